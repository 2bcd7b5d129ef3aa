package io.github.glossls.glossary;

/**
 * The note that something comes from.
 *
 * @param uri of the note, as an editor can open it
 * @param name what a reader is shown: a path relative to its workspace folder, or a file name
 * @param origin who wrote it, which decides precedence
 */
public record Source(String uri, String name, Origin origin) {
  /** In order of precedence: the user's own words come first. */
  public enum Origin {
    USER,
    BUNDLED
  }
}
