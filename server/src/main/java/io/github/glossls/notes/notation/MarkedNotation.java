package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.JoinedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.Aspects;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.reading.Plans;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.SaidOf;
import io.github.glossls.notes.reading.SourceLists;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
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
      if (block instanceof Block.Item item && reading.lines().isFree(item.first())) {
        item(reading, spot.section(), spot.blocks(), spot.at());
      } else if (block instanceof Block.Paragraph || block instanceof Block.Footnote) {
        lines(reading, spot.section(), spot.blocks(), spot.at());
      }
    }
  }

  private void item(Reading reading, int section, List<Block> blocks, int at) {
    Block.Item item = (Block.Item) blocks.get(at);
    Line line = item.first();
    Optional<Lead> lead = reading.lead(line);
    Optional<Names> names = lead.flatMap(l -> MarkedNames.of(reading, section, line, l, true));
    Lists lists = new Lists(reading, blocks);
    if (names.isEmpty() && lead.isPresent() && lists.definesAround(at)) {
      names = MarkedNames.of(reading, section, line, lead.get(), true, Genre.GLOSSARY);
    }
    if (names.isEmpty()
        || SourceLists.isSource(reading, section, line)
        || isPoint(reading, section, blocks, at, lead.get())
        || isAspect(reading, section, blocks, at, line, lead.get())
        || (reading.genre() == Genre.NOTES && reading.habits().isStep(line))) {
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
    boolean set =
        !alone
            && (reading.expectsTerms(section)
                || isSaid(MarkedNames.text(reading, line, lead.get())));
    Standing standing =
        set
                || (alone && lists.isNamed(at, names.get(), children, colon))
                || (alone && isAbove(reading, item, names.get()))
                || reading.expectsTerms(section)
            ? Standing.DEFINITE
            : Standing.SUPPORTING;
    Line rest = MarkedText.rest(reading, line, lead.get());
    List<Block> body = new ArrayList<>();
    if (alone && children.isEmpty() && !names.get().gloss().isEmpty()) {
      body.add(
          MarkedText.paragraph(
              item.depth(), false, List.of(MarkedText.gloss(line, names.get().gloss()))));
    }
    body.add(
        MarkedText.paragraph(
            item.depth(),
            false,
            MarkedText.joined(rest, item.lines().subList(1, item.lines().size()))));
    body.addAll(children);
    add(reading, line, lead.get(), names.get(), body, item.depth(), standing);
  }

  /** Whether the item goes on below its name with what is said of it. */
  private static boolean isAbove(Reading reading, Block.Item item, Names names) {
    return item.lines().size() > 1
        && SaidOf.below(reading, names.name(), reading.inline(item.lines().get(1)).text());
  }

  /** More than a few examples, a quotation or a question. */
  private static boolean isSaid(String text) {
    return !Wording.enumerates(text)
        && !Wording.isQuoted(text)
        && !Sentences.first(text).endsWith("?");
  }

  /** Among points a name counts when the writer equates it with something or says its kind. */
  private static boolean isPoint(
      Reading reading, int section, List<Block> blocks, int at, Lead lead) {
    String text = MarkedNames.text(reading, blocks.get(at).first(), lead);
    boolean told = reading.expectsTerms(section) && Words.areAtLeast(SHORTEST_TEXT, text);
    return lead.separator() != Separator.EQUALS
        && !SingleName.isAct(lead.label())
        && !told
        && Points.hold(reading, section, blocks, at)
        && !Wording.tellsKind(text);
  }

  /** Among labels a name counts when the text behind it says its kind. */
  private static boolean isAspect(
      Reading reading, int section, List<Block> blocks, int at, Line line, Lead lead) {
    return reading.genre() == Genre.NOTES
        && !reading.expectsTerms(section)
        && reading.habits().areLabels(blocks, at)
        && (Aspects.isLabel(reading, line)
            || !Wording.tellsKind(MarkedNames.text(reading, line, lead)));
  }

  private void lines(Reading reading, int section, List<Block> blocks, int at) {
    Block block = blocks.get(at);
    List<Line> lines = block.lines();
    if (Plans.areFacts(reading, block)) {
      lines.forEach(reading.lines()::claim);
      return;
    }
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      Optional<Lead> lead = reading.lines().isFree(line) ? reading.lead(line) : Optional.empty();
      Optional<Names> names =
          lead.flatMap(found -> MarkedNames.of(reading, section, line, found, false));
      if (names.isEmpty()) {
        continue;
      }
      int end = l + 1;
      while (end < lines.size() && !MarkedText.startsEntry(reading, lines.get(end))) {
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
        last ? MarkedText.following(reading, blocks, at, alone && below.isEmpty()) : List.of();
    if (alone && below.isEmpty() && following.isEmpty() && names.gloss().isEmpty()) {
      return;
    }
    String text = alone ? MarkedText.firstText(reading, below, following) : "";
    boolean defining =
        Wording.defines(text)
            || NameInText.mentions(text, names.name())
            || (below.isEmpty() && Wording.explains(text));
    boolean plainly =
        !alone
            || expected
            || defining
            || (below.isEmpty() && MarkedText.isQuote(following))
            || SaidOf.below(reading, names.name(), text)
            || (!below.isEmpty() && !text.endsWith(":") && !Wording.addresses(text));
    List<Block> body = new ArrayList<>();
    Line rest = MarkedText.rest(reading, line, lead);
    if (alone && below.isEmpty() && following.isEmpty() && !names.gloss().isEmpty()) {
      body.add(
          MarkedText.paragraph(
              block.depth(), quoted, List.of(MarkedText.gloss(line, names.gloss()))));
    }
    body.add(MarkedText.paragraph(block.depth(), quoted, MarkedText.joined(rest, below)));
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

  /** {@code **X** text}: where terms are expected, text right behind a name defines it. */
  private static boolean isTextDefinition(Reading reading, int section, Line line, Lead lead) {
    String rest = MarkedNames.text(reading, line, lead);
    return reading.expectsTerms(section) && Words.areAtLeast(SHORTEST_TEXT, rest);
  }

  /** Whether a part of an entry is one itself: a bold name, and text that says what it is. */
  private static boolean isEntry(Reading reading, Block block) {
    Line line = block.first();
    return block instanceof Block.Item
        && reading.text(line).hasBoldDefinition()
        && !Aspects.isLabel(reading, line);
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
    reading.lines().claim(line);
    boolean item = depth > 0 || !(nonempty.isEmpty() || reading.genre() != Genre.GLOSSARY);
    if (item && reading.genre() == Genre.GLOSSARY) {
      List<Block> parts = nonempty.stream().filter(block -> isEntry(reading, block)).toList();
      boolean entries =
          parts.size() > 1
              && parts.size() == nonempty.stream().filter(Block.Item.class::isInstance).count();
      List<Block> own = new ArrayList<>(nonempty);
      own.removeAll(entries ? parts : List.of());
      reading.lines().own(own);
    }
    boolean defining =
        standing == Standing.DEFINITE && body.hasDefinition() && lead.separator() != Separator.VERB;
    boolean own =
        lead.separator() != Separator.END
            || nonempty.stream().anyMatch(block -> !MarkedText.isGloss(block, names));
    boolean defined =
        own
            && standing == Standing.DEFINITE
            && lead.separator() != Separator.VERB
            && !reading.habits().isTag(names.gloss());
    for (Names each : JoinedNames.of(defined ? names.defined() : names)) {
      reading.add(
          reading.entry(line, lead.start(), each, id()),
          body,
          defining ? Strength.DEFINING : Strength.DESCRIBING,
          standing);
    }
  }
}
