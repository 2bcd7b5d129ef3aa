package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bold or slanted names in running text. Where the sentence is about the name, {@code A **weight**
 * determines how strongly …}, it says what the thing is or does.
 */
public final class EmphasisNotation implements Notation {
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_SAID = 2;
  private static final int MOST_BETWEEN = 5;
  private static final Set<String> BEHIND =
      Set.of(
          "of", "in", "for", "between", "on", "model", "layer", "function", "method", "algorithm");
  private static final Set<String> ARTICLES = Set.of("", "a", "an", "the");

  /** What stands before a name in which a sentence holds, and behind it. */
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?:In|With|Under|(?:When|By)?\\s*(?:[Uu]sing|[Ff]acing))\\s+(?:(?:an?|the)\\s+)?");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:\\s+(?:learning|problems?|settings?|models?|methods?))?(?:\\s+\\$+[^$]{1,60}\\$+)?(?:,\\s*\\p{L}+|\\s+(?:the|we|you|each|every|an?|it|there|our|all))\\s");

  /** {@code … are **hyperparameters.** They are choices …}. */
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "(?:It|They|This|These|That|Those)\\s+(?:is|are|was|were|means?|refers?|describes?)\\s");

  /** What stands before the name of one of a kind. */
  private static final Pattern ONE_IS =
      Pattern.compile(
          "(?i)^(?:an?|the|one|another)\\s+((?:[\\p{L}-]+\\s+){1,6})is\\s+(?:called\\s+)?(?:an?\\s+|the\\s+)?[\"“]?$");

  @Override
  public String id() {
    return "emphasis";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    for (Spot spot : reading.spots().with(Sign.STRONG, Sign.EMPHASIS)) {
      if (spot.isText()) {
        for (Prose prose : Prose.of(reading, spot.block())) {
          read(reading, prose);
        }
      }
    }
  }

  private void read(Reading reading, Prose prose) {
    for (int at = 0; at < prose.lines().size(); at++) {
      Line line = prose.lines().get(at);
      if (reading.label(line).isPresent() || reading.lines().isSilenced(line)) {
        continue;
      }
      Inline inline = reading.inline(line);
      for (Inline.Mark mark : inline.marks()) {
        boolean emphasis = mark.kind() == Inline.Kind.STRONG || mark.kind() == Inline.Kind.EMPHASIS;
        boolean step = mark.start() == 0 && reading.habits().isStep(line);
        if (emphasis && !step && mark.length() > 2 && mark.length() < LONGEST_NAME) {
          name(reading, prose, at, mark);
        }
      }
    }
  }

  private void name(Reading reading, Prose prose, int at, Inline.Mark mark) {
    Line line = prose.lines().get(at);
    String name = reading.inline(line).text().substring(mark.start(), mark.end());
    Optional<Names> names = SentenceSubject.names(reading, name);
    if (names.isEmpty() || reading.habits().isRepeated(names.get().name())) {
      return;
    }
    int from = prose.starts().get(at) + mark.start();
    int to = prose.starts().get(at) + mark.end();
    Optional<Span> said = said(prose, from, to);
    if (said.isEmpty()) {
      return;
    }
    List<Line> sentence = prose.part(reading, said.get().start(), said.get().end());
    Body body = BodyReader.look(reading, List.of(new Block.Paragraph(0, false, sentence)));
    boolean definite =
        mark.kind() == Inline.Kind.STRONG
            && reading.inline(line).markAt(Inline.Kind.CODE, mark.start()).isEmpty()
            && (!reading.isTechnical() || opens(prose, from))
            && !StructureWords.isVague(names.get().name());
    reading.add(
        reading.entry(line, mark.start(), names.get(), id()),
        body,
        Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }

  /** What is said of a name: its sentence, or the next one where that takes the name up. */
  private static Optional<Span> said(Prose prose, int from, int to) {
    int end = prose.sentenceEnd(Math.max(from, to - 1));
    if (isSubject(prose, from, to) || isScope(prose, from, to) || isKind(prose, from)) {
      return Optional.of(new Span(Math.min(from, prose.sentenceStart(from)), Math.max(to, end)));
    }
    int next = prose.skip(end);
    boolean ends = end <= to + 1 && next < prose.text().length();
    return ends && TAKEN_UP.matcher(prose.text()).region(next, prose.text().length()).lookingAt()
        ? Optional.of(new Span(next, prose.sentenceEnd(next)))
        : Optional.empty();
  }

  /** {@code In **causal learning**, we predict …}: where the sentence holds, what it says of it. */
  private static boolean isScope(Prose prose, int from, int to) {
    int start = Math.min(from, prose.sentenceStart(from));
    String text = prose.text();
    return SCOPE.matcher(text).region(start, from).matches()
        && WITHIN.matcher(text).region(to, text.length()).lookingAt();
  }

  /** {@code Another type of distortion is **tangential distortion**}: one of a kind of things. */
  private static boolean isKind(Prose prose, int from) {
    String before = prose.text().substring(Math.min(from, prose.sentenceStart(from)), from);
    Matcher one = ONE_IS.matcher(before);
    if (!one.find()) {
      return false;
    }
    for (String word : one.group(1).split(" ", -1)) {
      if (StructureWords.isThing(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but an article stands before it in its sentence. */
  private static boolean opens(Prose prose, int from) {
    String before = prose.text().substring(Math.min(from, prose.sentenceStart(from)), from);
    return ARTICLES.contains(before.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the sentence tells of the name: it begins with it, or the name has an article, as where
   * it is introduced, and a verb follows soon, as in {@code the *Frobenius norm* of a matrix is …}.
   */
  private static boolean isSubject(Prose prose, int from, int to) {
    String text = prose.text();
    int start = Math.min(from, prose.sentenceStart(from));
    String before = text.substring(start, from).strip().toLowerCase(Locale.ROOT);
    String article = before.substring(before.lastIndexOf(' ') + 1);
    if (!ARTICLES.contains(article)) {
      return false;
    }
    int at = to;
    for (int words = 0; words <= MOST_BETWEEN && at < text.length(); words++) {
      if (text.charAt(at) != ' ') {
        return false;
      }
      int end = text.indexOf(' ', at + 1);
      if (end < 0) {
        return false;
      }
      if (StructureWords.says(text.substring(at + 1, end))) {
        return Words.areAtLeast(
            SHORTEST_SAID, text.substring(end, Math.max(end, prose.sentenceEnd(end))));
      }
      boolean goesOn = words > 0 || BEHIND.contains(text.substring(at + 1, end));
      if (!goesOn) {
        return false;
      }
      at = end;
    }
    return false;
  }
}
