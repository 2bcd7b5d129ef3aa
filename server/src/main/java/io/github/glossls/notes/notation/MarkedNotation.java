package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.notation.Lead.Separator;
import io.github.glossls.notes.notation.Spots.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bold name at the beginning of a line: alone above its text, or set off by a colon, a dash, an
 * equals sign, an arrow, a bracket or a verb.
 */
public final class MarkedNotation implements Notation {
  private static final Sign[] MARKED = {Sign.STRONG, Sign.EMPHASIS, Sign.CODE, Sign.DEFINED};
  private static final int SHORTEST_TEXT = 4;

  @Override
  public String id() {
    return "bold";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().with(MARKED)) {
      Block block = spot.block();
      if (block instanceof Block.Item item && reading.isFree(item.first())) {
        item(reading, spot.section(), spot.blocks(), spot.at());
      } else if (block instanceof Block.Paragraph || block instanceof Block.Footnote) {
        lines(reading, spot.section(), spot.blocks(), spot.at());
      }
    }
  }

  /** The names that a lead gives, when they can be a term's here. */
  private static Optional<Names> names(
      Reading reading, int section, Line line, Lead lead, boolean item) {
    return names(reading, section, line, lead, item, reading.genreOf(section));
  }

  private static Optional<Names> names(
      Reading reading, int section, Line line, Lead lead, boolean item, Genre genre) {
    boolean strong = lead.mark() == Lead.Marked.STRONG || isSetOff(reading, line, lead, item);
    boolean code = reading.isTechnical() && !reading.expectsTerms(section);
    if ((!strong && !reading.expectsTerms(section))
        || reading.genreOf(section) == Genre.MANUAL
        || reading.label(line).isPresent()
        || (code && isCode(reading, line, lead))) {
      return Optional.empty();
    }
    return reading
        .names(lead.label())
        .filter(names -> !reading.isRepeated(names.name()))
        .filter(
            names -> genre != Genre.NOTES || !isPointing(names.name(), text(reading, line, lead)))
        .filter(
            names ->
                TermShape.isTerm(names.name(), genre, text(reading, line, lead))
                    || isAbbreviated(names)
                    || ComparisonNotation.compared(names.name()).size() > 1);
  }

  /** {@code **Core principle**: …}: what is said about a thing, unless it tells a kind. */
  private static boolean isPointing(String name, String text) {
    return Wording.parts(name) == 2 && StructureWords.isVague(name) && !Wording.tellsKind(text);
  }

  /** {@code Key (K)}: a word with a sign for it is no label. */
  private static boolean isAbbreviated(Names names) {
    boolean sign =
        names.gloss().length() == 1 && names.gloss().equalsIgnoreCase(names.name().substring(0, 1));
    return TermShape.isName(names.name()) && (sign || !names.aliases().isEmpty());
  }

  /**
   * {@code - *X*: what it is}: a sign behind a name in italics sets it off as bold type does in a
   * list; in a paragraph the text has to tell what it is or does.
   */
  private static boolean isSetOff(Reading reading, Line line, Lead lead, boolean item) {
    boolean sign =
        switch (lead.separator()) {
          case COLON, COLON_DASH, DASH, EQUALS -> true;
          default -> false;
        };
    String text = text(reading, line, lead);
    return sign
        && reading.genre() == Genre.NOTES
        && (lead.mark() == Lead.Marked.EMPHASIS || TermShape.isWritten(lead.label()))
        && (item ? Wording.words(text) >= SHORTEST_TEXT : Wording.explains(text));
  }

  private static String text(Reading reading, Line line, Lead lead) {
    return reading.inline(line).text().substring(lead.rest());
  }

  /** {@code **`main.js`**} is a part of the program that a text about code explains. */
  private static boolean isCode(Reading reading, Line line, Lead lead) {
    return !TermShape.isWritten(lead.label())
        && reading
            .inline(line)
            .markAt(Inline.Kind.CODE, lead.start())
            .filter(code -> code.end() >= lead.end())
            .isPresent();
  }

  private void item(Reading reading, int section, List<Block> blocks, int at) {
    Block.Item item = (Block.Item) blocks.get(at);
    Line line = item.first();
    Optional<Lead> lead = reading.lead(line);
    Optional<Names> names = lead.flatMap(l -> names(reading, section, line, l, true));
    if (names.isEmpty() && lead.isPresent() && new Lists(reading, blocks).definesAround(at)) {
      names = names(reading, section, line, lead.get(), true, Genre.GLOSSARY);
    }
    if (names.isEmpty() || isPoint(reading, section, blocks, at, lead.get())) {
      return;
    }
    List<Block> children = Items.children(blocks, at);
    Separator separator = lead.get().separator();
    boolean bare = separator == Separator.END && children.isEmpty();
    if (bare && Points.holdNames(reading, section, blocks, at)) {
      return;
    }
    if (separator == Separator.TEXT && !isTextDefinition(reading, section, line, lead.get())) {
      return;
    }
    boolean colon = reading.inline(line).text().strip().endsWith(":");
    boolean alone = separator == Separator.END;
    Lists lists = new Lists(reading, blocks);
    boolean set =
        !alone && (reading.expectsTerms(section) || isSaid(text(reading, line, lead.get())));
    Standing standing =
        set
                || (alone && lists.isNamed(at, names.get(), children, colon))
                || reading.expectsTerms(section)
            ? Standing.DEFINITE
            : Standing.SUPPORTING;
    Line rest = rest(reading, line, lead.get());
    List<Block> body = new ArrayList<>();
    if (alone && children.isEmpty() && !names.get().gloss().isEmpty()) {
      body.add(paragraph(item.depth(), false, List.of(gloss(line, names.get().gloss()))));
    }
    body.add(
        paragraph(item.depth(), false, joined(rest, item.lines().subList(1, item.lines().size()))));
    body.addAll(children);
    add(reading, line, lead.get(), names.get(), body, item.depth(), standing);
  }

  /** More than a few examples or a quotation. */
  private static boolean isSaid(String text) {
    return !Wording.enumerates(text) && !Wording.isQuoted(text);
  }

  /** Among points a name counts when the writer equates it with something or says its kind. */
  private static boolean isPoint(
      Reading reading, int section, List<Block> blocks, int at, Lead lead) {
    return lead.separator() != Separator.EQUALS
        && Points.hold(reading, section, blocks, at)
        && !Wording.tellsKind(text(reading, blocks.get(at).first(), lead));
  }

  private void lines(Reading reading, int section, List<Block> blocks, int at) {
    Block block = blocks.get(at);
    List<Line> lines = block.lines();
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      Optional<Lead> lead = reading.isFree(line) ? reading.lead(line) : Optional.empty();
      Optional<Names> names = lead.flatMap(found -> names(reading, section, line, found, false));
      if (names.isEmpty()) {
        continue;
      }
      int end = l + 1;
      while (end < lines.size() && !startsEntry(reading, lines.get(end))) {
        end++;
      }
      List<Line> below = lines.subList(l + 1, end);
      boolean last = end == lines.size();
      paragraph(reading, section, blocks, at, line, lead.get(), names.get(), below, last);
    }
  }

  private void paragraph(
      Reading reading,
      int section,
      List<Block> blocks,
      int at,
      Line line,
      Lead lead,
      Names names,
      List<Line> below,
      boolean last) {
    Block block = blocks.get(at);
    boolean quoted = block instanceof Block.Paragraph paragraph && paragraph.quoted();
    boolean expected = reading.expectsTerms(section);
    boolean alone = lead.separator() == Separator.END;
    if (lead.separator() == Separator.TEXT && !isTextDefinition(reading, section, line, lead)) {
      return;
    }
    List<Block> following =
        last ? following(reading, blocks, at, alone && below.isEmpty()) : List.of();
    if (alone && below.isEmpty() && following.isEmpty() && names.gloss().isEmpty()) {
      return;
    }
    String text = alone ? firstText(reading, below, following) : "";
    boolean defining =
        Wording.defines(text)
            || Wording.mentions(text, names.name())
            || (below.isEmpty() && Wording.explains(text));
    boolean plainly =
        !alone
            || expected
            || defining
            || (below.isEmpty() && isQuote(following))
            || SaidOf.below(reading, names.name(), text)
            || (!below.isEmpty() && !text.endsWith(":") && !Wording.addresses(text));
    List<Block> body = new ArrayList<>();
    Line rest = rest(reading, line, lead);
    if (alone && below.isEmpty() && following.isEmpty() && !names.gloss().isEmpty()) {
      body.add(paragraph(block.depth(), quoted, List.of(gloss(line, names.gloss()))));
    }
    body.add(paragraph(block.depth(), quoted, joined(rest, below)));
    body.addAll(following);
    add(
        reading,
        line,
        lead,
        names,
        body,
        block.depth(),
        plainly ? Standing.DEFINITE : Standing.SUPPORTING);
  }

  /** A name alone above a quotation, as some set off their definitions. */
  private static boolean isQuote(List<Block> following) {
    return !following.isEmpty()
        && following.get(0) instanceof Block.Paragraph paragraph
        && paragraph.quoted();
  }

  private static String firstText(Reading reading, List<Line> below, List<Block> following) {
    if (!below.isEmpty()) {
      return reading.inline(below.get(0)).text();
    }
    return following.isEmpty() ? "" : reading.inline(following.get(0).first()).text();
  }

  /** What below a paragraph still belongs to its name: lists, and text when nothing else does. */
  private static List<Block> following(
      Reading reading, List<Block> blocks, int at, boolean textToo) {
    int end = at + 1;
    while (end < blocks.size()) {
      Block block = blocks.get(end);
      boolean text = block instanceof Block.Paragraph;
      boolean first = end == at + 1;
      boolean ends =
          block instanceof Block.Rule
              || block instanceof Block.Table
              || block instanceof Block.Comment
              || (text && !(textToo && first))
              || startsEntry(reading, block.first());
      if (ends) {
        break;
      }
      end++;
    }
    return blocks.subList(at + 1, end);
  }

  private static boolean startsEntry(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() != Separator.TEXT)
        .filter(lead -> reading.label(line).isEmpty())
        .isPresent();
  }

  /** {@code **X** text}: where terms are expected, text right behind a name defines it. */
  private static boolean isTextDefinition(Reading reading, int section, Line line, Lead lead) {
    String rest = reading.inline(line).text().substring(lead.rest());
    return reading.expectsTerms(section) && Wording.words(rest) >= SHORTEST_TEXT;
  }

  private static Line rest(Reading reading, Line line, Lead lead) {
    if (lead.separator() == Separator.VERB) {
      return line;
    }
    Line rest = reading.markdownFrom(line, lead.rest());
    boolean closes =
        rest.text().endsWith("**") && rest.text().indexOf("**") == rest.text().length() - 2;
    return closes ? rest.part(0, rest.text().length() - 2) : rest;
  }

  private static Line gloss(Line line, String gloss) {
    int at = Math.max(0, line.text().indexOf(gloss));
    return line.part(at, Math.min(line.text().length(), at + gloss.length()));
  }

  private static List<Line> joined(Line first, List<Line> others) {
    List<Line> lines = new ArrayList<>();
    if (!first.isEmpty()) {
      lines.add(first);
    }
    lines.addAll(others);
    return lines;
  }

  private static Block.Paragraph paragraph(int depth, boolean quoted, List<Line> lines) {
    return new Block.Paragraph(depth, quoted, List.copyOf(lines));
  }

  private void add(
      Reading reading,
      Line line,
      Lead lead,
      Names names,
      List<Block> blocks,
      int depth,
      Standing standing) {
    List<Block> nonempty = blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
    Body body = BodyReader.read(reading, nonempty, depth);
    reading.claim(line);
    boolean item = depth > 0 || !(nonempty.isEmpty() || reading.genre() != Genre.GLOSSARY);
    if (item && reading.genre() == Genre.GLOSSARY) {
      reading.own(nonempty);
    }
    boolean defining =
        standing == Standing.DEFINITE && body.hasDefinition() && lead.separator() != Separator.VERB;
    boolean own = lead.separator() != Separator.END || nonempty.size() > 1;
    for (Names each : JoinedNames.of(own && defining ? names.defined() : names)) {
      reading.add(
          reading.entry(line, lead.start(), each, id()),
          body,
          defining ? Strength.DEFINING : Strength.DESCRIBING,
          standing);
    }
  }
}
