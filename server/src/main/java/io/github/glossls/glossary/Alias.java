package io.github.glossls.glossary;

/** Another name of a term, as somebody wrote it. */
public record Alias(String text, Kind kind) {
  /** How the alias stands to the term's name. */
  public enum Kind {
    /** {@code RAG} for {@code retrieval-augmented generation}. */
    ABBREVIATION,
    /** {@code retrieval-augmented generation} for {@code RAG}. */
    EXPANSION,
    /** Any other name. */
    SYNONYM,
    /**
     * The same name cut into words otherwise, as {@code finetuning} for {@code fine-tuning}: good
     * for recognizing, not worth showing.
     */
    SPELLING,
    /**
     * A word too common in other meanings to be one in a text, as {@code example}: it finds the
     * term for who asks by name, and marks nothing.
     */
    LOOK_UP
  }

  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias is not blank");
    }
  }
}
