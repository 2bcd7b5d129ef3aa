package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * List items that are a name, a comma and what it is: {@code - Count-based exploration, counts how
 * often a state occurs}. One such item is an ordinary sentence; where many items of a note are
 * written so, it is the writer's way to define.
 */
public final class CommaNotation implements Notation {
  private static final int ENOUGH = 3;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_TEXT = 4;

  @Override
  public String id() {
    return "comma";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    int items = 0;
    Map<Block, Names> named = new LinkedHashMap<>();
    for (Spot spot : reading.spots().all()) {
      if (spot.block() instanceof Block.Item item) {
        items++;
        names(reading, item.first()).ifPresent(names -> named.put(item, names));
      }
    }
    if (named.size() >= ENOUGH && named.size() * 3 > items) {
      named.forEach((item, names) -> read(reading, item, names));
    }
  }

  private static Optional<Names> names(Reading reading, Line line) {
    String text = reading.inline(line).text();
    int comma = text.indexOf(", ");
    if (comma < SHORTEST_NAME
        || !Character.isUpperCase(text.charAt(0))
        || !reading.lines().isFree(line)) {
      return Optional.empty();
    }
    String rest = text.substring(comma + 2);
    boolean says =
        Words.areAtLeast(SHORTEST_TEXT, rest)
            && !Wording.enumerates(rest)
            && rest.indexOf("://") < 0;
    return says
        ? reading
            .names(text.substring(0, comma))
            .filter(n -> Words.count(n.name()) <= MOST_WORDS && SingleName.is(n.name()))
        : Optional.empty();
  }

  private void read(Reading reading, Block item, Names names) {
    Line line = item.first();
    int rest = reading.inline(line).text().indexOf(", ") + 2;
    List<Line> lines = new ArrayList<>(List.of(reading.markdownFrom(line, rest)));
    lines.addAll(item.lines().subList(1, item.lines().size()));
    reading.lines().claim(line);
    reading.add(
        reading.entry(line, 0, names, id()),
        BodyReader.look(reading, List.of(new Block.Paragraph(item.depth(), false, lines))),
        Strength.DESCRIBING,
        Standing.DEFINITE);
  }
}
