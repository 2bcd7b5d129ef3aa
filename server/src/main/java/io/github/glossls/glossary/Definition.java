package io.github.glossls.glossary;

/**
 * What one note says a term means.
 *
 * @param markdown not blank; links in it that were relative to the note are absolute
 * @param place the first line of the definition in its note
 */
public record Definition(String markdown, Place place) {
  public Definition {
    if (markdown.isBlank()) {
      throw new IllegalArgumentException("a definition is not blank");
    }
  }
}
