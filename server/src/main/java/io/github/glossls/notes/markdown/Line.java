package io.github.glossls.notes.markdown;

/**
 * One line of a note without its container: no indentation, list marker, quote marks or line break.
 *
 * @param number 0-based
 * @param start offset of the first character of {@code text} in the note
 * @param text no line break in it and no white space at its ends
 */
public record Line(int number, int start, String text) {
  public int end() {
    return start + text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The part from {@code from} to {@code to}, stripped. */
  public Line part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && text.charAt(first) <= ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) <= ' ') {
      last--;
    }
    return new Line(number, start + first, text.substring(first, last));
  }

  public Line from(int from) {
    return part(from, text.length());
  }
}
