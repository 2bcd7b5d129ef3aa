package io.github.glossls.text;

import java.util.Arrays;

/**
 * Where the lines of one text begin. Lines are 0-based and end at LF, CRLF or CR, as the protocol
 * has it; offsets are UTF-16 code units.
 */
public final class LineIndex {
  private final int[] starts;
  private final int[] ends;

  private LineIndex(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  public static LineIndex of(CharSequence characters) {
    String text = characters.toString(); // Through the interface each character is a call.
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    int start = 0;
    int length = text.length();
    boolean returns = text.indexOf('\r') >= 0;
    for (int at = lineBreak(text, 0, returns); at >= 0; at = lineBreak(text, start, returns)) {
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[count] = start;
      ends[count++] = at;
      boolean pair = text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n';
      start = at + (pair ? 2 : 1);
    }
    starts[count] = start;
    ends[count++] = length;
    return new LineIndex(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Where the next line break is, or -1. Most texts have but one kind, which is found faster. */
  private static int lineBreak(String text, int from, boolean returns) {
    if (!returns) {
      return text.indexOf('\n', from);
    }
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return at;
      }
    }
    return -1;
  }

  /** How many lines there are: at least one, for the empty text too. */
  public int count() {
    return starts.length;
  }

  /** The line that holds {@code offset}; an offset past the end is on the last line. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The offset of the first character of {@code line}. */
  public int start(int line) {
    return starts[line];
  }

  /** The offset behind the last character of {@code line}, before its line break. */
  public int end(int line) {
    return ends[line];
  }

  /** The stretch of {@code line} without its line break. */
  public Span span(int line) {
    return new Span(starts[line], ends[line]);
  }
}
