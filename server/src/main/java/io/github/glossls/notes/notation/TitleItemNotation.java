package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * List items that are nothing but a name, each with its text below: {@code 3. System prompt}, then
 * a paragraph. A single one may be a heading of any kind; in a row, and with texts that say what
 * kind of thing each is, they are entries.
 */
public final class TitleItemNotation implements Notation {
  private static final int MOST_WORDS = 5;
  private static final int ENOUGH = 3;

  /**
   * An item that may be an entry.
   *
   * @param apart whether its text follows the list instead of standing in the item
   */
  private record Title(int at, Names names, List<Block> text, String first, boolean apart) {}

  @Override
  public String id() {
    return "title-item";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      List<Block> blocks = sections.get(at).blocks();
      List<Title> titles = titles(reading, at, blocks);
      long kinds = titles.stream().filter(title -> Wording.describes(title.first())).count();
      boolean entries = titles.size() >= ENOUGH && kinds * 2 > titles.size();
      boolean expected = reading.expectsTerms(at);
      titles.stream()
          .filter(title -> entries || (expected && !title.apart()))
          .forEach(title -> add(reading, blocks, title));
    }
  }

  private static List<Title> titles(Reading reading, int section, List<Block> blocks) {
    List<Title> titles = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.Item item && reading.isFree(item.first())) {
        int here = at;
        List<Block> text = text(blocks, at);
        name(reading, section, item.first())
            .filter(names -> !text.isEmpty())
            .ifPresent(
                names ->
                    titles.add(
                        new Title(
                            here,
                            names,
                            text,
                            reading.inline(text.get(0).first()).text(),
                            item.lines().size() == 1 && text.get(0).depth() <= item.depth())));
      }
    }
    return titles;
  }

  private static Optional<Names> name(Reading reading, int section, Line line) {
    String text = reading.inline(line).text().strip();
    boolean sentence = text.isEmpty() || ".,;?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return sentence || reading.plainLead(line).isPresent()
        ? Optional.empty()
        : reading
            .names(text)
            .filter(names -> TermShape.isTerm(names.name(), reading.genreOf(section)))
            .filter(names -> Wording.words(names.name()) <= MOST_WORDS);
  }

  /** The further lines of the item, what is nested in it, or else the paragraph that follows. */
  private static List<Block> text(List<Block> blocks, int at) {
    Block item = blocks.get(at);
    List<Block> text = new ArrayList<>();
    if (item.lines().size() > 1) {
      List<Line> lines = item.lines().subList(1, item.lines().size());
      text.add(new Block.Paragraph(item.depth(), false, List.copyOf(lines)));
    }
    List<Block> children = Items.children(blocks, at);
    boolean prose = !children.isEmpty() && children.get(0) instanceof Block.Paragraph;
    if (prose) {
      text.addAll(children);
    } else if (text.isEmpty()
        && children.isEmpty()
        && at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Block.Paragraph next) {
      text.add(next);
    }
    return text;
  }

  private void add(Reading reading, List<Block> blocks, Title title) {
    Line line = blocks.get(title.at()).first();
    Body body = BodyReader.read(reading, title.text(), title.text().get(0).depth());
    reading.claim(line);
    reading.add(
        reading.entry(line, 0, title.names(), id()), body, Strength.DEFINING, Standing.DEFINITE);
  }
}
