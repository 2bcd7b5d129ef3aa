package io.github.glossls.glossary;

/**
 * Where to read more about a term.
 *
 * @param title what to show; the URL itself when the note gives none
 * @param url absolute: a web address, or the {@code file:} URI of another note
 */
public record Reference(String title, String url) {
  public Reference {
    if (url.isBlank()) {
      throw new IllegalArgumentException("a reference has a URL");
    }
    if (title.isBlank()) {
      title = url;
    }
  }
}
