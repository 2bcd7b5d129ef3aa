package io.github.glossls.cli;

import io.github.glossls.features.TermTitle;
import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import io.github.glossls.notes.markdown.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a term for reading on a terminal. */
final class TermText {
  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final Glossary glossary;

  TermText(Terminal terminal, Glossary glossary) {
    this.terminal = terminal;
    this.glossary = glossary;
  }

  /** Title, definitions with where each comes from, other names, references, related terms. */
  List<String> lines(Term term) {
    List<String> lines = new ArrayList<>();
    lines.add(title(term));
    distinctDefinitions(term).forEach(definition -> addDefinition(lines, definition));
    if (term.definitions().isEmpty()) {
      lines.add(origin(term.entries().get(0).namePlace()));
    }
    addNames(lines, "Also: ", aliases(term, Alias.Kind.SYNONYM));
    addNames(lines, "Also explains: ", term.covered());
    addReferences(lines, term.references());
    addNames(lines, "Related: ", term.related());
    return lines;
  }

  /** Each wording once: the bundled glossary's own notes may lie in the current folder too. */
  static List<Definition> distinctDefinitions(Term term) {
    Map<String, Definition> byText = new LinkedHashMap<>();
    term.definitions().forEach(one -> byText.putIfAbsent(one.markdown(), one));
    return List.copyOf(byText.values());
  }

  private String title(Term term) {
    TermTitle title = TermTitle.of(term, glossary);
    return terminal.styled(Terminal.Style.BOLD, title.shortForm())
        + title.longForm().map(name -> " · " + name).orElse("");
  }

  private static List<String> aliases(Term term, Alias.Kind kind) {
    return term.aliases().stream().filter(alias -> alias.kind() == kind).map(Alias::text).toList();
  }

  private void addDefinition(List<String> lines, Definition definition) {
    lines.add("");
    lines.addAll(TextWrap.wrap(PlainText.of(definition.markdown()), terminal.width(), INDENT));
    lines.add(origin(definition.place()));
  }

  private String origin(Place place) {
    String origin = "from " + place.source().name() + ":" + (place.line() + 1);
    return INDENT + terminal.styled(Terminal.Style.DIM, origin);
  }

  private void addNames(List<String> lines, String label, List<String> names) {
    if (!names.isEmpty()) {
      lines.add("");
      String list = names.stream().collect(Collectors.joining(", "));
      lines.addAll(TextWrap.wrap(label + list, terminal.width(), ""));
    }
  }

  private void addReferences(List<String> lines, List<Reference> references) {
    if (references.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("References");
    for (Reference reference : references) {
      if (reference.title().equals(reference.url())) {
        lines.add(INDENT + reference.url());
      } else {
        String title = PlainText.words(reference.title());
        lines.addAll(TextWrap.wrap(title, terminal.width(), INDENT));
        lines.add(INDENT + INDENT + terminal.styled(Terminal.Style.DIM, reference.url()));
      }
    }
  }
}
