package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that introduce the list or paragraph below them: {@code Fine-tuning means:}, {@code A
 * network consists of:}. Both together add to a term that is known.
 */
public final class IntroducingNotation implements Notation {
  private static final Pattern ABOVE_TEXT =
      Pattern.compile(
          "^(?:(?:An?|The)\\s+)?(\\p{L}[\\p{L}\\d+#./-]*(?:\\s+[\\p{L}\\d+#./-]+){0,3}?)\\s+(?:is|are|means?|refers?\\s+to|consists?\\s+of|involves?|works?|includes?|contains?|has|have|allows?|helps?|can)\\b[^.:]{0,60}:$");

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?i)\\b(?:define|definition\\s+of|what\\s+we\\s+mean\\s+by)\\s+(?:an?\\s+|the\\s+)?(\\p{L}[\\p{L}\\d-]*(?:\\s+[\\p{L}\\d-]+){0,3}):$");

  @Override
  public String id() {
    return "introducing";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    for (Spot spot : reading.spots().with(Sign.COLON)) {
      if (spot.isText()) {
        read(reading, spot);
      }
    }
  }

  private void read(Reading reading, Spot spot) {
    Line line = spot.block().last();
    String text = reading.inline(line).text().strip();
    Matcher above = ABOVE_TEXT.matcher(text.endsWith(":") ? text : "");
    if (reading.lines().isSilenced(line)) {
      return;
    }
    if (!above.matches()) {
      announced(reading, spot, line, text);
      return;
    }
    Optional<Names> names =
        SentenceSubject.names(reading, above.group(1))
            .filter(n -> !StructureWords.isVague(n.name()));
    List<Block> introduced = introduced(spot);
    if (names.isPresent() && !introduced.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Paragraph(0, false, List.of(line)));
      blocks.addAll(introduced);
      reading.add(
          reading.entry(line, above.start(1), names.get(), id()),
          BodyReader.look(reading, blocks),
          Strength.DESCRIBING,
          Standing.SUPPORTING);
    }
  }

  /** {@code Let's define an AI agent:}, and the paragraph that does. */
  private void announced(Reading reading, Spot spot, Line line, String text) {
    Matcher announces = ANNOUNCES.matcher(text.endsWith(":") ? text : "");
    List<Block> introduced = announces.find() ? introduced(spot) : List.of();
    if (introduced.isEmpty() || introduced.get(0) instanceof Block.Item) {
      return;
    }
    SentenceSubject.names(reading, announces.group(1))
        .ifPresent(
            names ->
                reading.add(
                    reading.entry(line, announces.start(1), names, id()),
                    BodyReader.read(reading, introduced),
                    Strength.DEFINING,
                    Standing.DEFINITE));
  }

  /** The list, or else the paragraph, below. */
  private static List<Block> introduced(Spot spot) {
    List<Block> blocks = spot.blocks();
    int end = spot.at() + 1;
    while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
      end++;
    }
    boolean paragraph = end == spot.at() + 1 && end < blocks.size();
    return paragraph && blocks.get(end) instanceof Block.Paragraph
        ? blocks.subList(end, end + 1)
        : blocks.subList(spot.at() + 1, end);
  }
}
