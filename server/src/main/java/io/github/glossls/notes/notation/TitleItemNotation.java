package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * List items that are nothing but a name, each with its text below: {@code 3. System prompt}, then
 * a paragraph, or points nested in the item. A single one may be a heading of any kind; in a row,
 * and with texts that say what kind of thing each is, they are entries; so is a name above points
 * of which the first says what it is or does.
 */
public final class TitleItemNotation implements Notation {
  private static final int ENOUGH = 3;
  private static final Pattern EXAMPLE =
      Pattern.compile("(?i)\\W*(?:ex|e\\.?g|eg|example|for example)\\b");

  private static final int SHORTEST_TEXT = 3;
  private static final int SHORTEST_SENTENCE = 4;

  /**
   * An item that may be an entry.
   *
   * @param apart whether its text follows the list instead of standing in the item
   */
  private record Title(int at, Names names, List<Block> text, String first, boolean apart) {
    /** Whether points about the name stand below it, rather than a text. */
    boolean isPoints() {
      return text.get(0) instanceof Block.Item;
    }
  }

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
      List<Title> all = titles(reading, at, blocks);
      if (all.isEmpty()) {
        continue;
      }
      List<Title> texts = all.stream().filter(title -> !title.isPoints()).toList();
      List<Title> points = all.stream().filter(Title::isPoints).toList();
      boolean expected = reading.expectsTerms(at);
      boolean entries =
          areEntries(texts)
              || (reading.genre() == Genre.NOTES
                  && !reading.isTechnical()
                  && areAll(blocks, texts));
      texts.stream()
          .filter(title -> entries || (expected && !title.apart()))
          .forEach(title -> add(reading, blocks, title, Standing.DEFINITE));
      boolean explained = areEntries(points);
      boolean named = areAll(blocks, points);
      for (Title title : points) {
        boolean definite =
            explained
                || expected
                || Wording.explains(title.first())
                || (named && isSaid(title))
                || isTold(title);
        if (!Points.hold(reading, at, blocks, title.at())) {
          add(reading, blocks, title, definite ? Standing.DEFINITE : Standing.SUPPORTING);
        }
      }
    }
  }

  private static boolean areEntries(List<Title> titles) {
    long kinds = titles.stream().filter(title -> Wording.describes(title.first())).count();
    return titles.size() >= ENOUGH && kinds * 2 > titles.size();
  }

  /** Whether the list, like others below it, is made of names above what is said of them. */
  private static boolean areAll(List<Block> blocks, List<Title> titles) {
    int depth = titles.isEmpty() ? 0 : blocks.get(titles.get(0).at()).depth();
    long named =
        titles.stream()
            .filter(title -> blocks.get(title.at()).depth() == depth)
            .filter(TitleItemNotation::isSaid)
            .count();
    long items =
        blocks.stream()
            .filter(block -> block instanceof Block.Item && block.depth() == depth)
            .count();
    return named >= ENOUGH && named * 4 >= items * 3;
  }

  private static boolean isSaid(Title title) {
    return Words.areAtLeast(SHORTEST_TEXT, title.first())
        && !EXAMPLE.matcher(title.first()).lookingAt();
  }

  /** A phrase that names one thing, above what is more than a name itself. */
  private static boolean isTold(Title title) {
    return title.names().name().indexOf(' ') > 0
        && SingleName.is(title.names().name())
        && Words.areAtLeast(SHORTEST_SENTENCE, title.first())
        && !Wording.enumerates(title.first());
  }

  private static List<Title> titles(Reading reading, int section, List<Block> blocks) {
    List<Title> titles = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.Item item && reading.lines().isFree(item.first())) {
        List<Block> text = text(blocks, at);
        Optional<Names> names =
            text.isEmpty() ? Optional.empty() : name(reading, section, item.first());
        if (names.isPresent()
            && (!(text.get(0) instanceof Block.Item) || mayHavePoints(reading, names.get()))) {
          String first = reading.inline(text.get(0).first()).text();
          boolean apart = item.lines().size() == 1 && text.get(0).depth() <= item.depth();
          titles.add(new Title(at, names.get(), text, first, apart));
        }
      }
    }
    return titles;
  }

  private static boolean mayHavePoints(Reading reading, Names names) {
    return !reading.isTechnical() && SingleName.is(names.name());
  }

  private static Optional<Names> name(Reading reading, int section, Line line) {
    boolean tag = reading.inline(line).text().stripLeading().startsWith("#");
    boolean set =
        reading
            .plainLead(line)
            .filter(
                lead -> lead.separator() != Lead.Separator.END && !isSource(reading, line, lead))
            .isPresent();
    return tag || set || reading.label(line).isPresent()
        ? Optional.empty()
        : BareName.of(reading, line, reading.genreOf(section));
  }

  /** {@code C4: https://…}: nothing stands behind the name but where it is from. */
  private static boolean isSource(Reading reading, Line line, Lead lead) {
    String name = new Links(reading).withoutSources(reading.inline(line));
    return name.length() <= lead.end();
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
    boolean points = text.isEmpty() && !children.isEmpty() && children.get(0) instanceof Block.Item;
    if (prose || points) {
      text.addAll(children);
    } else if (text.isEmpty()
        && children.isEmpty()
        && at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Block.Paragraph next) {
      text.add(next);
    }
    return text;
  }

  private void add(Reading reading, List<Block> blocks, Title title, Standing standing) {
    Line line = blocks.get(title.at()).first();
    boolean definite = standing == Standing.DEFINITE;
    Body body =
        definite
            ? BodyReader.read(reading, title.text(), title.text().get(0).depth())
            : BodyReader.look(reading, title.text());
    if (definite) {
      reading.lines().claim(line);
    } else if (!body.hasDefinition()
        || reading.plainLead(title.text().get(0).first()).isPresent()) {
      return;
    }
    reading.add(
        reading.entry(line, 0, title.names(), id()),
        body,
        definite ? Strength.DEFINING : Strength.DESCRIBING,
        standing);
  }
}
