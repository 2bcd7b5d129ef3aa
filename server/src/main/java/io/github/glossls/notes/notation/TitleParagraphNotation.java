package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of their own that are nothing but a name, each above a list or a paragraph: headings
 * without a mark. One may be anything; a few of them are how the note is written.
 */
public final class TitleParagraphNotation implements Notation {
  private static final int ENOUGH = 3;
  private static final int SHORTEST_TEXT = 2;
  private static final int LONGEST = 60;

  /**
   * A title with what stands below it.
   *
   * @param text not empty
   */
  private record Title(Line line, Names names, List<Block> text) {}

  @Override
  public String id() {
    return "title-paragraph";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES || reading.isTechnical()) {
      return;
    }
    List<Title> titles = new ArrayList<>();
    for (Section section : reading.outline().sections()) {
      collect(reading, section.blocks(), titles);
    }
    if (titles.size() >= ENOUGH) {
      titles.stream()
          .filter(title -> isOneThing(reading, title))
          .forEach(title -> add(reading, title));
    }
  }

  /** A word such as {@code Training} is one where the text says what it is. */
  private static boolean isOneThing(Reading reading, Title title) {
    String name = title.names().name();
    return SingleName.is(name)
        && (name.indexOf(' ') > 0
            || SingleName.isCoined(name)
            || Wording.explains(reading.inline(title.text().get(0).first()).text()));
  }

  private static void collect(Reading reading, List<Block> blocks, List<Title> titles) {
    Optional<Names> next = Optional.empty();
    for (int at = blocks.size() - 1; at >= 0; at--) {
      Optional<Names> names = title(reading, blocks.get(at));
      List<Block> text =
          names.isEmpty() ? List.of() : text(reading, blocks, at + 1, next.isPresent());
      if (!text.isEmpty()) {
        titles.add(new Title(blocks.get(at).first(), names.orElseThrow(), text));
      }
      next = names;
    }
  }

  private static Optional<Names> title(Reading reading, Block block) {
    boolean line =
        block instanceof Block.Paragraph paragraph
            && !paragraph.quoted()
            && paragraph.lines().size() == 1
            && block.first().text().length() <= LONGEST
            && reading.isFree(block.first())
            && reading.lead(block.first()).isEmpty()
            && reading.plainLead(block.first()).isEmpty();
    return line
        ? BareName.of(reading, block.first(), Genre.NOTES)
            .filter(names -> Character.isUpperCase(names.name().codePointAt(0)))
        : Optional.empty();
  }

  /**
   * The list at {@code from}, or the paragraph there; empty when it says nothing of a name.
   *
   * @param isTitle whether a paragraph there is a title itself
   */
  private static List<Block> text(Reading reading, List<Block> blocks, int from, boolean isTitle) {
    int end = from;
    while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
      end++;
    }
    boolean paragraph =
        from < blocks.size() && blocks.get(from) instanceof Block.Paragraph && !isTitle;
    List<Block> text = blocks.subList(from, paragraph ? from + 1 : end);
    boolean says =
        !text.isEmpty()
            && Wording.words(reading.inline(text.get(0).first()).text()) >= SHORTEST_TEXT;
    return says ? text : List.of();
  }

  private void add(Reading reading, Title title) {
    Body body = BodyReader.look(reading, title.text());
    if (body.hasDefinition()) {
      reading.claim(title.line());
      reading.add(
          reading.entry(title.line(), 0, title.names(), id()),
          body,
          Strength.DESCRIBING,
          Standing.DEFINITE);
    }
  }
}
