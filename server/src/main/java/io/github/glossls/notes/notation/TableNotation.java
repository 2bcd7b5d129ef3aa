package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Block.Row;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.ShownText;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Values;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose head says that it defines: a column of terms or abbreviations, and one of meanings
 * or expansions; or whose cells say it. The rows of other tables name things to compare, not terms.
 */
public final class TableNotation implements Notation {

  private static final Pattern BEFORE_REMARK = Pattern.compile("\\s*(?:[;:(]|\\.(?=\\s|$))");

  private static final Pattern OR = Pattern.compile("\\s+or\\s+|\\s*/\\s*");

  @Override
  public String id() {
    return "table";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().otherThanText()) {
      if (spot.block() instanceof Block.Table whole && !whole.rows().isEmpty()) {
        boolean numbered = TableColumns.isNumbered(reading, whole);
        Block.Table table = numbered ? TableColumns.withoutFirst(whole) : whole;
        TableColumns columns = TableColumns.of(reading, spot.section(), table, numbered);
        if (columns.define()) {
          table.lines().forEach(reading.lines()::claim);
          table.rows().stream()
              .skip(1)
              .filter(row -> !reading.lines().isSilenced(row.line()))
              .forEach(row -> row(reading, columns, row));
        }
      }
    }
  }

  private void row(Reading reading, TableColumns columns, Row row) {
    Line cell = TableColumns.cell(row, columns.term());
    String text = reading.inline(cell).text();
    reading
        .names(text)
        .filter(names -> TermShape.isTerm(names.name(), Genre.GLOSSARY))
        .ifPresent(names -> entry(reading, columns, row, cell, names.defined()));
  }

  private void entry(Reading reading, TableColumns columns, Row row, Line cell, Names names) {
    Entry.Builder entry = reading.entry(cell, 0, names, id());
    Links links = new Links(reading);
    Body body = new Body();
    Line expansion = TableColumns.cell(row, columns.expansion());
    Line meaning = TableColumns.cell(row, columns.meaning());
    String meaningText = reading.inline(meaning).text();
    if (!expansion.isEmpty()) {
      expansions(names.name(), reading.inline(expansion).text())
          .forEach(text -> entry.alias(text, Alias.Kind.EXPANSION));
    }
    String spelled = BEFORE_REMARK.split(meaningText, 2)[0];
    Optional<String> first = Expansions.expansionIn(names.name(), meaningText);
    if (first.isEmpty() && Abbreviations.abbreviates(names.name(), spelled)) {
      entry.alias(spelled, Alias.Kind.EXPANSION);
    }
    first.ifPresent(text -> entry.alias(text, Alias.Kind.EXPANSION));
    if (!meaningText.isBlank()) {
      body.definition.append(ShownText.of(reading, meaning.text()));
      body.definitionStart = Optional.of(meaning);
      links.inText(reading.inline(meaning), body);
    }
    if (columns.links() >= 0) {
      Line more = TableColumns.cell(row, columns.links());
      if (!links.references(reading.inline(more), 0, body.references)) {
        body.references.addAll(links.bare(more.text()));
      }
    }
    links.references(reading.inline(cell), 0, body.references);
    for (int column = 0; column < row.cells().size(); column++) {
      if (column != columns.term() && column != columns.meaning() && column != columns.links()) {
        links.inText(reading.inline(row.cells().get(column)), body);
      }
    }
    Values.list(reading.inline(TableColumns.cell(row, columns.aliases())).text()).stream()
        .filter(alias -> !alias.matches("[-–—]|(?i)none|n/a"))
        .flatMap(alias -> Names.read(alias).stream())
        .flatMap(other -> other.all().stream())
        .forEach(alias -> entry.alias(alias, Alias.Kind.SYNONYM));
    reading.add(entry, body, Strength.DEFINING, Standing.DEFINITE);
  }

  /** {@code Denoising autoencoder or deep autoencoder}: each that spells the short form out. */
  private static List<String> expansions(String shortForm, String text) {
    List<String> parts = List.of(OR.split(text, -1));
    boolean several =
        parts.size() > 1
            && parts.stream().allMatch(part -> Abbreviations.abbreviates(shortForm, part));
    return several ? parts : List.of(text);
  }
}
