package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that is nothing but a name, and its text indented below it: the outline of somebody who
 * types notes into a plain editor. Where most lines with text below them are names, they are
 * entries; elsewhere they add to known terms.
 */
public final class HangingNotation implements Notation {
  private static final int TAB = 4;
  private static final int LEAST_INDENT = 2;
  private static final int ENOUGH = 3;

  /**
   * A line with its indented text.
   *
   * @param names empty when the line is more than a name
   */
  private record Hanging(Line line, Optional<Names> names, List<Line> text) {}

  @Override
  public String id() {
    return "hanging";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL || reading.isTechnical()) {
      return;
    }
    List<Hanging> all = new ArrayList<>();
    for (Spots.Spot spot : reading.spots().all()) {
      if (spot.block() instanceof Block.Paragraph paragraph && paragraph.lines().size() > 1) {
        collect(reading, paragraph, all);
      }
    }
    List<Hanging> named = all.stream().filter(each -> each.names().isPresent()).toList();
    boolean habit = named.size() >= ENOUGH && named.size() * 2 > all.size();
    named.stream()
        .filter(each -> reading.lines().isFree(each.line()))
        .forEach(each -> add(reading, each, habit ? Standing.DEFINITE : Standing.SUPPORTING));
  }

  private static void collect(Reading reading, Block.Paragraph paragraph, List<Hanging> all) {
    List<Line> lines = paragraph.lines();
    int margin = indent(reading, lines.get(0));
    for (int at = 0; at < lines.size(); ) {
      int end = at + 1;
      while (end < lines.size() && indent(reading, lines.get(end)) >= margin + LEAST_INDENT) {
        end++;
      }
      if (end > at + 1) {
        Line line = lines.get(at);
        all.add(new Hanging(line, names(reading, line), lines.subList(at + 1, end)));
      }
      at = end;
    }
  }

  private static Optional<Names> names(Reading reading, Line line) {
    boolean set = reading.plainLead(line).isPresent() || reading.lead(line).isPresent();
    return set || reading.inline(line).text().stripTrailing().endsWith(":")
        ? Optional.empty()
        : BareName.of(reading, line, Genre.NOTES);
  }

  /** How far a line stands in, in columns. */
  private static int indent(Reading reading, Line line) {
    String text = reading.outline().text();
    int columns = 0;
    int start = reading.outline().lines().span(line.number()).start();
    for (int at = start; at < line.start(); at++) {
      columns += text.charAt(at) == '\t' ? TAB : 1;
    }
    return columns;
  }

  private void add(Reading reading, Hanging hanging, Standing standing) {
    boolean definite = standing == Standing.DEFINITE;
    List<Block> text = List.of(new Block.Paragraph(0, false, List.copyOf(hanging.text())));
    Body body = definite ? BodyReader.read(reading, text) : BodyReader.look(reading, text);
    if (!body.hasDefinition()) {
      return;
    }
    if (definite) {
      reading.lines().claim(hanging.line());
    }
    reading.add(
        reading.entry(hanging.line(), 0, hanging.names().orElseThrow(), id()),
        body,
        definite ? Strength.DEFINING : Strength.DESCRIBING,
        standing);
  }
}
