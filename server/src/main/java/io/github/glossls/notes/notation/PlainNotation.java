package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.JoinedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.SaidOf;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Arrow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names without any mark: {@code Term: definition}, {@code Term :- definition}, {@code Term = what
 * it is}, {@code - Term (ACR):} with a body below. Such lines are common for other purposes too, so
 * they define only where terms are expected, where the writer's signs or habit say so, where the
 * text says what kind of thing it is, or where a name comes with its abbreviation.
 */
public final class PlainNotation implements Notation {
  /** What leads on is a course of events. */
  private static final Pattern ARROWS = Pattern.compile("[" + Arrow.SIGNS + "]|->|=>");

  private static final Pattern CODE = Pattern.compile(".*(?:[+*={}]|\\b\\d).*");

  /** {@code arr1 - arr2 or arr.subtract(arr1, arr2)}. */
  private static final Pattern CALL = Pattern.compile("[\\p{L}_]\\w*\\.\\w+\\(");

  private static final Sign[] SEPARATED = {Sign.COLON, Sign.EQUALS, Sign.DASH, Sign.ARROW};
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_TEXT = 2;
  private static final int SHORTEST_DEFINITION = 4;
  private static final int SHORTEST_BROKEN_LINE = 50;

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    boolean everywhere = PlainHabits.of(reading);
    for (int at = 0; at < sections.size(); at++) {
      List<Spot> spots = reading.spots().in(at, SEPARATED);
      if (!reading.lines().areAnyFree(spots)) {
        continue;
      }
      boolean list = everywhere || PlainHabits.in(reading, sections.get(at));
      BitSet siblings = PlainHabits.siblings(reading, sections.get(at).blocks());
      for (Spot spot : spots) {
        if (spot.isText()) {
          lines(reading, spot, list || PlainHabits.isSibling(reading, spot, siblings));
        }
      }
    }
  }

  private void lines(Reading reading, Spot spot, boolean list) {
    List<Line> lines = spot.block().lines();
    boolean run = PlainHabits.isRunOfLines(reading, spot.block());
    for (int l = 0; l < lines.size(); l++) {
      if (reading.lines().isFree(lines.get(l))) {
        line(reading, spot, l, list || run, run ? Genre.GLOSSARY : reading.genreOf(spot.section()));
      }
    }
  }

  private void line(Reading reading, Spot spot, int number, boolean list, Genre genre) {
    int section = spot.section();
    List<Block> blocks = spot.blocks();
    int at = spot.at();
    Block block = spot.block();
    Line line = block.lines().get(number);
    Optional<Lead> lead = reading.plainLead(line);
    if (lead.isEmpty()
        || (genre == Genre.NOTES && reading.habits().isStep(line))
        || isBold(reading.lead(line))
        || goesOn(reading, block, number, lead.get())) {
      return;
    }
    Optional<Names> names = names(reading, genre, line, lead.get(), list);
    if (names.isEmpty() || reading.label(line).isPresent()) {
      return;
    }
    String rest = reading.inline(line).text().substring(lead.get().rest());
    boolean asCode =
        rest.startsWith("//")
            || rest.startsWith("http")
            || isCall(rest)
            || (lead.get().separator() == Separator.EQUALS
                && CODE.matcher(rest).matches()
                && (reading.isTechnical() || !Wording.isRatio(rest)));
    if (asCode || rest.strip().endsWith("?")) {
      return;
    }
    if (lead.get().separator() == Separator.END) {
      labelled(reading, section, blocks, at, number, lead.get(), names.get());
    } else {
      defined(reading, section, block, number, lead.get(), names.get(), list);
    }
  }

  /** A dash in a line that goes on with the sentence before it, which was broken there. */
  private static boolean goesOn(Reading reading, Block block, int number, Lead lead) {
    return number > 0
        && lead.separator() == Lead.Separator.DASH
        && Character.isLowerCase(lead.label().codePointAt(0))
        && Prose.goesOn(reading.inline(block.lines().get(number - 1)).text());
  }

  private static boolean isCall(String rest) {
    int open = rest.indexOf('(');
    if (open < 0 || rest.indexOf('.') < 0) {
      return false;
    }
    Matcher call = CALL.matcher(rest);
    return call.find() && !Words.areAtLeast(SHORTEST_DEFINITION, rest.substring(0, call.start()));
  }

  private static boolean isBold(Optional<Lead> lead) {
    return lead.isPresent() && lead.get().mark() == Lead.Marked.STRONG;
  }

  /** In a list of definitions, what says its kind names one of them, be it an identifier. */
  private static Optional<Names> names(
      Reading reading, Genre genre, Line line, Lead lead, boolean list) {
    String rest = reading.inline(line).text().substring(lead.rest());
    Optional<Names> names = reading.names(lead.label());
    boolean fits =
        names.isPresent()
            && (TermShape.isTerm(names.get().name(), genre, rest)
                || (list
                    && Wording.tellsKind(rest)
                    && TermShape.isTerm(names.get().name(), Genre.GLOSSARY)))
            && !reading.habits().isRepeated(names.get().name())
            && Words.count(names.get().name()) <= MOST_WORDS;
    return fits ? names : Optional.empty();
  }

  private void defined(
      Reading reading, int section, Block block, int number, Lead lead, Names names, boolean list) {
    Line line = block.lines().get(number);
    String rest = reading.inline(line).text().substring(lead.rest());
    Names full = withExpansion(names, rest);
    boolean abbreviated = full.aliases().size() > names.aliases().size();
    boolean only =
        abbreviated
            && Words.count(rest)
                < SHORTEST_TEXT + Words.count(full.aliases().get(names.aliases().size()).text());
    boolean enough =
        Words.areAtLeast(list ? 1 : SHORTEST_TEXT, rest)
            && !Wording.enumerates(rest)
            && !Wording.isQuoted(rest);
    if (!enough || (reading.genreOf(section) == Genre.MANUAL && !abbreviated)) {
      return;
    }
    boolean plainly =
        switch (lead.separator()) {
          case COLON_DASH -> true;
          case EQUALS -> Words.areAtLeast(3, rest) && Words.count(names.name()) <= 3;
          case COLON, DASH ->
              list
                  || abbreviated
                  || reading.expectsTerms(section)
                  || (Wording.defines(rest) && Words.areAtLeast(SHORTEST_DEFINITION, rest))
                  || SaidOf.behind(reading, names.name(), rest);
          case ARROW ->
              !ARROWS.matcher(rest).find()
                  && (Wording.describes(rest)
                      || (block instanceof Block.Item
                          && SaidOf.behind(reading, names.name(), rest)));
          default -> false;
        };
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
          reading.entry(line, lead.start(), full.defined(), id()),
          body,
          Strength.DESCRIBING,
          Standing.SUPPORTING);
      return;
    }
    Body body = BodyReader.read(reading, text, block.depth());
    reading.lines().claim(line);
    for (Names each : JoinedNames.of(full.defined())) {
      reading.add(
          reading.entry(line, lead.start(), each, id()),
          body,
          plainly && !only ? Strength.DEFINING : Strength.DESCRIBING,
          Standing.DEFINITE);
    }
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
            ? Expansions.expansionAtStart(names.name(), rest.strip())
            : Optional.empty();
    return expansion.map(text -> names.withAlias(new Alias(text, Kind.EXPANSION))).orElse(names);
  }

  /** The list right below a paragraph. */
  private static List<Block> listBelow(List<Block> blocks, int at) {
    int end = at + 1;
    while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
      end++;
    }
    return blocks.subList(at + 1, end);
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
    body.addAll(block instanceof Block.Item ? Items.children(blocks, at) : listBelow(blocks, at));
    if (body.isEmpty() || reading.genreOf(section) == Genre.MANUAL) {
      return;
    }
    boolean abbreviated = names.aliases().stream().anyMatch(alias -> alias.kind() != Kind.SYNONYM);
    String first = reading.inline(body.get(0).first()).text();
    boolean definite =
        abbreviated
            || (reading.expectsTerms(section) && block instanceof Block.Item)
            || (reading.genre() == Genre.NOTES
                && !reading.isTechnical()
                && SingleName.is(names.name())
                && (Wording.explains(first) || NameInText.definesByName(first, names.name())));
    if (!definite) {
      boolean nested = block instanceof Block.Item && !reading.isTechnical();
      boolean said =
          Words.areAtLeast(SHORTEST_TEXT, first)
              && reading.plainLead(body.get(0).first()).isEmpty();
      if (said && reading.genre() == Genre.NOTES && SingleName.is(names.name())) {
        reading.add(
            reading.entry(block.lines().get(number), lead.start(), names, id()),
            BodyReader.look(reading, body),
            Strength.DESCRIBING,
            nested ? Standing.DEFINITE : Standing.SUPPORTING);
      }
      return;
    }
    reading.lines().claim(block.lines().get(number));
    reading.add(
        reading.entry(block.lines().get(number), lead.start(), names, id()),
        BodyReader.read(reading, body, block.depth()),
        Strength.DEFINING,
        Standing.DEFINITE);
  }
}
