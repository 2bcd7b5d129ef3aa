package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.function.Predicate;

/** The text right below a heading, without marks. */
public final class TextBelow {
  private TextBelow() {}

  /** The first that no notation has read. */
  public static String first(Reading reading, Section section) {
    return texts(reading, section, 1, reading.lines()::isFree);
  }

  /** The same, whether it was read already or not. */
  public static String any(Reading reading, Section section) {
    return texts(reading, section, 1, line -> !reading.lines().isSilenced(line));
  }

  /** The first two texts under a heading; empty when there is but one, or a list of words. */
  static String firstTwo(Reading reading, Section section) {
    String first = first(reading, section);
    String both = texts(reading, section, 2, reading.lines()::isFree);
    boolean leads = first.endsWith(":") || Words.count(first) > 1;
    String more = leads && both.length() > first.length() ? both : "";
    return more.endsWith(":") ? more.substring(0, more.length() - 1) : more;
  }

  /** The first texts under a heading, a space between them; none behind a table or code. */
  private static String texts(Reading reading, Section section, int most, Predicate<Line> counts) {
    StringBuilder texts = new StringBuilder();
    int count = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        for (Line line : block.lines()) {
          String text = reading.inline(line).text().strip();
          if (!text.isEmpty()
              && counts.test(line)
              && reading.label(line).isEmpty()
              && !StructureWords.headsDefinition(text)) {
            texts.append(count == 0 ? "" : " ").append(text);
            if (++count == most) {
              return texts.toString();
            }
          }
        }
      } else if (block instanceof Block.Table
          || (block instanceof Block.Fence fence && !fence.info().equals("math"))) {
        break;
      }
    }
    return texts.toString();
  }
}
