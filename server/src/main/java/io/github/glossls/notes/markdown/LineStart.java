package io.github.glossls.notes.markdown;

import io.github.glossls.text.LineIndex;

/**
 * A line with its container taken off.
 *
 * @param indent columns before the text, after any quote marks; a tab goes to the next multiple of
 *     4
 * @param quoted whether there were quote marks
 */
record LineStart(Line line, int indent, boolean quoted) {

  /** Takes quote marks and indentation off. */
  static LineStart of(String text, LineIndex index, int number) {
    int at = index.start(number);
    int end = Math.min(index.end(number), at + Outline.LONGEST_LINE);
    while (end > at && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int indent = 0;
    boolean quoted = false;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\t') {
        indent = (indent / 4 + 1) * 4;
      } else if (c == '>' && indent < 4) {
        quoted = true;
        indent = at + 1 < end && text.charAt(at + 1) == ' ' ? -1 : 0;
      } else if (isSpace(c)) {
        indent++;
      } else {
        break;
      }
      at++;
    }
    return new LineStart(
        new Line(number, at, text.substring(at, end)), Math.max(0, indent), quoted);
  }

  /** A line of code without the indentation of the fence around it. */
  static String unindented(String text, LineIndex index, int number, LineStart fence) {
    int at = index.start(number);
    int end = index.end(number);
    if (fence.quoted()) {
      return of(text, index, number).line().text();
    }
    int left = fence.indent();
    while (left > 0 && at < end && isSpace(text.charAt(at))) {
      left -= text.charAt(at) == '\t' ? 4 : 1;
      at++;
    }
    return text.substring(at, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
  }
}
