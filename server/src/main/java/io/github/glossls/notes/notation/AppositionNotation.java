package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.names.WordRun;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.SourceLists;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in running text with what it is right behind it, as a remark: {@code … avoid overfitting
 * (the model learns the noise too)}, {@code … about prompt engineering, the skill of …}, {@code …
 * uses quantization, which means …}. The reader cannot tell where an unmarked name begins by more
 * than the word before it, so the remark adds to terms that are known; a name that is marked makes
 * one.
 */
public final class AppositionNotation implements Notation {
  /** Behind a name, from where the remark begins. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\s\\(\\s*(?<bracket>)(?:i\\.?e\\.?,?\\s+)?"
              + "|\\s+(?=which\\s+(?:\\p{L}+ly\\s+)?(?:is|are|can|will|\\p{L}{3,}s|mean|refer)\\s)"
              + "|,?\\s+[—–-]{1,2}\\s+(?=(?:an?|the)\\s)"
              + "|:\\s+(?=(?:an?|the)\\s)"
              + "|,\\s+(?=which\\s+(?:\\p{L}+ly\\s+)?(?:is|are|can|will|\\p{L}{3,}s|mean|refer)\\s)"
              + "|,\\s+(?:i\\.e\\.,?|that\\s+is,|meaning)\\s+"
              + "|,\\s+(?=an?\\s+(?:[\\p{L}-]+\\s+){1,4}?(?:that|which|where|of|for|used|to)\\s)"
              + "|,\\s+(?=the\\s+(?:process|technique|method|practice|skill|art|ability|task|idea|study|field|area|number|ratio|probability|act|way)\\s+(?:that|which|where|of|for|to)\\s)");

  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)(?:optional|required|recommended|version|default|see|e\\.?g|by|from|since|only|not|formerly|includ\\w+|like|such|page|chapter|week|day|deprecated|done|todo|https?:|and|or|with|without|in|also|both|usually|mostly|often|especially|for\\s+example|example|instead|unlike|compared|again|maybe|etc|which\\s+are|so|because|since|where|when|if|as|to|\\d)\\b.*");

  /** Of the signs those that only stand before an explanation. */
  private static final Pattern EXPLAINS = Pattern.compile("i\\.e|that\\s+is|meaning");

  /** {@code weights (how much each input counts)}. */
  private static final Pattern ASKS = Pattern.compile("^(?:how|what|when|where|whether)\\s");

  /** What the remarks behind a sign begin with. */
  private static final String BEHIND_COMMA = "witma—–-";

  private static final String BEHIND_COLON = "at";
  private static final String BEHIND_BLANK = "(w—–-";

  private static final int SHORTEST_REMARK = 3;
  private static final int SHORTEST_SENTENCE = 4;
  private static final int LONG_REMARK = 6;
  private static final int LONGEST_NAME = 60;

  /** A name in the text of a block. */
  private record Range(int start, int end, boolean marked) {}

  @Override
  public String id() {
    return "apposition";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    for (Spot spot : reading.spots().all()) {
      if (spot.isText() && !SourceLists.isSource(reading, spot.section(), spot.block().first())) {
        for (Prose prose : Prose.of(reading, spot.block())) {
          read(reading, prose);
        }
      }
    }
  }

  private void read(Reading reading, Prose prose) {
    Matcher sign = SIGN.matcher(prose.text());
    for (int from = 1;
        find(sign, prose.text(), from);
        from = Math.max(sign.end(), sign.start() + 1)) {
      int at = sign.start();
      boolean bracket = sign.start("bracket") >= 0;
      Optional<Range> name = at < 2 ? Optional.empty() : name(reading, prose, at);
      int start = sign.end();
      int end = bracket ? close(prose.text(), start) : prose.sentenceEnd(start);
      if (bracket && end > start) {
        named(reading, prose, at, start, end);
      }
      if (name.isPresent() && end > start && says(prose.text().substring(start, end))) {
        add(reading, prose, name.get(), start, end, EXPLAINS.matcher(sign.group()).find());
      }
    }
  }

  /**
   * As {@code sign.find(from)}, but tried only where a sign can begin: at a comma or colon, and at
   * white space before a bracket, a dash or {@code which}; and before what may stand behind each.
   */
  private static boolean find(Matcher sign, String text, int from) {
    for (int at = from; at < text.length(); ) {
      char c = text.charAt(at);
      if (c > ' ' && c < 0x80 && c != ',' && c != ':') {
        at++;
        continue;
      }
      boolean mark = c == ',' || c == ':';
      int end = behindBlanks(text, mark ? at + 1 : at);
      char next = end < text.length() ? text.charAt(end) : ' ';
      int start = next == '(' && !mark && end > at ? end - 1 : at;
      String behind = c == ',' ? BEHIND_COMMA : c == ':' ? BEHIND_COLON : BEHIND_BLANK;
      if (behind.indexOf(next) >= 0 && sign.region(start, text.length()).lookingAt()) {
        return true;
      }
      at = mark ? at + 1 : Math.max(end, at + 1);
    }
    return false;
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Letters.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:author|co-founder|computer scientist|engineer|founder|inventor|mathematician|pioneer|professor|programmer|researcher|scientist|student|team|company|startup)\\b");
  private static final Pattern CITATION = Pattern.compile("\\bet al\\b|\\b(?:19|20)\\d\\d\\b");

