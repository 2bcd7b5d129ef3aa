package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Aspects;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.weighing.Candidate.Among;
import io.github.glossls.notes.weighing.Candidate.Around;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.weighing.Candidate.Where;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in one line of text that may be terms: what it begins with, and what is set off. */
final class LineCandidates {
  /** {@code $Recall = \\frac{…}{…}$}, {@code $$\\text{F1 score} = …$$}. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$?\\s*(?:\\\\(?:text|mathrm|textbf|mathbf)\\{)?(\\p{L}[\\p{L}\\d_ -]{2,40}[\\p{L}\\d])}?\\s*=");

  private static final String DRAWN = "↓⇓⬇▼│└├─";
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_QUOTED_WORDS = 5;
  private static final int LINES_AROUND = 3;

  private final Reading reading;
  private final List<Block> blocks;
  private final int at;
  private final Block block;
  private final int number;
  private final Line line;
  private final Inline inline;
  private final String text;
  private final Where where;
  private final String below;
  private final List<Candidate> found = new ArrayList<>();

  private LineCandidates(Reading reading, Spot spot, int number) {
    this.reading = reading;
    this.number = number;
    blocks = spot.blocks();
    at = spot.at();
    block = spot.block();
    line = block.lines().get(number);
    inline = reading.inline(line);
    text = inline.text();
    where = where(spot.section());
    below = below();
  }

  /**
   * The candidates in one line.
   *
   * @param spot a block of text
   * @param number of the line in it, 0-based
   */
  static List<Candidate> of(Reading reading, Spot spot, int number) {
    LineCandidates candidates = new LineCandidates(reading, spot, number);
    candidates.find();
    return candidates.found;
  }

  private Where where(int section) {
    boolean item = block instanceof Block.Item;
    boolean parts =
        next()
            .filter(n -> n.depth() > block.depth() || (!item && n instanceof Block.Item))
            .isPresent();
    return new Where(section, block.depth(), item, parts, Among.ANYTHING);
  }

  private Optional<Block> next() {
    return at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
  }

  /** The text right below: in the block, inside the item, or in the next paragraph. */
  private String below() {
    if (number + 1 < block.lines().size()) {
      return reading.inline(block.lines().get(number + 1)).text();
    }
    boolean text = where.parts() || next().filter(Block.Paragraph.class::isInstance).isPresent();
    return text ? reading.inline(blocks.get(at + 1).first()).text() : "";
  }

  private void find() {
    if (isCode()) {
      return;
    }
    Optional<Lead> marked = reading.lead(line);
    Optional<Lead> plain = reading.plainLead(line);
    boolean step = reading.habits().isStep(line);
    marked
        .filter(lead -> !step)
        .filter(lead -> !Aspects.isPointing(lead, text.substring(lead.rest())))
        .ifPresent(this::lead);
    plain
        .filter(lead -> !step)
        .filter(lead -> marked.isEmpty() || marked.get().start() != lead.start())
        .ifPresent(this::lead);
    if (marked.isEmpty() && plain.isEmpty()) {
      all();
    }
    subjects(marked.isPresent() || plain.isPresent());
    formula();
    marks(marked.map(Lead::start).orElse(-1));
    quotations();
  }

  /** Whether the line is nothing but a call. */
  private boolean isCode() {
    for (Inline.Mark mark : inline.marks()) {
      if (mark.kind() == Inline.Kind.CODE
          && mark.start() == 0
          && mark.end() == text.length()
          && text.indexOf('(') > 0) {
        return true;
      }
    }
    return false;
  }

  private void add(
      Kind kind,
      int from,
      int to,
      Optional<Separator> sign,
      Around around,
      Supplier<List<Block>> told) {
    reading
        .names(text.substring(from, to))
        .ifPresent(
            names -> {
              boolean begins = sign.isPresent() || kind == Kind.LINE;
              Where place = begins ? where.in(among()) : where;
              found.add(new Candidate(kind, names, line, from, sign, place, around, told));
            });
  }

