package io.github.glossls.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import java.util.List;

/**
 * What {@code define --format json} prints of a term.
 *
 * @param query the words that it was found by
 */
record TermJson(
    String query,
    String term,
    List<String> aliases,
    List<Definition> definitions,
    List<Reference> references,
    List<String> related,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alsoExplains) {
  /**
   * One definition, the user's first.
   *
   * @param source the note's name
   * @param line 1-based
   */
  record Definition(String markdown, String source, int line) {}

  static TermJson of(String query, Term term) {
    return new TermJson(
        query,
        term.name(),
        term.aliases().stream()
            .filter(alias -> alias.kind() != Alias.Kind.COVERED)
            .map(Alias::text)
            .toList(),
        TermText.distinctDefinitions(term).stream()
            .map(
                definition ->
                    new Definition(
                        definition.markdown(),
                        definition.place().source().name(),
                        definition.place().line() + 1))
            .toList(),
        term.references(),
        term.related(),
        term.covered());
  }
}