  /**
   * {@code The signal moves on (forward propagation).}: the sentence says what the bracket names.
   */
  private void named(Reading reading, Prose prose, int sign, int start, int end) {
    String text = prose.text();
    String inside = text.substring(start, end).strip();
    boolean ends = end + 1 >= text.length() || ".:;".indexOf(text.charAt(end + 1)) >= 0;
    int from = Math.min(sign, prose.sentenceStart(sign));
    if (!ends
        || !Character.isUpperCase(inside.isEmpty() ? ' ' : inside.codePointAt(0))
        || !Words.areAtLeast(SHORTEST_SENTENCE, text.substring(from, sign))
        || (Abbreviations.capitals(inside) > 1 && inside.indexOf(' ') < 0)
        || !SingleName.is(inside)
        || StructureWords.isRemark(inside)
        || !prose.isInOneLine(start, end)) {
      return;
    }
    int number = prose.lineAt(start);
    Line line = prose.lines().get(number);
    Optional<Names> names =
        reading.lines().isSilenced(line) ? Optional.empty() : reading.names(inside);
    if (names.isPresent()) {
      List<Line> sentence = prose.part(reading, from, sign);
      reading.add(
          reading.entry(line, start - prose.starts().get(number), names.get(), id()),
          BodyReader.look(reading, List.of(new Block.Paragraph(0, false, sentence))),
          Strength.DESCRIBING,
          prose.emphasisAt(reading, start).isPresent() ? Standing.DEFINITE : Standing.SUPPORTING);
    }
  }

  /** A few words at least, and no remark on something else than what the name is. */
  private static boolean says(String remark) {
    return Words.areAtLeast(SHORTEST_REMARK, remark)
        && !REMARK.matcher(remark).lookingAt()
        && !Wording.enumerates(remark)
        && remark.indexOf("://") < 0
        && remark.indexOf('=') < 0
        && remark.indexOf('$') < 0
        && !CITATION.matcher(remark).find()
        && !PERSON.matcher(remark).lookingAt();
  }

  private static int close(String text, int from) {
    int depth = 1;
    for (int at = from; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** {@code the "kernel trick," which …}. */
  private static Optional<Range> quoted(String text, int end) {
    int to = end - 1;
    String opening =
        to < 0 ? "" : text.charAt(to) == '"' ? "\"" : text.charAt(to) == '”' ? "“" : "";
    int from = opening.isEmpty() ? -1 : text.lastIndexOf(opening, to - 1);
    if (from < 0 || to - from > LONGEST_NAME) {
      return Optional.empty();
    }
    int last = text.charAt(to - 1) == ',' ? to - 1 : to;
    return last > from + 1 ? Optional.of(new Range(from + 1, last, true)) : Optional.empty();
  }

  private static Optional<Range> name(Reading reading, Prose prose, int end) {
    Optional<Range> quoted = quoted(prose.text(), end);
    if (quoted.isPresent()) {
      return quoted;
    }
    int number = prose.lineAt(end - 1);
    int lineStart = prose.starts().get(number);
    for (Inline.Mark mark : reading.inline(prose.lines().get(number)).marks()) {
      if (mark.kind() == Inline.Kind.CODE
          && mark.start() + lineStart < end
          && mark.end() + lineStart >= end) {
        return Optional.empty();
      }
      boolean marks = mark.kind() == Inline.Kind.STRONG || mark.kind() == Inline.Kind.EMPHASIS;
      if (marks && mark.end() + lineStart == end && mark.length() < LONGEST_NAME) {
        return Optional.of(new Range(mark.start() + lineStart, end, true));
      }
    }
    int start = WordRun.start(prose.text(), end);
    return start < end ? Optional.of(new Range(start, end, false)) : Optional.empty();
  }

  /** An opening bracket is taken for a mark of the text behind it. */
  private static List<Line> withoutBracket(List<Line> lines) {
    boolean bracket = !lines.isEmpty() && lines.get(0).text().startsWith("(");
    if (!bracket) {
      return lines;
    }
    List<Line> without = new ArrayList<>(lines);
    without.set(0, lines.get(0).from(1));
    return without;
  }

  /** {@code Support (number of baskets that hold all of a set) and …}, where a text begins. */
  private static boolean isFirst(String text, Range name, String said) {
    return name.start() == 0
        && text.charAt(name.end() + 1) == '('
        && Character.isUpperCase(text.codePointAt(0))
        && SingleName.is(text.substring(0, name.end()))
        && Words.areAtLeast(LONG_REMARK, said)
        && Wording.describes(said);
  }

  private void add(
      Reading reading, Prose prose, Range name, int start, int end, boolean explained) {
    int number = prose.lineAt(name.start());
    Line line = prose.lines().get(number);
    boolean opens = name.start() == 0 && reading.lead(line).isPresent();
    if (opens || reading.lines().isSilenced(line) || !prose.isInOneLine(name.start(), name.end())) {
      return;
    }
    String said = prose.text().substring(start, end).strip();
    Optional<Names> names =
        reading
            .names(prose.text().substring(name.start(), name.end()))
            .filter(n -> !Abbreviations.abbreviates(n.name(), said))
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
            .filter(n -> !StructureWords.isVague(n.name()));
    if (names.isEmpty()) {
      return;
    }
    List<Line> remark = withoutBracket(prose.part(reading, start, end));
    Body body = BodyReader.look(reading, List.of(new Block.Paragraph(0, false, remark)));
    boolean which = said.startsWith("which ");
    boolean definite =
        (name.marked() && (explained || which || Wording.tellsKind(said)))
            || isFirst(prose.text(), name, said);
    if (!definite && !explained && !which && !Wording.defines(said) && !ASKS.matcher(said).find()) {
      return;
    }
    reading.add(
        reading.entry(line, name.start() - prose.starts().get(number), names.get(), id()),
        body,
        Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }
}
