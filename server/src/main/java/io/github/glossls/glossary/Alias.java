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
    LOOK_UP,
    /**
     * The name of something else that the definition tells of as well, as {@code stride} under
     * {@code convolution}: it marks its mentions, but is no other name of the term.
     */
    COVERED;

    /** Whether it is one that a reader of the term is told as its name. */
    public boolean isOtherName() {
      return this != LOOK_UP && this != COVERED;
    }
  }

  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias is not blank");
    }
  }
}
