package io.github.glossls.glossary;

import java.util.List;
import java.util.Optional;

/**
 * What an entry says of its term: everything that is not needed to recognize or merge it.
 *
 * @param definition empty when the note only names the term or lists references for it
 * @param related names of other terms
 * @param comparisons links to sections that set this term against another
 * @param avoid spellings to discourage
 */
public record Content(
    Optional<Definition> definition,
    List<Reference> references,
    List<String> related,
    List<Reference> comparisons,
    List<Snippet> snippets,
    List<OtherSense> otherSenses,
    List<String> avoid) {
  public Content {
    references = List.copyOf(references);
    related = List.copyOf(related);
    comparisons = List.copyOf(comparisons);
    snippets = List.copyOf(snippets);
    otherSenses = List.copyOf(otherSenses);
    avoid = List.copyOf(avoid);
  }
}
