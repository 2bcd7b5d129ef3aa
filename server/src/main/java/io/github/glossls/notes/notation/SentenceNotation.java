package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.Subject;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wordings that define without any mark: {@code X is a …}, {@code X means that …}, {@code This is
 * X} after a line that says what. Where they are too common in prose to make a term, they add to
 * terms that are known.
 */
public final class SentenceNotation implements Notation {
  private static final Pattern IS_A =
      Pattern.compile(
          "^(?:(?i:an?|the)\\s+)?[\"“]?((?:\\d{1,2}(?=\\p{L}))?[\\p{L}][\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,4}?)[\"”]?(?:,?\\s+\\$[^$]{1,60}\\$)?(?:\\s+\\([^)]{1,80}\\))?(?:,\\s+(?:(?:also|commonly|often|sometimes)\\s+)?(?:known\\s+as|called|referred\\s+to\\s+as|abbreviated(?:\\s+as)?)\\s+[^,.]{2,60})?,?\\s+(?:(?:is|are)(?:\\s+(?:\\p{L}+ly\\s+)?defined\\s+as)?|can\\s+(?:(?:simply|also|best)\\s+)?be\\s+(?:defined|described|thought\\s+of|understood|seen)\\s+as)\\s+(?:(?:basically|simply|just|essentially|nothing but|also|often|typically|usually|generally|commonly)\\s+)?(?:an?|the|any|one of|when|where|how|what(?=\\s+(?:we|you|one|is|happens)\\s)|to|(?:(?:used|responsible)\\s+(?:to|for|when|in|as|with)))\\s+\\p{L}.*");

  /** {@code Embeddings are dense vectors …}: said of a kind of things, without an article. */
  private static final Pattern IS_BARE =
      Pattern.compile(
          "^((?:(?i:an?|the)\\s+)?)(\\p{L}[\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,3}?)(?:\\s+\\([^)]{1,80}\\))?,?\\s+(?:is|are)\\s+(?!(?i:slow|fast|high|low|large|small|big|long|short|strong|weak|very|more|most|less|much|too|so|not|also|still|now|then|important|useful|hard|easy|good|bad|better|best|worse|expensive|cheap|common|popular|necessary|required|needed|critical|essential|key|crucial|great|possible|difficult|simple|limited|available|similar|different|as|like|from|in|on|at|by|with|being|going|done|shown|called|known|named|only|just|always|often|usually|ready|able|sensitive|prone|due|there|here|what|why|it|that|this|these|our|my|your|all|both|\\d)\\b)[\\p{L}-]+\\s+(?:\\S+\\s+){3,}.*");

  /** {@code A false positive means that …}, which nobody says but to define. */
  private static final Pattern MEANS =
      Pattern.compile(
          "(?:(?:An?|The(?:\\s+(?:term|phrase|word))?)\\s+)?[\"“]?(\\p{L}[\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,3}?)[\"”]?\\s+(?:means?\\s+(?:that|an?|the|our|when|how|to|[\\p{L}]+ing)\\s|stands?\\s+for\\s|refers?\\s+to\\s|consists?\\s+(?:of|in)\\s|denotes?\\s).{10,}");

  private static final Pattern THIS_IS =
      Pattern.compile(
          "(?i)^(?:this|that|it)\\s+is\\s+(?:(?:also\\s+)?(?:called|known\\s+as|termed|named)\\s+)?(?:an?\\s+|the\\s+)?(\\p{L}[\\p{L}\\d-]*(?:\\s+[\\p{L}\\d-]+){0,3})\\s*[.!]?$");

  private static final int LONGEST = 2_000;
  private static final int LONGEST_SENTENCE = 400;
  private static final int FEWEST_LINES = 3;
  private static final int SHORTEST_LINE = 4;

  @Override
  public String id() {
    return "sentence";
  }

  @Override
  public void read(Reading reading) {
    boolean notes = reading.genre() == Genre.NOTES;
    Spots spots = reading.spots();
    for (Spot spot : notes ? spots.all() : spots.with(Sign.IS, Sign.MEANS)) {
      if (spot.isText()) {
        Optional<Line> before = spot.lineBefore();
        boolean first = true;
        List<Line> lines = spot.block().lines();
        boolean each = notes && isEachSentence(reading, lines);
        for (int at = 0; at < lines.size(); at++) {
          Line line = lines.get(at);
          line(reading, lines.subList(at, each ? at + 1 : lines.size()), before, first);
          before = Optional.of(line);
          first = each || (notes && Prose.ends(reading.inline(line).text()));
        }
        if (notes) {
          Prose.of(reading, spot.block()).forEach(prose -> later(reading, prose));
        }
      }
    }
  }

