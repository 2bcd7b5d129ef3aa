package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.notation.Spots.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
      if (reading.label(line).isPresent() || reading.isSilenced(line)) {
        continue;
      }
      Inline inline = reading.inline(line);
      for (Inline.Mark mark : inline.marks()) {
        boolean emphasis = mark.kind() == Inline.Kind.STRONG || mark.kind() == Inline.Kind.EMPHASIS;
        if (emphasis && mark.length() > 2 && mark.length() < LONGEST_NAME) {
          name(reading, prose, at, mark);
        }
      }
    }
  }

  private void name(Reading reading, Prose prose, int at, Inline.Mark mark) {
    Line line = prose.lines().get(at);
    String name = reading.inline(line).text().substring(mark.start(), mark.end());
    Optional<Names> names = SentenceNotation.names(reading, name);
    if (names.isEmpty()) {
      return;
    }
    int from = prose.starts().get(at) + mark.start();
    int to = prose.starts().get(at) + mark.end();
    if (!isSubject(prose, from, to)) {
      return;
    }
    int start = prose.sentenceStart(from);
    List<Line> sentence = prose.part(reading, start, prose.sentenceEnd(to));
    Body body = BodyReader.look(reading, List.of(new Block.Paragraph(0, false, sentence)));
    boolean definite =
        mark.kind() == Inline.Kind.STRONG
            && reading.inline(line).markAt(Inline.Kind.CODE, mark.start()).isEmpty()
            && (!reading.isTechnical() || opens(prose, from))
            && !StructureWords.isVague(names.get().name())
            && !reading.isRepeated(names.get().name());
    reading.add(
        reading.entry(line, mark.start(), names.get(), id()),
        body,
        Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
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
        return Wording.words(text.substring(end, Math.max(end, prose.sentenceEnd(end))))
            >= SHORTEST_SAID;
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
