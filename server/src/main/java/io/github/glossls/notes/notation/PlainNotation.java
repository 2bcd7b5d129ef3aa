package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.notation.Lead.Separator;
import io.github.glossls.notes.notation.Spots.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names without any mark: {@code Term: definition}, {@code Term :- definition}, {@code Term = what
 * it is}, {@code - Term (ACR):} with a body below. Such lines are common for other purposes too, so
 * they define only where terms are expected, where the writer's signs or habit say so, where the
 * text says what kind of thing it is, or where a name comes with its abbreviation.
 */
public final class PlainNotation implements Notation {
  /** What leads on is a course of events. */
  private static final Pattern ARROWS = Pattern.compile("→|⇒|->|=>");

  private static final Sign[] SEPARATED = {Sign.COLON, Sign.EQUALS, Sign.DASH, Sign.ARROW};
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_TEXT = 2;
  private static final int SHORTEST_DEFINITION = 4;
  private static final int ENOUGH_LINES = 3;
  private static final int ENOUGH_PARAGRAPHS = 2;
  private static final int ENOUGH_IN_NOTE = 6;
  private static final int SHORTEST_BROKEN_LINE = 50;

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    boolean everywhere = isHabit(reading);
    for (int at = 0; at < sections.size(); at++) {
      List<Spot> spots = reading.spots().in(at, SEPARATED);
      if (spots.isEmpty()) {
        continue;
      }
      boolean list = everywhere || isHabit(reading, sections.get(at));
      BitSet siblings = siblings(reading, sections.get(at).blocks());
      for (Spot spot : spots) {
        if (spot.isText()) {
          lines(reading, spot, list || isSibling(reading, spot, siblings));
        }
      }
    }
  }

  private void lines(Reading reading, Spot spot, boolean list) {
    List<Line> lines = spot.block().lines();
    for (int l = 0; l < lines.size(); l++) {
      if (reading.isFree(lines.get(l))) {
        line(reading, spot.section(), spot.blocks(), spot.at(), l, list);
      }
    }
  }

  /** Whether a writer defines by such lines all over the note. */
  private static boolean isHabit(Reading reading) {
    if (reading.genre() == Genre.MANUAL || reading.isTechnical()) {
      return false;
    }
    int terms = 0;
    int kinds = 0;
    for (Spot spot : reading.spots().with(Sign.COLON, Sign.DASH)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        Optional<String> text = reading.isFree(line) ? rest(reading, line) : Optional.empty();
        terms += text.isPresent() ? 1 : 0;
        kinds += text.filter(Wording::describes).isPresent() ? 1 : 0;
      }
    }
    return kinds >= ENOUGH_IN_NOTE && kinds * 3 > terms;
  }

  /**
   * Where a writer defines by such lines: in plain text most of them, in Markdown three or more in
   * a section that say what kind of thing the name is, and few that do not.
   */
  private static boolean isHabit(Reading reading, Section section) {
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
            Optional<String> text = reading.isFree(line) ? rest(reading, line) : Optional.empty();
            terms += text.isPresent() ? 1 : 0;
            kinds += text.filter(Wording::describes).isPresent() ? 1 : 0;
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
  private static BitSet siblings(Reading reading, List<Block> blocks) {
    return reading.genre() != Genre.NOTES || reading.isTechnical()
        ? new BitSet()
        : Siblings.of(blocks, block -> isNamed(reading, block));
  }

  private static boolean isSibling(Reading reading, Spot spot, BitSet siblings) {
    return siblings.get(spot.at())
        && !Points.hold(reading, spot.section(), spot.blocks(), spot.at());
  }

  private static boolean isNamed(Reading reading, Block item) {
    return rest(reading, item.first())
        .filter(text -> Wording.words(text) >= SHORTEST_DEFINITION)
        .filter(text -> !text.strip().endsWith("?"))
        .isPresent();
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
                  .filter(text -> Wording.words(text) > SHORTEST_TEXT)
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
    Inline inline = reading.inline(line);
    return reading
        .plainLead(line)
        .filter(lead -> lead.separator() == Separator.COLON || lead.separator() == Separator.DASH)
        .filter(
            lead ->
                reading
                    .names(lead.label())
                    .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
                    .isPresent())
        .map(lead -> inline.text().substring(lead.rest()));
  }

  private void line(
      Reading reading, int section, List<Block> blocks, int at, int number, boolean list) {
    Block block = blocks.get(at);
    Line line = block.lines().get(number);
    Optional<Lead> lead =
        reading.lead(line).filter(l -> l.mark() == Lead.Marked.STRONG).isPresent()
            ? Optional.empty()
            : reading.plainLead(line);
    Optional<Names> names =
        lead.flatMap(found -> reading.names(found.label()))
            .filter(
                found ->
                    TermShape.isTerm(
                        found.name(),
                        reading.genreOf(section),
                        reading.inline(line).text().substring(lead.get().rest())))
            .filter(found -> Wording.words(found.name()) <= MOST_WORDS);
    if (names.isEmpty() || reading.label(line).isPresent()) {
      return;
    }
    String rest = reading.inline(line).text().substring(lead.get().rest());
    boolean asCode =
        rest.startsWith("//")
            || (lead.get().separator() == Separator.EQUALS
                && rest.matches(".*(?:[+*={}]|\\b\\d).*"));
    if (asCode || rest.strip().endsWith("?")) {
      return;
    }
    if (lead.get().separator() == Separator.END) {
      labelled(reading, section, blocks, at, number, lead.get(), names.get());
    } else {
      defined(reading, section, block, number, lead.get(), names.get(), list);
    }
  }

  private void defined(
      Reading reading, int section, Block block, int number, Lead lead, Names names, boolean list) {
    Line line = block.lines().get(number);
    String rest = reading.inline(line).text().substring(lead.rest());
    Names full = withExpansion(names, rest);
    boolean abbreviated = full.aliases().size() > names.aliases().size();
    boolean only =
        abbreviated
            && Wording.words(rest)
                < SHORTEST_TEXT + Wording.words(full.aliases().get(names.aliases().size()).text());
    boolean enough = Wording.words(rest) >= SHORTEST_TEXT && !Wording.enumerates(rest);
    boolean plainly =
        switch (lead.separator()) {
          case COLON_DASH -> enough;
          case EQUALS -> enough && Wording.words(rest) >= 3 && Wording.words(names.name()) <= 3;
          case COLON, DASH ->
              list
                  || abbreviated
                  || reading.expectsTerms(section)
                  || (Wording.defines(rest) && Wording.words(rest) >= SHORTEST_DEFINITION);
          case ARROW -> Wording.describes(rest) && !ARROWS.matcher(rest).find();
          default -> false;
        };
    if (!enough || (reading.genreOf(section) == Genre.MANUAL && !abbreviated)) {
      return;
    }
    boolean maybe = lead.separator() == Separator.COLON || lead.separator() == Separator.DASH;
    if (!plainly && !abbreviated && !(maybe && reading.genre() == Genre.NOTES)) {
      return;
    }
    List<Line> lines = new ArrayList<>(List.of(reading.markdownFrom(line, lead.rest())));
    lines.addAll(block.lines().subList(number + 1, endOfSentence(reading, block, number)));
    List<Block> text = List.of(new Block.Paragraph(block.depth(), false, List.copyOf(lines)));
    if (!plainly && !abbreviated) {
      Body body = BodyReader.look(reading, text);
      reading.add(
          reading.entry(line, lead.start(), full, id()),
          body,
          Strength.DESCRIBING,
          Standing.SUPPORTING);
      return;
    }
    Body body = BodyReader.read(reading, text, block.depth());
    reading.claim(line);
    reading.add(
        reading.entry(line, lead.start(), full, id()),
        body,
        plainly && !only ? Strength.DEFINING : Strength.DESCRIBING,
        Standing.DEFINITE);
  }

  /** A sentence that was broken goes on in small letters, and is no entry itself. */
  private static int endOfSentence(Reading reading, Block block, int number) {
    int end = number + 1;
    while (end < block.lines().size()) {
      String before = block.lines().get(end - 1).text().stripTrailing();
      String text = block.lines().get(end).text();
      boolean goesOn =
          before.length() >= SHORTEST_BROKEN_LINE
              && ".!?:;".indexOf(before.charAt(before.length() - 1)) < 0
              && !text.isEmpty()
              && Character.isLowerCase(text.charAt(0))
              && reading.plainLead(block.lines().get(end)).isEmpty();
      if (!goesOn) {
        break;
      }
      end++;
    }
    return end;
  }

  /** {@code LLM :- Large Language Model}: what follows is no definition but the other name. */
  private static Names withExpansion(Names names, String rest) {
    Optional<String> expansion =
        names.aliases().isEmpty()
            ? Abbreviations.expansionAtStart(names.name(), rest.strip())
            : Optional.empty();
    return expansion.map(text -> names.withAlias(new Alias(text, Kind.EXPANSION))).orElse(names);
  }

  /** {@code Term (ACR):} above its text. */
  private void labelled(
      Reading reading,
      int section,
      List<Block> blocks,
      int at,
      int number,
      Lead lead,
      Names names) {
    Block block = blocks.get(at);
    List<Block> body = new ArrayList<>();
    List<Line> below = block.lines().subList(number + 1, block.lines().size());
    if (!below.isEmpty()) {
      body.add(new Block.Paragraph(block.depth(), false, List.copyOf(below)));
    }
    if (block instanceof Block.Item) {
      body.addAll(Items.children(blocks, at));
    }
    boolean abbreviated = names.aliases().stream().anyMatch(alias -> alias.kind() != Kind.SYNONYM);
    boolean definite =
        abbreviated || (reading.expectsTerms(section) && block instanceof Block.Item);
    if (body.isEmpty() || reading.genreOf(section) == Genre.MANUAL || !definite) {
      return;
    }
    reading.claim(block.lines().get(number));
    reading.add(
        reading.entry(block.lines().get(number), lead.start(), names, id()),
        BodyReader.read(reading, body, block.depth()),
        Strength.DEFINING,
        Standing.DEFINITE);
  }
}