  /** Whether each line begins as a sentence does, as where nobody writes their ends. */
  private static boolean isEachSentence(Reading reading, List<Line> lines) {
    return lines.size() >= FEWEST_LINES
        && lines.stream()
            .map(line -> reading.inline(line).text())
            .allMatch(
                text ->
                    Words.areAtLeast(SHORTEST_LINE, text)
                        && Character.isUpperCase(text.codePointAt(0))
                        && !text.endsWith(","));
  }

  /** {@code lines}: one to read, and those of its block below. */
  private void line(Reading reading, List<Line> lines, Optional<Line> before, boolean first) {
    Line line = lines.get(0);
    Inline inline = reading.inline(line);
    String text = inline.text();
    if (isQuotation(text) || (inline.has(Sign.QUESTION_MARK) && asks(text))) {
      return;
    }
    if (inline.has(Sign.MEANS)
        && reading.genre() == Genre.NOTES
        && !reading.lines().isSilenced(line)) {
      Matcher means = MEANS.matcher(text);
      if (means.lookingAt()) {
        add(reading, line, means.start(1), means.end(1), Prose.first(reading, lines), true);
      }
    }
    if (inline.has(Sign.IS) && text.length() < LONGEST && !reading.lines().isSilenced(line)) {
      boolean early = DefiningSentence.saysEarly(text);
      Matcher is = IS_A.matcher(text);
      if (early && is.matches()) {
        boolean definite =
            first
                && defines(reading, inline, is)
                && !reading.findings().isDefinition(line, is.group(1));
        if (first && (is.start(1) <= 1 || text.startsWith("A")) && reading.lines().isFree(line)) {
          orderingWord(reading, line, is);
        }
        if (reading.lines().isFree(line) || (definite && reading.genre() == Genre.NOTES)) {
          int end = is.start(1) + DefiningSentence.withoutSymbol(is.group(1)).length();
          add(reading, line, is.start(1), end, Prose.first(reading, lines), definite);
        }
      } else {
        if (early && first && reading.genre() == Genre.NOTES && reading.lines().isFree(line)) {
          bare(reading, lines);
        }
        Matcher thisIs = THIS_IS.matcher(text);
        if (before.isPresent() && reading.lines().isFree(line) && thisIs.matches()) {
          add(reading, line, thisIs.start(1), thisIs.end(1), List.of(before.get()), false);
        }
      }
    }
    if (first && reading.genre() == Genre.NOTES && reading.lines().isFree(line)) {
      subject(reading, lines);
    }
  }

  private static boolean asks(String text) {
    String sentence = Sentences.first(text).strip();
    return sentence.endsWith("?");
  }

  /** {@code "X is amazing."}: what somebody says. */
  private static boolean isQuotation(String text) {
    String said = text.strip();
    boolean quoted = said.length() > 2 && (said.charAt(0) == '"' || said.charAt(0) == '“');
    int close = quoted ? Math.max(said.indexOf('"', 1), said.indexOf('”', 1)) : 0;
    return close > 0 && close == said.length() - 1;
  }

  /** {@code History is the record of …}: a word that orders notes, where it is what they define. */
  private void orderingWord(Reading reading, Line line, Matcher is) {
    String name = is.group(1);
    String text = reading.inline(line).text();
    boolean orders =
        reading.genre() == Genre.NOTES
            && name.indexOf(' ') < 0
            && !TermShape.isTerm(name, Genre.NOTES)
            && TermShape.isTerm(name, Genre.GLOSSARY)
            && DefiningSentence.isSetApart(text);
    if (orders) {
      Body body = BodyReader.look(reading, List.of(new Block.Paragraph(0, false, List.of(line))));
      reading
          .names(name)
          .ifPresent(
              names ->
                  reading.add(
                      reading.entry(line, is.start(1), names, id()),
                      body,
                      Strength.DESCRIBING,
                      Standing.DEFINITE));
    }
  }

