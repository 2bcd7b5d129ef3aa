package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Block.Row;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.notation.Spots.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table whose head says that it defines: a column of terms or abbreviations, and one of meanings
 * or expansions. The rows of other tables name things to compare, not terms.
 */
public final class TableNotation implements Notation {
  private static final Pattern AROUND_TITLE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}?.]+$");

  private static final Pattern SEVERAL = Pattern.compile("\\s*[/&,(]\\s*|\\s+(?:and|or)\\s+");

  private static final Set<String> TERMS =
      Set.of(
          "term",
          "terms",
          "word",
          "acronym",
          "acronyms",
          "abbreviation",
          "abbreviations",
          "abbr",
          "abbr.",
          "concept",
          "concepts",
          "keyword",
          "jargon",
          "terminology",
          "phrase",
          "vocabulary",
          "initialism",
          "short form",
          "buzzword",
          "key term",
          "key concept",
          "ai term",
          "ml term",
          "short",
          "abkürzung",
          "begriff",
          "término",
          "terme");
  private static final Set<String> LOOSE_TERMS =
      Set.of("name", "item", "what", "topic", "technique");

  /** Kinds of things: what a table explains below such a head are terms in notes on a subject. */
  private static final Set<String> KINDS =
      Set.of(
          "type",
          "types",
          "method",
          "methods",
          "technique",
          "techniques",
          "algorithm",
          "algorithms",
          "approach",
          "approaches",
          "metric",
          "metrics",
          "measure",
          "model",
          "models",
          "paradigm",
          "subcategory",
          "category",
          "learning type",
          "strategy",
          "parameter",
          "hyperparameter",
          "component",
          "layer",
          "operation",
          "task",
          "pattern",
          "architecture",
          "optimizer",
          "activation function",
          "loss function",
          "function");

  private static final Set<String> MEANINGS =
      Set.of(
          "definition",
          "definitions",
          "meaning",
          "meanings",
          "description",
          "explanation",
          "what it means",
          "what it is",
          "means",
          "in plain english",
          "plain english",
          "summary",
          "simple definition",
          "simple explanation",
          "short definition",
          "details",
          "explained",
          "what is it",
          "what is it?",
          "plain-english definition",
          "brief description",
          "bedeutung",
          "definición",
          "définition",
          "interpretation",
          "notes",
          "what it does",
          "key idea",
          "idea",
          "purpose",
          "role",
          "main idea");
  private static final Set<String> EXPANSIONS =
      Set.of(
          "full form",
          "full name",
          "expansion",
          "stands for",
          "long form",
          "full term",
          "expanded form",
          "spelled out",
          "expanded",
          "full",
          "fullform",
          "it stands for");
  private static final Set<String> LINKS =
      Set.of(
          "link",
          "links",
          "reference",
          "references",
          "source",
          "sources",
          "url",
          "read more",
          "more",
          "learn more",
          "docs",
          "paper");
  private static final Set<String> ALIASES =
      Set.of("alias", "aliases", "also known as", "also called", "aka", "synonyms", "synonym");

  /** Heads that only a table of definitions has. */
  private static final Set<String> PLAIN_MEANINGS =
      Set.of(
          "definition",
          "definitions",
          "meaning",
          "meanings",
          "what it is",
          "what is it",
          "what it means");

  /** First columns whose rows are explained and are no terms. */
  private static final Set<String> PARTS =
      Set.of(
          "symbol",
          "symbols",
          "notation",
          "field",
          "column",
          "option",
          "flag",
          "command",
          "code",
          "status",
          "variable",
          "key",
          "file",
          "path",
          "property",
          "argument",
          "attribute",
          "step",
          "day",
          "week",
          "phase",
          "stage",
          "value",
          "color",
          "icon",
          "emoji",
          "level",
          "question",
          "error",
          "setting",
          "environment variable",
          "prefix",
          "suffix",
          "character",
          "letter");

  /** Which column is what; -1 where there is none. */
  private record Columns(int term, int meaning, int expansion, int links, int aliases) {}

  @Override
  public String id() {
    return "table";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().otherThanText()) {
      if (spot.block() instanceof Block.Table table && !table.rows().isEmpty()) {
        Columns columns = columns(reading, spot.section(), table.head());
        if (columns.term() >= 0 && (columns.meaning() >= 0 || columns.expansion() >= 0)) {
          table.lines().forEach(reading::claim);
          table.rows().stream()
              .skip(1)
              .filter(row -> !reading.isSilenced(row.line()))
              .forEach(row -> row(reading, columns, row));
        }
      }
    }
  }

  private static Columns columns(Reading reading, int section, Row head) {
    List<String> titles = titles(reading, head);
    int term = column(titles, TERMS);
    if (term < 0 && reading.expectsTerms(section)) {
      term = column(titles, LOOSE_TERMS);
      term = term < 0 ? 0 : term;
    }
    boolean notes = reading.genre() == Genre.NOTES && !titles.isEmpty();
    if (term < 0 && notes && isOneOf(KINDS, titles.get(0))) {
      term = 0;
    }
    boolean defines = notes && column(titles, PLAIN_MEANINGS) > 0 && !reading.isTechnical();
    if (term < 0 && defines) {
      term = PARTS.contains(titles.get(0)) ? -1 : 0;
    }
    return new Columns(
        term,
        column(titles, MEANINGS),
        column(titles, EXPANSIONS),
        column(titles, LINKS),
        column(titles, ALIASES));
  }

  private static int column(List<String> titles, Set<String> wanted) {
    for (int at = 0; at < titles.size(); at++) {
      if (isOneOf(wanted, titles.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /** {@code Definition / significance}, {@code Term or acronym}: heads that say several things. */
  private static boolean isOneOf(Set<String> titles, String title) {
    if (titles.contains(title)) {
      return true;
    }
    for (String part : SEVERAL.split(title, -1)) {
      if (titles.contains(part)) {
        return true;
      }
    }
    return false;
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
        .ifPresent(names -> entry(reading, columns, row, cell, names));
  }

  private void entry(Reading reading, Columns columns, Row row, Line cell, Names names) {
    Entry.Builder entry = reading.entry(cell, 0, names, id());
    Links links = new Links(reading);
    Body body = new Body();
    Line expansion = cell(row, columns.expansion());
    Line meaning = cell(row, columns.meaning());
    String meaningText = reading.inline(meaning).text();
    if (!expansion.isEmpty()) {
      entry.alias(reading.inline(expansion).text(), Alias.Kind.EXPANSION);
    }
    if (Abbreviations.abbreviates(names.name(), meaningText)) {
      entry.alias(meaningText, Alias.Kind.EXPANSION);
    }
    if (!meaningText.isBlank()) {
      body.definition.append(links.inMarkdown(meaning.text()));
      body.definitionStart = java.util.Optional.of(meaning);
      links.inText(reading.inline(meaning), body);
    }
    if (columns.links() >= 0) {
      Line more = cell(row, columns.links());
      if (!links.references(reading.inline(more), 0, body.references)) {
        body.references.addAll(links.bare(more.text()));
      }
    }
    links.references(reading.inline(cell), 0, body.references);
    Values.list(reading.inline(cell(row, columns.aliases())).text()).stream()
        .filter(alias -> !alias.matches("[-–—]|(?i)none|n/a"))
        .flatMap(alias -> Names.read(alias).stream())
        .flatMap(other -> other.all().stream())
        .forEach(alias -> entry.alias(alias, Alias.Kind.SYNONYM));
    reading.add(entry, body, Strength.DEFINING, Standing.DEFINITE);
  }

  private static Line cell(Row row, int column) {
    return column >= 0 && column < row.cells().size()
        ? row.cells().get(column)
        : new Line(row.line().number(), row.line().start(), "");
  }
}
