package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Siblings;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Whether a writer defines by lines of the form {@code name: text}, here or all over the note. */
final class PlainHabits {
  private static final int SHORTEST_TEXT = 2;
  private static final int SHORTEST_DEFINITION = 4;
  private static final int ENOUGH_LINES = 3;
  private static final int ENOUGH_PARAGRAPHS = 2;
  private static final int ENOUGH_IN_NOTE = 6;
  private static final int ENOUGH_IN_LIST = 5;

  /** Of a name such as {@code docker & kubernetes}. */
  private static final int MOST_SHORT_WORDS = 3;

  private PlainHabits() {}

  /** Whether a writer defines by such lines all over the note. */
  static boolean of(Reading reading) {
    if (reading.genre() == Genre.MANUAL || reading.isTechnical()) {
      return false;
    }
    int terms = 0;
    int kinds = 0;
    for (Spot spot : reading.spots().with(Sign.COLON, Sign.DASH)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        Optional<String> text =
            reading.lines().isFree(line) ? rest(reading, line) : Optional.empty();
        terms += text.isPresent() ? 1 : 0;
        kinds += text.isPresent() && Wording.describes(text.get()) ? 1 : 0;
      }
    }
    return kinds >= ENOUGH_IN_NOTE && kinds * 3 > terms;
  }

  /**
   * Where a writer defines by such lines: in plain text most of them, in Markdown three or more in
   * a section that say what kind of thing the name is, and few that do not.
   */
  static boolean in(Reading reading, Section section) {
    if (!reading.isPlain() && candidates(reading, section) < ENOUGH_PARAGRAPHS) {
      return false;
    }
    int terms = 0;
    int kinds = 0;
    int others = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        Optional<String> rest = reading.isPlain() ? rest(reading, block.first()) : Optional.empty();
        others += reading.isPlain() && rest.isEmpty() ? 1 : 0;
        terms += rest.isPresent() ? 1 : 0;
        if (!reading.isPlain()) {
          for (Line line : block.lines()) {
            Optional<String> text =
                reading.lines().isFree(line) ? rest(reading, line) : Optional.empty();
            terms += text.isPresent() ? 1 : 0;
            kinds += text.isPresent() && Wording.describes(text.get()) ? 1 : 0;
          }
        }
      }
    }
    return reading.isPlain()
        ? (terms >= ENOUGH_LINES && terms >= others) || isRun(reading, section)
        : (kinds >= ENOUGH_LINES && kinds * 2 > terms) || areParagraphs(reading, section);
  }

  /** Two paragraphs or more that are a name and what it is, and hardly any other text. */
  private static boolean areParagraphs(Reading reading, Section section) {
    int named = 0;
    int others = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph && !block.first().text().startsWith("$$")) {
        boolean name = isNamed(reading, block);
        named += name ? 1 : 0;
        others += name ? 0 : 1;
      }
    }
    return named >= ENOUGH_PARAGRAPHS
        && others * 2 <= named
        && reading.genre() == Genre.NOTES
        && !reading.isTechnical();
  }

  /**
   * The items of lists whose items are all a name and what it is: {@code - Recall: …}, {@code -
   * Precision: …}. Points made about a thing are written so too; there the list says so.
   */
  static BitSet siblings(Reading reading, List<Block> blocks) {
    return reading.genre() != Genre.NOTES || reading.isTechnical()
        ? new BitSet()
        : withShort(reading, blocks, Siblings.of(blocks, block -> isNamed(reading, block)));
  }

  /**
   * With the items of lists that name tools and the like, in one or two words: {@code - git:
   * version control}. Values, which records have, are numbers or written with capitals.
   */
  private static BitSet withShort(Reading reading, List<Block> blocks, BitSet siblings) {
    for (int from = 0; from < blocks.size(); ) {
      int end = from;
      int depth = blocks.get(from).depth();
      while (end < blocks.size()
          && blocks.get(end).depth() == depth
          && blocks.get(end) instanceof Block.Item item
          && item.lines().size() == 1
          && isShortlyNamed(reading, item.first())) {
        end++;
      }
      if (end - from >= ENOUGH_IN_LIST) {
        siblings.set(from, end);
      }
      from = Math.max(end, from + 1);
    }
    return siblings;
  }

  private static boolean isShortlyNamed(Reading reading, Line line) {
    Optional<Lead> lead = reading.plainLead(line);
    String rest = lead.map(l -> reading.inline(line).text().substring(l.rest())).orElse("").strip();
    return lead.isPresent()
        && Words.parts(lead.get().label()) <= MOST_SHORT_WORDS
        && !rest.isEmpty()
        && Character.isLowerCase(rest.codePointAt(0))
        && rest.chars().noneMatch(Character::isDigit)
        && !rest.endsWith("?");
  }

  static boolean isSibling(Reading reading, Spot spot, BitSet siblings) {
    return siblings.get(spot.at())
        && !Points.hold(reading, spot.section(), spot.blocks(), spot.at());
  }

  private static boolean isNamed(Reading reading, Block item) {
    Optional<String> rest = rest(reading, item.first());
    return rest.isPresent()
        && Words.areAtLeast(SHORTEST_DEFINITION, rest.get())
        && !rest.get().strip().endsWith("?");
  }

  /**
   * Whether the lines of a paragraph are, one after the other, a name and what it is: {@code Agents
   * — …}, {@code Tools — …}. Then a word such as {@code tools} is one of the names.
   */
  static boolean isRunOfLines(Reading reading, Block block) {
    if (!(block instanceof Block.Paragraph)
        || block.lines().size() < ENOUGH_PARAGRAPHS
        || reading.genre() != Genre.NOTES
        || reading.isTechnical()) {
      return false;
    }
    int named = 0;
    int terms = 0;
    for (Line line : block.lines()) {
      Optional<Lead> lead =
          reading
              .plainLead(line)
              .filter(found -> TermShape.isName(found.label()))
              .filter(found -> words(reading, line, found) >= SHORTEST_DEFINITION);
      named += lead.isPresent() ? 1 : 0;
      terms += lead.isPresent() && rest(reading, line).isPresent() ? 1 : 0;
    }
    return named >= block.lines().size() - 1 && named >= ENOUGH_PARAGRAPHS && terms * 2 >= named;
  }

  private static int words(Reading reading, Line line, Lead lead) {
    return Words.count(reading.inline(line).text().substring(lead.rest()));
  }

  /** How many lines may define so: with a name's length of text before a colon or dash. */
  private static int candidates(Reading reading, Section section) {
    int candidates = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        for (Line line : block.lines()) {
          candidates += reading.plainLead(line).isPresent() ? 1 : 0;
        }
      }
    }
    return candidates;
  }

  /** Three items in a row that are a name and what it is. */
  private static boolean isRun(Reading reading, Section section) {
    int run = 0;
    for (Block block : section.blocks()) {
      boolean entry =
          block instanceof Block.Item
              && rest(reading, block.first())
                  .filter(text -> Words.count(text) > SHORTEST_TEXT)
                  .isPresent();
      run = entry ? run + 1 : 0;
      if (run >= ENOUGH_LINES) {
        return true;
      }
    }
    return false;
  }

  /** What follows a name and its sign. */
  private static Optional<String> rest(Reading reading, Line line) {
    return reading.text(line).plainDefinition();
  }
}
