package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.notation.Spots.Spot;
import io.github.glossls.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wording that define without any mark: {@code X is a …} at the beginning of a paragraph, {@code …
 * is called X}, {@code This is X} after a line that says what. Too common in any prose to make a
 * term, they add to terms that are known; so does a bold name in running text.
 */
public final class SentenceNotation implements Notation {
  private static final Pattern IS_A =
      Pattern.compile(
          "^(?:(?:An?|The)\\s+)?([\\p{L}][\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,4}?)(?:\\s+\\([^)]{1,80}\\))?,?\\s+(?:is|are)\\s+(?:an?|the|any|one of)\\s+\\p{L}.*");

  /** {@code A false positive means that …}, which nobody says but to define. */
  private static final Pattern MEANS =
      Pattern.compile(
          "(?:(?:An?|The)\\s+)?(\\p{L}[\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,3}?)\\s+(?:means?\\s+(?:that|an?|the|our|when|how|to|[\\p{L}]+ing)\\s|refers?\\s+to\\s).{10,}");

  private static final Pattern THIS_IS =
      Pattern.compile(
          "(?i)^(?:this|that|it)\\s+is\\s+(?:(?:also\\s+)?(?:called|known\\s+as|termed|named)\\s+)?(?:an?\\s+|the\\s+)?(\\p{L}[\\p{L}\\d-]*(?:\\s+[\\p{L}\\d-]+){0,3})\\s*[.!]?$");
  private static final Pattern APART =
      Pattern.compile(
          ".*\\b(?:is|are)\\s+(?:an?|the|any|one of)\\s+[^.]*\\b(?:that|which|where|who|of|for|used|to|in|with|without|between|among|from)\\b.*");
  private static final Pattern REMARK =
      Pattern.compile(
          ".*?\\b(?:is|are)\\s+(?:an?|the|one of the)\\s+(?:\\p{L}+\\s+)?(?:good|great|better|best|bad|nice|key|important|common|popular|useful|interesting|main)\\s+(?:example|idea|question|thing|point|reason|choice|option|part|problem)\\b.*");

  /** A subject that says something, and the verb. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(?:^|[.!?]\\s+)(?!(?:this|that|it|these|they|which)\\s+(?:is|are)\\b)(?:[^\\s.!?]+\\s+){4,}?(?:is|are)\\s+(?:(?:also|often|usually|commonly)\\s+)?(?:called|known\\s+as|termed|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?[\"'“]?$");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:this|that|it|these|those|they|there|here|what|which|one|he|she|we|you|i)\\b.*");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST = 2_000;
  private static final int LONGEST_SENTENCE = 400;
  private static final int MOST_WORDS = 5;

  @Override
  public String id() {
    return "sentence";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().with(Sign.IS, Sign.MEANS, Sign.STRONG)) {
      if (spot.isText()) {
        Optional<Line> before = before(spot);
        boolean first = true;
        for (Line line : spot.block().lines()) {
          line(reading, line, before, first);
          before = Optional.of(line);
          first = false;
        }
      }
    }
  }

  /** The last line of the text above. */
  private static Optional<Line> before(Spot spot) {
    Block above = spot.at() == 0 ? spot.block() : spot.blocks().get(spot.at() - 1);
    boolean text = above instanceof Block.Paragraph || above instanceof Block.Item;
    return spot.at() > 0 && text ? Optional.of(above.last()) : Optional.empty();
  }

  private void line(Reading reading, Line line, Optional<Line> before, boolean first) {
    Inline inline = reading.inline(line);
    String text = inline.text();
    if (inline.has(Sign.MEANS) && reading.genre() == Genre.NOTES && !reading.isSilenced(line)) {
      Matcher means = MEANS.matcher(text);
      if (means.lookingAt()) {
        add(reading, line, means.start(1), means.end(1), Optional.of(line), true);
      }
    }
    if (inline.has(Sign.IS) && text.length() < LONGEST && !reading.isSilenced(line)) {
      Matcher is = IS_A.matcher(text);
      Matcher thisIs = THIS_IS.matcher(text);
      if (is.matches()) {
        boolean definite = first && defines(reading, inline, is) && !reading.isDefinition(line);
        if (reading.isFree(line) || (definite && reading.genre() == Genre.NOTES)) {
          add(reading, line, is.start(1), is.end(1), Optional.of(line), definite);
        }
      } else if (thisIs.matches() && before.isPresent() && reading.isFree(line)) {
        add(reading, line, thisIs.start(1), thisIs.end(1), before, false);
      }
      called(reading, line);
    }
    if (!inline.has(Sign.STRONG) || reading.label(line).isPresent() || reading.isSilenced(line)) {
      return;
    }
    for (Inline.Mark mark : inline.marks()) {
      boolean name =
          mark.kind() == Inline.Kind.STRONG
              && mark.length() > 1
              && mark.length() < LONGEST_NAME
              && reading.genre() != Genre.MANUAL
              && TermShape.isDistinct(inline.marked(mark));
      if (name) {
        add(reading, line, mark.start(), mark.end(), Optional.empty(), false);
      }
    }
  }

  /** {@code A word that stands for others is called a **placeholder**.} */
  private void called(Reading reading, Line line) {
    Inline inline = reading.inline(line);
    for (Inline.Mark mark : inline.marks()) {
      boolean marked = mark.kind() == Inline.Kind.STRONG || mark.kind() == Inline.Kind.EMPHASIS;
      String before = marked ? inline.text().substring(0, mark.start()) : "";
      if (marked
          && reading.genre() != Genre.MANUAL
          && mark.length() < LONGEST_NAME
          && CALLED.matcher(before).find()) {
        add(reading, line, mark.start(), mark.end(), Optional.of(line), true);
      }
    }
  }

  /** At the beginning of a paragraph, with what sets the thing apart: {@code X is a Y that …}. */
  private static boolean defines(Reading reading, Inline inline, Matcher is) {
    boolean opens =
        is.start(1) == 0 || inline.text().startsWith("A") || TermShape.isDistinct(is.group(1));
    return reading.genre() != Genre.MANUAL
        && opens
        && !REMARK.matcher(beginning(inline.text())).matches()
        && APART.matcher(Sentences.first(beginning(inline.text()))).matches();
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SENTENCE));
  }

  private void add(
      Reading reading, Line line, int start, int end, Optional<Line> definition, boolean definite) {
    String text = reading.inline(line).text().substring(start, end);
    Optional<Names> names =
        reading
            .names(text)
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
            .filter(n -> !PRONOUN.matcher(n.name()).matches())
            .filter(n -> Wording.words(n.name()) <= MOST_WORDS);
    if (names.isEmpty() || Spelling.key(names.get().name()).isEmpty()) {
      return;
    }
    Body body =
        definition
            .map(d -> new Block.Paragraph(0, false, List.of(d)))
            .map(block -> BodyReader.read(reading, List.of(block)))
            .orElseGet(Body::new);
    reading.add(
        reading.entry(line, start, names.get(), id()),
        body,
        Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }
}
