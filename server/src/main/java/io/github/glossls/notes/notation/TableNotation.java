package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Block.Row;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.ShownText;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Values;
import io.github.glossls.notes.words.WordClass;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table whose head says that it defines: a column of terms or abbreviations, and one of meanings
 * or expansions; or whose cells say it. The rows of other tables name things to compare, not terms.
 */
public final class TableNotation implements Notation {
  private static final Pattern AROUND_TITLE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}?.]+$");

  private static final Pattern BEFORE_REMARK = Pattern.compile("\\s*(?:[;:(]|\\.(?=\\s|$))");

  private static final Pattern SEVERAL = Pattern.compile("\\s*[/&,]\\s*|\\s+(?:and|or)\\s+");

  private static final Pattern OR = Pattern.compile("\\s+or\\s+|\\s*/\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(.*");

  private static final int FEWEST_ROWS = 2;
  private static final int SHORTEST_TEXT = 4;

  /** Which column is what; -1 where there is none. */
  private record Columns(int term, int meaning, int expansion, int links, int aliases) {
    boolean define() {
      return term >= 0 && (meaning >= 0 || expansion >= 0);
    }
  }

  @Override
  public String id() {
    return "table";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().otherThanText()) {
      if (spot.block() instanceof Block.Table whole && !whole.rows().isEmpty()) {
        boolean numbered = isNumbered(reading, whole);
        Block.Table table = numbered ? withoutFirst(whole) : whole;
        Columns byHead = columns(reading, spot.section(), table.head());
        Columns columns = byHead.define() ? byHead : byContent(reading, table, byHead, numbered);
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

  /** Whether the first column only counts the rows, and is no part of what the table says. */
  private static boolean isNumbered(Reading reading, Block.Table table) {
    List<Row> rows = table.rows();
    return rows.size() > FEWEST_ROWS
        && table.head().cells().size() > 2
        && count(reading, rows.subList(1, rows.size()), 0, Letters::areIn) == 0;
  }

  private static Block.Table withoutFirst(Block.Table table) {
    List<Row> rows = table.rows().stream().map(TableNotation::withoutFirst).toList();
    return new Block.Table(table.depth(), rows, table.lines());
  }

  private static Row withoutFirst(Row row) {
    List<Line> cells = row.cells();
    return new Row(row.line(), cells.subList(Math.min(1, cells.size()), cells.size()));
  }

  private static Columns columns(Reading reading, int section, Row head) {
    List<String> titles = titles(reading, head);
    int term = column(titles, WordClass.TABLE_TERMS);
    if (term < 0 && reading.expectsTerms(section)) {
      term = column(titles, WordClass.TABLE_NAMES);
      term = term < 0 ? 0 : term;
    }
    boolean notes = reading.genre() == Genre.NOTES && !titles.isEmpty();
    if (term < 0 && notes && isOneOf(WordClass.TABLE_KINDS, titles.get(0))) {
      term = 0;
    }
    boolean defines =
        notes && column(titles, WordClass.TABLE_PLAIN_MEANINGS) > 0 && !reading.isTechnical();
    if (term < 0 && defines) {
      term = isOneOf(WordClass.TABLE_PARTS, titles.get(0)) ? -1 : 0;
    }
    return new Columns(
        term,
        column(titles, WordClass.TABLE_MEANINGS),
        column(titles, WordClass.TABLE_EXPANSIONS),
        column(titles, WordClass.TABLE_LINKS),
        column(titles, WordClass.TABLE_ALIASES));
  }

  /**
   * A table of a note on a subject may define whatever its heads are: names in the first column,
   * and one in which most cells say what kind of thing a name is.
   */
  private static Columns byContent(
      Reading reading, Block.Table table, Columns byHead, boolean numbered) {
    List<Row> rows = table.rows().subList(1, table.rows().size());
    List<String> titles = titles(reading, table.head());
    OptionalInt expansion =
        reading.genre() == Genre.MANUAL
            ? OptionalInt.empty()
            : expansionColumn(reading, rows, titles.size());
    if (expansion.isPresent()) {
      return new Columns(0, -1, expansion.getAsInt(), byHead.links(), byHead.aliases());
    }
    boolean ofTerms =
        byHead.term() >= 0
            && reading.genre() != Genre.MANUAL
            && isOneOf(WordClass.TABLE_TERMS, titles.get(byHead.term()));
    if (ofTerms) {
      return withText(reading, rows, titles, byHead);
    }
    boolean may =
        reading.genre() == Genre.NOTES
            && rows.size() >= FEWEST_ROWS
            && !titles.isEmpty()
            && !isOneOf(WordClass.TABLE_PARTS, titles.get(0));
    int plain = column(titles, WordClass.TABLE_PLAIN_MEANINGS);
    boolean names = may && (numbered || !titles.get(0).isEmpty());
    if (names && rows.stream().allMatch(row -> isBoldName(reading, row))) {
      Columns bold = new Columns(0, plain, byHead.expansion(), byHead.links(), byHead.aliases());
      boolean words = count(reading, rows, 0, cell -> cell.indexOf(' ') > 0) * 2 >= rows.size();
      return plain > 0 || !words ? bold : withText(reading, rows, titles, bold);
    }
    if (!may || count(reading, rows, 0, TableNotation::isName) * 3 < rows.size() * 2) {
      return byHead;
    }
    if (byHead.meaning() > 0 && !reading.isTechnical()) {
      return new Columns(0, byHead.meaning(), byHead.expansion(), byHead.links(), byHead.aliases());
    }
    boolean compares = titles.size() > 2 && isOneOf(WordClass.TABLE_ASPECTS, titles.get(0));
    for (int column = 1; column < titles.size() && !compares; column++) {
      if (count(reading, rows, column, Wording::explains) * 2 > rows.size()) {
        return new Columns(0, column, byHead.expansion(), byHead.links(), byHead.aliases());
      }
    }
    return byHead;
  }

  /** The column in which most cells spell out the first one of their row. */
  private static OptionalInt expansionColumn(Reading reading, List<Row> rows, int columns) {
    for (int column = 1; column < columns && rows.size() >= FEWEST_ROWS; column++) {
      int spelled = 0;
      for (Row row : rows) {
        String shortForm = reading.inline(cell(row, 0)).text().strip();
        String longForm = reading.inline(cell(row, column)).text().strip();
        spelled += Expansions.spells(shortForm, longForm) ? 1 : 0;
      }
      if (spelled * 2 > rows.size()) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether its first cell is a bold name, perhaps with a bracket, of which the others tell. */
  private static boolean isBoldName(Reading reading, Row row) {
    Inline inline = reading.inline(cell(row, 0));
    Optional<Inline.Mark> mark = inline.markAt(Inline.Kind.STRONG, 0);
    String behind = mark.map(m -> inline.text().substring(m.end()).strip()).orElse("-");
    return (behind.isEmpty() || behind.startsWith("("))
        && !StructureWords.judges(inline.text())
        && TermShape.isTerm(inline.marked(mark.orElseThrow()), Genre.NOTES);
  }

  /** The first column behind the terms in which most cells are more than a few words. */
  private static Columns withText(
      Reading reading, List<Row> rows, List<String> titles, Columns byHead) {
    for (int column = byHead.term() + 1; column < titles.size(); column++) {
      if (count(reading, rows, column, TableNotation::isText) * 2 > rows.size()) {
        return new Columns(
            byHead.term(), column, byHead.expansion(), byHead.links(), byHead.aliases());
      }
    }
    return byHead;
  }

  private static boolean isText(String cell) {
    return Words.areAtLeast(SHORTEST_TEXT, cell) && !Wording.enumerates(cell);
  }

  private static boolean isName(String cell) {
    return Names.read(cell).filter(names -> SingleName.is(names.name())).isPresent();
  }

  private static int count(Reading reading, List<Row> rows, int column, Predicate<String> fits) {
    int count = 0;
    for (Row row : rows) {
      count += fits.test(reading.inline(cell(row, column)).text().strip()) ? 1 : 0;
    }
    return count;
  }

  private static int column(List<String> titles, WordClass wanted) {
    for (int at = 0; at < titles.size(); at++) {
      if (isOneOf(wanted, titles.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /** {@code Definition / significance}, {@code Term or acronym}: heads that say several things. */
  private static boolean isOneOf(WordClass titles, String title) {
    if (StructureWords.heads(titles, title) || StructureWords.heads(titles, noun(title))) {
      return true;
    }
    String plain = title.indexOf('(') < 0 ? title : BRACKET.matcher(title).replaceFirst("");
    for (String part : SEVERAL.split(plain, -1)) {
      if (StructureWords.heads(titles, part)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Metric name}, {@code calculation formula}: the word that tells what they are. */
  private static String noun(String title) {
    String kind = title.endsWith(" name") ? title.substring(0, title.length() - 5) : title;
    return kind.substring(kind.lastIndexOf(' ') + 1);
  }

  /** What stands above the columns, from letter to letter. */
  private static List<String> titles(Reading reading, Row head) {
    List<String> titles = new ArrayList<>(head.cells().size());
    for (Line cell : head.cells()) {
      String title = reading.inline(cell).text();
      titles.add(AROUND_TITLE.matcher(title).replaceAll("").toLowerCase(Locale.ROOT));
    }
    return titles;
  }

  private void row(Reading reading, Columns columns, Row row) {
    Line cell = cell(row, columns.term());
    String text = reading.inline(cell).text();
    reading
        .names(text)
        .filter(names -> TermShape.isTerm(names.name(), Genre.GLOSSARY))
        .ifPresent(names -> entry(reading, columns, row, cell, names.defined()));
  }

  private void entry(Reading reading, Columns columns, Row row, Line cell, Names names) {
    Entry.Builder entry = reading.entry(cell, 0, names, id());
    Links links = new Links(reading);
    Body body = new Body();
    Line expansion = cell(row, columns.expansion());
    Line meaning = cell(row, columns.meaning());
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
      Line more = cell(row, columns.links());
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
    Values.list(reading.inline(cell(row, columns.aliases())).text()).stream()
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

  private static Line cell(Row row, int column) {
    return column >= 0 && column < row.cells().size()
        ? row.cells().get(column)
        : new Line(row.line().number(), row.line().start(), "");
  }
}
