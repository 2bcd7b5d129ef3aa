package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that cite a work: {@code Lowe, David G. "Distinctive image features …" IJCV (2004).} They
 * begin with who wrote it, and have its year or number. Neither names a term.
 */
final class Citations {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:\\[\\w{1,12}\\]\\s*)?(?:"
              + "\\p{Lu}[\\p{L}'’-]+,\\s+(?:\\p{Lu}[\\p{L}'’-]*\\.?[ ,.&]|et al)"
              + "|(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'’-]+(?:,|\\s+(?:and|et al|&)\\s)"
              + "|\\p{Lu}[\\p{L}'’-]+\\s+et al\\b)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\barXiv\\b");

  /** Others, a title in quotation marks, initials, or a given name before a full stop. */
  private static final Pattern WORK =
      Pattern.compile("\\bet al\\b|[\"“]|[\\s,]\\p{Lu}\\.|^\\S+,\\s\\p{Lu}\\p{L}+\\.\\s");

  private static final int SHORTEST = 30;
  private static final int LONGEST = 1_000;

  private Citations() {}

  /** Nothing is read from them. */
  static void silence(Reading reading) {
    for (Section section : reading.outline().sections()) {
      for (Block block : section.blocks()) {
        boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
        for (Line line : text ? block.lines() : List.<Line>of()) {
          if (mayBe(line)
              && is(reading.inline(line).text())
              && !reading.text(line).hasBoldDefinition()) {
            reading.lines().silence(line);
          }
        }
      }
    }
  }

  private static boolean mayBe(Line line) {
    int length = line.text().length();
    char first = length < SHORTEST || length > LONGEST ? 'a' : line.text().charAt(0);
    return first == '[' || Character.isUpperCase(first);
  }

  private static boolean is(String text) {
    return AUTHOR.matcher(text).lookingAt()
        && YEAR.matcher(text).find()
        && WORK.matcher(text).find();
  }
}
