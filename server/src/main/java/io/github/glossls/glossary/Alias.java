package io.github.glossls.glossary;

/** Another name of a term, as somebody wrote it. */
public record Alias(String text, Kind kind) {
  /** How the alias stands to the term's name. */
  public enum Kind {
    /** {@code RAG} for {@code retrieval-augmented generation}. */
    ABBREVIATION,
    /** {@code retrieval-augmented generation} for {@code RAG}. */
    EXPANSION,
    /** Any other name or spelling. */
    SYNONYM
  }

  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias is not blank");
    }
  }
}