  private void bare(Reading reading, List<Line> lines) {
    Line line = lines.get(0);
    Matcher bare = IS_BARE.matcher(reading.inline(line).text());
    if (bare.matches()) {
      add(reading, line, bare.start(2), bare.end(2), Prose.first(reading, lines), false);
    }
  }

  /** {@code A decision tree splits …}: a paragraph may be about what it begins with. */
  private void subject(Reading reading, List<Line> lines) {
    Line line = lines.get(0);
    String text = reading.inline(line).text();
    Subject.of(text)
        .filter(name -> !StructureWords.isMaker(text.substring(name.start(), name.end())))
        .filter(name -> !SentenceSubject.isJudged(text, name.end()))
        .ifPresent(
            name ->
                add(
                    reading,
                    line,
                    name.start(),
                    name.end(),
                    Prose.first(reading, lines),
                    SentenceSubject.isCoined(reading, text, name)));
  }

  /** At the beginning of a paragraph, with what sets the thing apart: {@code X is a Y that …}. */
  private static boolean defines(Reading reading, Inline inline, Matcher is) {
    boolean opens =
        is.start(1) <= 1 || inline.text().startsWith("A") || TermShape.isDistinct(is.group(1));
    return reading.genre() != Genre.MANUAL
        && opens
        && DefiningSentence.isSubject(DefiningSentence.withoutSymbol(is.group(1)))
        && !DefiningSentence.isRemark(inline.text())
        && (DefiningSentence.isSetApart(inline.text())
            || DefiningSentence.isOfKind(inline.text(), is.group(1), is.end(1)));
  }

  /** Sentences behind the first one of a text. */
  private void later(Reading reading, Prose prose) {
    String text = prose.text();
    int start = prose.skip(prose.sentenceEnd(0));
    while (start < text.length()) {
      int end = prose.sentenceEnd(start);
      sentence(reading, prose, start, end);
      start = prose.skip(end);
    }
  }

  private void sentence(Reading reading, Prose prose, int start, int end) {
    String sentence = prose.text().substring(start, Math.min(end, start + LONGEST_SENTENCE));
    Matcher is = IS_A.matcher(sentence);
    if (!DefiningSentence.saysEarly(sentence)
        || !is.matches()
        || !prose.isInOneLine(start + is.start(1), start + is.end(1))) {
      laterSubject(reading, prose, start, end, sentence);
      return;
    }
    String name = DefiningSentence.withoutSymbol(is.group(1));
    boolean definite =
        TermShape.isDistinct(name)
            && DefiningSentence.isSubject(name)
            && !DefiningSentence.isRemark(sentence)
            && DefiningSentence.isSetApart(sentence);
    int at = prose.lineAt(start + is.start(1));
    Line line = prose.lines().get(at);
    int from = start + is.start(1) - prose.starts().get(at);
    if (!reading.lines().isSilenced(line)) {
      add(reading, line, from, from + name.length(), prose.part(reading, start, end), definite);
    }
  }

  private void laterSubject(Reading reading, Prose prose, int start, int end, String sentence) {
    Optional<Span> name = Subject.of(sentence);
    if (name.isEmpty()
        || SentenceSubject.isJudged(sentence, name.get().end())
        || StructureWords.isMaker(sentence.substring(name.get().start(), name.get().end()))) {
      return;
    }
    int from = start + name.get().start();
    int at = prose.lineAt(from);
    Line line = prose.lines().get(at);
    if (prose.isInOneLine(from, start + name.get().end()) && !reading.lines().isSilenced(line)) {
      int first = from - prose.starts().get(at);
      int length = name.get().end() - name.get().start();
      add(reading, line, first, first + length, prose.part(reading, start, end), false);
    }
  }

  private void add(
      Reading reading, Line line, int start, int end, List<Line> definition, boolean definite) {
    Inline inline = reading.inline(line);
    Optional<Names> names =
        inline.isPartOfTitle(start, end)
            ? Optional.empty()
            : SentenceSubject.names(reading, inline.text().substring(start, end));
    if (names.isEmpty()) {
      return;
    }
    Body body =
        definition.isEmpty()
            ? new Body()
            : BodyReader.read(reading, List.of(new Block.Paragraph(0, false, definition)));
    reading.add(
        reading.entry(line, start, names.get(), id()),
        body,
        Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }
}
