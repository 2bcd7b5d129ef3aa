package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are nothing but a name, each above a list or a paragraph: headings without a mark,
 * with a blank line before them or without, as in text that was copied from a page. One may be
 * anything; a few of them are how the note is written.
 */
public final class TitleParagraphNotation implements Notation {
  private static final Line NONE = new Line(0, 0, "");
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
    Optional<Names> below = Optional.empty();
    for (int at = blocks.size() - 1; at >= 0; at--) {
      Optional<Names> names = title(reading, blocks.get(at));
      List<Block> text =
          names.isEmpty() ? List.of() : text(reading, blocks, at + 1, below.isPresent());
      if (!text.isEmpty()) {
        titles.add(new Title(blocks.get(at).last(), names.orElseThrow(), text));
      }
      below = names;
    }
  }

  private static Optional<Names> title(Reading reading, Block block) {
    Line line = block.lines().isEmpty() ? NONE : block.last();
    boolean title =
        isTitlePlace(reading, block)
            && line.text().length() <= LONGEST
            && reading.lines().isFree(line)
            && reading.lead(line).filter(lead -> !isTitle(lead)).isEmpty()
            && reading.plainLead(line).isEmpty();
    return title
        ? BareName.of(reading, line, Genre.NOTES)
            .filter(
                names ->
                    Character.isUpperCase(names.name().codePointAt(0))
                        || SingleName.isCoined(names.name()))
        : Optional.empty();
  }

  /** All of the line in bold. */
  private static boolean isTitle(Lead lead) {
    return lead.mark() == Lead.Marked.STRONG && lead.separator() == Lead.Separator.END;
  }

  /** A line of its own, or the last one behind the end of another sentence or a numbered title. */
  private static boolean isTitlePlace(Reading reading, Block block) {
    List<Line> lines = block.lines();
    if (lines.size() < 2) {
      return block instanceof Block.Paragraph paragraph && !paragraph.quoted();
    }
    boolean ends = Prose.ends(reading.inline(lines.get(lines.size() - 2)).text());
    boolean numbered = block instanceof Block.Item && lines.size() == 2;
    return (block instanceof Block.Paragraph || block instanceof Block.Item) && (ends || numbered);
  }

  /**
   * The list at {@code from}, or the paragraph there; empty when it says nothing of a name.
   *
   * @param hasTitle whether a paragraph there ends with a title, or is one
   */
  private static List<Block> text(Reading reading, List<Block> blocks, int from, boolean hasTitle) {
    int end = from;
    while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
      end++;
    }
    List<Block> text = blocks.subList(from, end);
    if (end == from && end < blocks.size() && blocks.get(end) instanceof Block.Paragraph below) {
      List<Line> lines = below.lines();
      List<Line> said = hasTitle ? lines.subList(0, lines.size() - 1) : lines;
      text = said.isEmpty() ? List.of() : List.of(new Block.Paragraph(0, false, said));
    }
    boolean says =
        !text.isEmpty()
            && Words.areAtLeast(SHORTEST_TEXT, reading.inline(text.get(0).first()).text());
    return says ? text : List.of();
  }

  private void add(Reading reading, Title title) {
    Body body = BodyReader.look(reading, title.text());
    if (body.hasDefinition()) {
      reading.lines().claim(title.line());
      reading.add(
          reading.entry(title.line(), 0, title.names(), id()),
          body,
          Strength.DESCRIBING,
          Standing.DEFINITE);
    }
  }
}
