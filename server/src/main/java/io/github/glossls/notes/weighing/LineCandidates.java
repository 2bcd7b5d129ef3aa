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
import io.github.glossls.notes.reading.PlainLead;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.weighing.Candidate.Among;
import io.github.glossls.notes.weighing.Candidate.Around;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.weighing.Candidate.Where;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in one line of text that may be terms: what it begins with, and what {@link
 * TextCandidates} finds.
 */
final class LineCandidates {
  /** {@code $Recall = \\frac{…}{…}$}, {@code $$\\text{F1 score} = …$$}. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$?\\s*(?:\\\\(?:text|mathrm|textbf|mathbf)\\{)?(\\p{L}[\\p{L}\\d_ -]{2,40}[\\p{L}\\d])}?\\s*=");

  private static final int MOST_WORDS = 7;
  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_SAID = 4;

  /** As many lines: a text that defines is shorter. */
  private static final int MOST_BEHIND = 40;

  private final Reading reading;
  private final LineAround here;
  private final List<Block> blocks;
  private final int at;
  private final Block block;
  private final int number;
  private final Line line;
  private final String text;
  private final String below;
  private final List<Candidate> found = new ArrayList<>();

  private LineCandidates(LineAround here) {
    this.here = here;
    reading = here.reading();
    blocks = here.spot().blocks();
    at = here.spot().at();
    block = here.block();
    number = here.number();
    line = here.line();
    text = here.text();
    below = here.below();
  }

  /**
   * The candidates in one line.
   *
   * @param spot a block of text
   * @param number of the line in it, 0-based
   */
  static List<Candidate> of(Reading reading, Spot spot, int number) {
    LineCandidates candidates = new LineCandidates(LineAround.of(reading, spot, number));
    candidates.find();
    return candidates.found;
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
    boolean begins = !found.isEmpty();
    if (marked.isEmpty() && plain.isEmpty()) {
      all();
      title();
    }
    formula();
    int lead = marked.map(Lead::start).orElse(-1);
    found.addAll(TextCandidates.of(here, lead, begins || marked.isPresent()));
  }

  /** Whether the line is nothing but a call, or one of a program. */
  private boolean isCode() {
    if (PlainLead.isProgram(text)) {
      return true;
    }
    for (Inline.Mark mark : here.inline().marks()) {
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
              Where place = begins ? here.where().in(among()) : here.where();
              found.add(new Candidate(kind, names, line, from, sign, place, around, told));
            });
  }

  private Among among() {
    boolean first = block instanceof Block.Item && number == 0;
    if (first && reading.habits().areLabels(blocks, at)) {
      return Among.LABELS;
    }
    int section = here.where().section();
    if (first && Points.hold(reading, section, blocks, at)) {
      return Among.POINTS;
    }
    return first && Points.holdNames(reading, section, blocks, at)
        ? Among.EXAMPLES
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
        sentence ? here::fromHere : () -> behind(reading.markdownFrom(line, lead.rest()));
    add(kind, lead.start(), lead.end(), Optional.of(lead.separator()), around, told);
  }

  /** The line, as a name above its text. */
  private void all() {
    if (Words.areAtMost(MOST_WORDS, text)
        && !Wording.isQuoted(text)
        && new NameLines(here).tell()) {
      Line nothing = line.part(line.text().length(), line.text().length());
      Around around = new Around("", "", below);
      add(Kind.LINE, 0, text.length(), Optional.empty(), around, () -> behind(nothing));
    }
  }

  /** {@code 1. Manual process. This is …}: a name before a full stop and what is said of it. */
  private void title() {
    int dot = text.indexOf(". ");
    if (dot <= 0 || dot > LONGEST_TITLE || !Sentences.endsAt(text, dot)) {
      return;
    }
    String name = text.substring(0, dot);
    String said = text.substring(dot + 2);
    if (Character.isUpperCase(name.codePointAt(0))
        && SingleName.is(name)
        && Words.areAtLeast(SHORTEST_SAID, Sentences.first(said))) {
      Around around = new Around("", said, below);
      int rest = dot + 2;
      add(
          Kind.TITLE,
          0,
          dot,
          Optional.empty(),
          around,
          () -> behind(reading.markdownFrom(line, rest)));
    }
  }

  private void formula() {
    if (!text.startsWith("$")) {
      return;
    }
    Matcher formula = FORMULA.matcher(text);
    if (formula.lookingAt()) {
      Around around = new Around("", text.substring(formula.end()), below);
      int start = formula.start(1);
      Supplier<List<Block>> told = () -> LineAround.paragraph(List.of(line));
      add(Kind.FORMULA, start, formula.end(1), Optional.of(Separator.EQUALS), around, told);
    }
  }

  /** What follows a name: the rest of its line, the lines below, and the parts of its item. */
  private List<Block> behind(Line rest) {
    List<Line> lines = new ArrayList<>();
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
    int end = endOfEntry();
    boolean nothing = lines.isEmpty() && end == number + 1;
    lines.addAll(block.lines().subList(number + 1, nothing ? lastBehind() : end));
    List<Block> behind = new ArrayList<>(lines.isEmpty() ? List.of() : LineAround.paragraph(lines));
    if (block instanceof Block.Item) {
      behind.addAll(Items.children(blocks, at));
    }
    return behind.isEmpty() && block instanceof Block.Paragraph ? below(at + 1) : behind;
  }

  private int lastBehind() {
    return Math.min(block.lines().size(), number + 1 + MOST_BEHIND);
  }

  /** The next line below that has a name of its own before a sign. */
  private int endOfEntry() {
    int end = number + 1;
    while (end < lastBehind() && !isEntry(block.lines().get(end))) {
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
}