  private Among among() {
    boolean first = block instanceof Block.Item && number == 0;
    if (first && reading.habits().areLabels(blocks, at)) {
      return Among.LABELS;
    }
    return first && Points.hold(reading, where.section(), blocks, at)
        ? Among.POINTS
        : Among.ANYTHING;
  }

  private void lead(Lead lead) {
    Kind kind =
        switch (lead.mark()) {
          case STRONG -> Kind.BOLD_LEAD;
          case EMPHASIS, CODE -> Kind.MARKED_LEAD;
          case PLAIN -> Kind.PLAIN_LEAD;
        };
    boolean verb = lead.separator() == Separator.VERB;
    int rest = Math.min(verb ? lead.end() : lead.rest(), text.length());
    Around around = new Around("", text.substring(rest), below);
    boolean sentence = verb || lead.separator() == Separator.TEXT;
    Supplier<List<Block>> told =
        sentence ? this::fromHere : () -> behind(reading.markdownFrom(line, lead.rest()));
    add(kind, lead.start(), lead.end(), Optional.of(lead.separator()), around, told);
  }

  /** The line, as a name above its text. */
  private void all() {
    if (Words.areAtMost(MOST_WORDS, text) && !isDrawing(below) && !isAboveName()) {
      Line nothing = line.part(line.text().length(), line.text().length());
      Around around = new Around("", "", below);
      add(Kind.LINE, 0, text.length(), Optional.empty(), around, () -> behind(nothing));
    }
  }

  /** Whether the next line of the block is a name as well: one below the other they say nothing. */
  private boolean isAboveName() {
    boolean last = number + 1 == block.lines().size();
    return !last
        && Words.areAtMost(MOST_NAME_WORDS, below)
        && Character.isUpperCase(below.isEmpty() ? ' ' : below.codePointAt(0))
        && SingleName.is(below.strip());
  }

  /** {@code ↓}, {@code └─ Parsing}: what is drawn below a name does not tell what it is. */
  private static boolean isDrawing(String text) {
    String drawn = text.strip();
    return !drawn.isEmpty() && DRAWN.indexOf(drawn.charAt(0)) >= 0;
  }

  /** Whether the line goes on with a sentence that was broken before it. */
  private boolean goesOn() {
    if (number == 0) {
      return false;
    }
    String before = reading.inline(block.lines().get(number - 1)).text().stripTrailing();
    boolean low = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean open = !before.isEmpty() && ".!?:;".indexOf(before.charAt(before.length() - 1)) < 0;
    return Prose.goesOn(before) || (low && open);
  }

  private void formula() {
    if (!text.startsWith("$")) {
      return;
    }
    Matcher formula = FORMULA.matcher(text);
    if (formula.lookingAt()) {
      Around around = new Around("", text.substring(formula.end()), below);
      int start = formula.start(1);
      Supplier<List<Block>> told = () -> paragraph(List.of(line));
      add(Kind.FORMULA, start, formula.end(1), Optional.of(Separator.EQUALS), around, told);
    }
  }

  /** What the sentences of the line are about; what the line begins with may be known. */
  private void subjects(boolean beginningIsKnown) {
    for (SentenceNames.Name name : SentenceNames.in(text)) {
      boolean first = name.sentence() == 0;
      if (first && (beginningIsKnown || goesOn())) {
        continue;
      }
      Around around =
          new Around(text.substring(0, name.sentence()), text.substring(name.end()), below);
      Supplier<List<Block>> told = first ? this::fromHere : () -> sentence(name.start());
      add(name.kind(), name.start(), name.end(), Optional.empty(), around, told);
    }
  }

