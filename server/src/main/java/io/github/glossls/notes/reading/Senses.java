package io.github.glossls.notes.reading;

import io.github.glossls.glossary.OtherSense;
import io.github.glossls.notes.words.Values;
import java.util.Optional;

/**
 * What else a name may mean, as a note tells it: {@code name (gloss) [cue, cue]}, of which only the
 * name has to be there.
 */
final class Senses {
  private Senses() {}

  static Optional<OtherSense> read(String written) {
    boolean stops = written.length() > 1 && written.endsWith(".");
    String text = stops ? written.substring(0, written.length() - 1) : written;
    int name = 0;
    while (name < text.length() && "([".indexOf(text.charAt(name)) < 0) {
      name++;
    }
    int gloss = closing(text, name, '(', ')');
    int from = skip(text, gloss);
    int cues = closing(text, from, '[', ']');
    return name > 0 && skip(text, cues) == text.length()
        ? Optional.of(
            new OtherSense(
                text.substring(0, name).strip(),
                inside(text, name, gloss).strip(),
                Values.list(inside(text, from, cues))))
        : Optional.empty();
  }

  /** Behind the bracket that opens at {@code from}; there when none does, or none closes it. */
  private static int closing(String text, int from, char open, char close) {
    boolean opens = from < text.length() && text.charAt(from) == open;
    return opens ? Math.max(from, text.indexOf(close, from) + 1) : from;
  }

  private static String inside(String text, int open, int end) {
    return end > open ? text.substring(open + 1, end - 1) : "";
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
