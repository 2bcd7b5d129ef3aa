package io.github.glossls.notes.reading;

/**
 * How a line begins when it begins with a name: {@code **X** (Y) - d}, {@code **X:** d}, {@code X
 * :- d}. Offsets are in the inline text.
 *
 * @param label the name with its brackets and alternatives, without the separator
 * @param start of the label
 * @param end of the label, exclusive
 * @param mark how the name is marked
 * @param separator what stands behind it
 * @param rest where the text behind the separator begins; the text's length when there is none
 */
public record Lead(String label, int start, int end, Marked mark, Separator separator, int rest) {
  /** How a name stands out. */
  public enum Marked {
    STRONG,
    EMPHASIS,
    CODE,
    PLAIN
  }

  /** What sets a name off from its definition. */
  public enum Separator {
    COLON,
    /** {@code :-} and {@code :=}, as some write it. */
    COLON_DASH,
    /** Or a bar. */
    DASH,
    EQUALS,
    ARROW,
    /** {@code is}, {@code are}, {@code refers to} and the like; the sentence is the definition. */
    VERB,
    /** Text follows at once. */
    TEXT,
    /** Nothing follows. */
    END;

    /** That of a sign as it is written, without blanks. */
    static Separator of(String written) {
      return switch (written.charAt(0)) {
        case ':' -> written.length() > 1 ? COLON_DASH : COLON;
        case '=' -> written.endsWith(">") ? ARROW : EQUALS;
        case '-' -> written.endsWith(">") ? ARROW : DASH;
        case '–', '—', '|' -> DASH;
        default -> ARROW;
      };
    }
  }

  /** Where in a text the blanks end that begin at {@code from}. */
  static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