  private void marks(int leadStart) {
    for (Inline.Mark mark : inline.marks()) {
      Optional<Kind> kind =
          switch (mark.kind()) {
            case STRONG, DEFINED -> Optional.of(Kind.BOLD);
            case EMPHASIS -> Optional.of(Kind.SLANTED);
            case CODE -> Optional.of(Kind.CODE);
            case LINK -> Optional.of(Kind.LINKED);
            case IMAGE, ABBREVIATION -> Optional.empty();
          };
      if (kind.isPresent() && mark.start() != leadStart && isNameLong(mark.length())) {
        inText(kind.get(), mark.start(), mark.end(), mark.end());
      }
    }
  }

  private void quotations() {
    int open = text.indexOf('"');
    int close = text.indexOf('"', open + 1);
    while (open >= 0 && close > open) {
      if (isNameLong(close - open - 1)
          && "?!.".indexOf(text.charAt(close - 1)) < 0
          && Words.areAtMost(MOST_QUOTED_WORDS, text.substring(open + 1, close))) {
        inText(Kind.QUOTED, open + 1, close, close + 1);
      }
      open = text.indexOf('"', close + 1);
      close = text.indexOf('"', open + 1);
    }
  }

  private static boolean isNameLong(int length) {
    return length >= SHORTEST_NAME && length <= LONGEST_NAME;
  }

  private void inText(Kind kind, int start, int end, int rest) {
    Around around = new Around(text.substring(0, start), text.substring(rest), below);
    add(kind, start, end, Optional.empty(), around, () -> sentence(start));
  }

  private static List<Block> paragraph(List<Line> lines) {
    return List.of(new Block.Paragraph(0, false, List.copyOf(lines)));
  }

  /** The line, with those that it goes on with. */
  private List<Block> fromHere() {
    return paragraph(Prose.first(reading, block.lines().subList(number, block.lines().size())));
  }

  /** What follows a name: the rest of its line, the lines below, and the parts of its item. */
  private List<Block> behind(Line rest) {
    List<Line> lines = new ArrayList<>();
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
    int end = endOfEntry();
    boolean nothing = lines.isEmpty() && end == number + 1;
    lines.addAll(block.lines().subList(number + 1, nothing ? block.lines().size() : end));
    List<Block> behind = new ArrayList<>(lines.isEmpty() ? List.of() : paragraph(lines));
    if (block instanceof Block.Item) {
      behind.addAll(Items.children(blocks, at));
    }
    return behind.isEmpty() && block instanceof Block.Paragraph ? below(at + 1) : behind;
  }

  /** The next line below that has a name of its own before a sign. */
  private int endOfEntry() {
    int end = number + 1;
    while (end < block.lines().size() && !isEntry(block.lines().get(end))) {
      end++;
    }
    return end;
  }

  private boolean isEntry(Line other) {
    return reading
        .lead(other)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .or(() -> reading.plainLead(other))
        .filter(lead -> lead.separator() != Separator.TEXT && lead.separator() != Separator.VERB)
        .flatMap(lead -> reading.names(lead.label()))
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .isPresent();
  }

  /** The list, or else the one block, that begins at {@code from}. */
  private List<Block> below(int from) {
    int end = from;
    while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
      end++;
    }
    return blocks.subList(from, Math.min(blocks.size(), Math.max(end, from + 1)));
  }

  /** The sentence that a name stands in, which may go over some lines. */
  private List<Block> sentence(int from) {
    List<Line> lines = block.lines();
    int to = Math.min(lines.size(), number + LINES_AROUND);
    List<Line> around = lines.subList(Math.max(0, number - LINES_AROUND), to);
    for (Prose prose : Prose.of(reading, new Block.Paragraph(0, false, around))) {
      int own = prose.lines().indexOf(line);
      if (own >= 0) {
        int place = prose.starts().get(own) + from;
        int start = Math.min(place, prose.sentenceStart(place));
        return paragraph(prose.part(reading, start, prose.sentenceEnd(place)));
      }
    }
    return paragraph(List.of(line));
  }
}
