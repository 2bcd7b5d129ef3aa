package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Block.Row;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
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

/** Which column of a table is what, by its heads or by its cells; -1 where there is none. */
record TableColumns(int term, int meaning, int expansion, int links, int aliases) {
  private static final Pattern AROUND_TITLE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}?.]+$");
  private static final Pattern SEVERAL = Pattern.compile("\\s*[/&,]\\s*|\\s+(?:and|or)\\s+");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(.*");

  private static final int FEWEST_ROWS = 2;
  private static final int SHORTEST_TEXT = 4;

  /**
   * Those of a table.
   *
   * @param section in which it stands
   * @param numbered whether a column that only counted the rows was taken off
   */
  static TableColumns of(Reading reading, int section, Block.Table table, boolean numbered) {
    TableColumns byHead = byHead(reading, section, table.head());
    return byHead.define() ? byHead : byContent(reading, table, byHead, numbered);
  }

  /** Whether the table says what its terms are. */
  boolean define() {
    return term >= 0 && (meaning >= 0 || expansion >= 0);
  }

  /** Whether the first column only counts the rows, and is no part of what the table says. */
  static boolean isNumbered(Reading reading, Block.Table table) {
    List<Row> rows = table.rows();
    return rows.size() > FEWEST_ROWS
        && table.head().cells().size() > 2
        && count(reading, rows.subList(1, rows.size()), 0, Letters::areIn) == 0;
  }

  static Block.Table withoutFirst(Block.Table table) {
    List<Row> rows = table.rows().stream().map(TableColumns::withoutFirst).toList();
    return new Block.Table(table.depth(), rows, table.lines());
  }

  private static Row withoutFirst(Row row) {
    List<Line> cells = row.cells();
    return new Row(row.line(), cells.subList(Math.min(1, cells.size()), cells.size()));
  }

  private static TableColumns byHead(Reading reading, int section, Row head) {
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
    return new TableColumns(
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
  private static TableColumns byContent(
      Reading reading, Block.Table table, TableColumns byHead, boolean numbered) {
    List<Row> rows = table.rows().subList(1, table.rows().size());
    List<String> titles = titles(reading, table.head());
    OptionalInt expansion =
        reading.genre() == Genre.MANUAL
            ? OptionalInt.empty()
            : expansionColumn(reading, rows, titles.size());
    if (expansion.isPresent()) {
      return new TableColumns(0, -1, expansion.getAsInt(), byHead.links(), byHead.aliases());
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
      TableColumns bold =
          new TableColumns(0, plain, byHead.expansion(), byHead.links(), byHead.aliases());
      boolean words = count(reading, rows, 0, cell -> cell.indexOf(' ') > 0) * 2 >= rows.size();
      return plain > 0 || !words ? bold : withText(reading, rows, titles, bold);
    }
    if (!may || count(reading, rows, 0, TableColumns::isName) * 3 < rows.size() * 2) {
      return byHead;
    }
    if (byHead.meaning() > 0 && !reading.isTechnical()) {
      return new TableColumns(
          0, byHead.meaning(), byHead.expansion(), byHead.links(), byHead.aliases());
    }
    boolean compares = titles.size() > 2 && isOneOf(WordClass.TABLE_ASPECTS, titles.get(0));
    for (int column = 1; column < titles.size() && !compares; column++) {
      if (count(reading, rows, column, Wording::explains) * 2 > rows.size()) {
        return new TableColumns(0, column, byHead.expansion(), byHead.links(), byHead.aliases());
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
  private static TableColumns withText(
      Reading reading, List<Row> rows, List<String> titles, TableColumns byHead) {
    for (int column = byHead.term() + 1; column < titles.size(); column++) {
      if (count(reading, rows, column, TableColumns::isText) * 2 > rows.size()) {
        return new TableColumns(
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

  /** A cell of a row; an empty one where there is none. */
  static Line cell(Row row, int column) {
    return column >= 0 && column < row.cells().size()
        ? row.cells().get(column)
        : new Line(row.line().number(), row.line().start(), "");
  }
}
