package io.github.glossls.text;

/**
 * One version of a text that a client has open, or of a file. Immutable: an edit makes a new one.
 *
 * @param uri as the client wrote it
 * @param languageId as the client gave it; empty when it gave none
 * @param version as the client counts; 0 for a file that is not open
 */
public record Document(String uri, String languageId, int version, String text, LineIndex lines) {

  public static Document of(String uri, String languageId, int version, String text) {
    return new Document(uri, languageId, version, text, LineIndex.of(text));
  }

  /** This document with {@code replaced} exchanged for {@code insertion}. */
  public Document edited(Span replaced, String insertion, int newVersion) {
    String edited =
        new StringBuilder(text.length() - replaced.length() + insertion.length())
            .append(text, 0, replaced.start())
            .append(insertion)
            .append(text, replaced.end(), text.length())
            .toString();
    return of(uri, languageId, newVersion, edited);
  }

  /** The text of a 0-based line, without its line break. */
  public String line(int line) {
    return lines.span(line).in(text);
  }
}
