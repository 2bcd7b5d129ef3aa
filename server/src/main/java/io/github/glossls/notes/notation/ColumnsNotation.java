package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Block.Row;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.WordClass;
import io.github.glossls.notes.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables that set things side by side, {@code | Aspect | RAG | Fine-tuning |}: the things head the
 * columns, and a row such as {@code What it is} or {@code Purpose} says what each is.
 */
public final class ColumnsNotation implements Notation {
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final int FEWEST_THINGS = 2;
  private static final int SHORTEST_TEXT = 3;

  @Override
  public String id() {
    return "columns";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    for (Spot spot : reading.spots().otherThanText()) {
      if (spot.block() instanceof Block.Table table && comparesThings(reading, table)) {
        table.rows().stream()
            .skip(1)
            .filter(row -> tellsWhat(reading, row))
            .findFirst()
            .ifPresent(row -> read(reading, table.head(), row));
      }
    }
  }

  /** Whether the first column has aspects, and the heads of all others are names. */
  private static boolean comparesThings(Reading reading, Block.Table table) {
    List<Line> heads = table.rows().isEmpty() ? List.of() : table.head().cells();
    if (heads.size() <= FEWEST_THINGS) {
      return false;
    }
    String first = plain(reading, heads.get(0));
    return (first.isEmpty() || StructureWords.heads(WordClass.TABLE_ASPECTS, first))
        && heads.subList(1, heads.size()).stream()
            .allMatch(head -> name(reading, head).isPresent());
  }

  private static Optional<Names> name(Reading reading, Line head) {
    return reading
        .names(reading.inline(head).text())
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .filter(names -> SingleName.is(names.name()));
  }

  private static boolean tellsWhat(Reading reading, Row row) {
    return !row.cells().isEmpty()
        && StructureWords.heads(WordClass.ROW_MEANINGS, plain(reading, row.cells().get(0)));
  }

  /** In small letters, without signs around it. */
  private static String plain(Reading reading, Line cell) {
    return AROUND.matcher(reading.inline(cell).text()).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private void read(Reading reading, Row heads, Row meanings) {
    for (int at = 1; at < Math.min(heads.cells().size(), meanings.cells().size()); at++) {
      Line head = heads.cells().get(at);
      Line meaning = meanings.cells().get(at);
      if (Words.areAtLeast(SHORTEST_TEXT, reading.inline(meaning).text())) {
        reading.add(
            reading.entry(head, 0, name(reading, head).orElseThrow().defined(), id()),
            BodyReader.look(reading, List.of(new Block.Paragraph(0, false, List.of(meaning)))),
            Strength.DESCRIBING,
            Standing.DEFINITE);
      }
    }
  }
}
