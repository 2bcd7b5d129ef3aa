package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Points;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * List items that are a name with a gloss in brackets and nothing else: {@code - recommendation
 * engines (suggest what to buy)}. One such item may be anything; several beside each other explain
 * what they name.
 */
public final class GlossNotation implements Notation {
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)^(?:optional|required|recommended|version|default|see|e\\.?g|i\\.?e|by|from|since|only|for|not|formerly|including|includes|like|such|page|chapter|week|day|if|when|without|vs|deprecated|done|todo|https?:)\\b.*|.*\\d.*|.*[=<>{}\\[\\]\"“?].*");
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_GLOSS = 2;
  private static final int SHORTEST_SENTENCE = 6;

  @Override
  public String id() {
    return "gloss";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    for (Spot spot : reading.spots().with(Sign.BRACKET)) {
      List<Block> blocks = spot.blocks();
      int at = spot.at();
      Optional<Names> names =
          reading.lines().isFree(spot.block().first())
              ? glossed(reading, blocks, at)
              : Optional.empty();
      if (names.isPresent()
          && !Points.hold(reading, spot.section(), blocks, at)
          && (glossed(reading, blocks, at - 1).isPresent()
              || glossed(reading, blocks, at + 1).isPresent()
              || tells(names.get()))) {
        read(reading, spot.block(), names.get());
      }
    }
  }

  /** A gloss that is long enough for a sentence needs none beside it. */
  private static boolean tells(Names names) {
    return SingleName.is(names.name())
        && Words.areAtLeast(SHORTEST_SENTENCE, names.gloss())
        && Wording.describes(names.gloss());
  }

  private static Optional<Names> glossed(Reading reading, List<Block> blocks, int at) {
    if (at < 0
        || at >= blocks.size()
        || !(blocks.get(at) instanceof Block.Item item)
        || item.lines().size() > 1) {
      return Optional.empty();
    }
    String text = reading.inline(item.first()).text();
    if (!endsInBracket(text)) {
      return Optional.empty();
    }
    Optional<Names> names = reading.names(text);
    return names.isPresent() && explains(names.get(), text, item.isNumbered())
        ? names
        : Optional.empty();
  }

  /** Whether nothing but signs stands behind its last bracket; only then is that a gloss. */
  private static boolean endsInBracket(String text) {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) != ')' && !Letters.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return last >= 0 && (text.charAt(last) == ')' || text.endsWith("}"));
  }

  private static boolean explains(Names names, String text, boolean numbered) {
    String gloss = names.gloss();
    return !gloss.isEmpty()
        && text.substring(names.end()).strip().startsWith("(")
        && Words.areAtLeast(SHORTEST_GLOSS, gloss)
        && !REMARK.matcher(gloss).matches()
        && !Wording.enumerates(gloss)
        && (!numbered || Wording.describes(gloss))
        && Words.count(names.name()) <= MOST_WORDS
        && TermShape.isTerm(names.name(), Genre.NOTES);
  }

  private void read(Reading reading, Block item, Names names) {
    Line line = item.first();
    int at = Math.max(0, line.text().indexOf(names.gloss()));
    Line gloss = line.part(at, Math.min(line.text().length(), at + names.gloss().length()));
    Body body = BodyReader.read(reading, List.of(new Block.Paragraph(0, false, List.of(gloss))));
    reading.lines().claim(line);
    reading.add(reading.entry(line, 0, names, id()), body, Strength.DEFINING, Standing.DEFINITE);
  }
}
