package io.github.glossls.glossary;

import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;

/**
 * A stretch of one line of a note. It carries the beginning of its line where encodings count it
 * differently, so that a position can be told when the note's text is no longer at hand.
 *
 * @param line 0-based
 * @param columns UTF-16 code units from the start of the line
 * @param lineText the line up to the end of {@code columns}; empty when that is ASCII
 */
public record Place(Source source, int line, Span columns, String lineText) {
  private static final int LONGEST_LINE_KEPT = 1_000;

  public Place {
    if (line < 0 || (!lineText.isEmpty() && columns.end() > lineText.length())) {
      throw new IllegalArgumentException("no such place: line " + line + ", columns " + columns);
    }
  }

  /** The part of {@code span} that stands on its first line, clipped on very long lines. */
  public static Place of(Source source, CharSequence text, LineIndex lines, Span span) {
    int line = lines.lineOf(span.start());
    int lineStart = lines.start(line);
    int lineEnd = Math.min(lines.end(line), lineStart + LONGEST_LINE_KEPT);
    int start = Math.min(span.start(), lineEnd);
    int end = Math.max(start, Math.min(span.end(), lineEnd));
    return new Place(
        source,
        line,
        new Span(start - lineStart, end - lineStart),
        isAscii(text, lineStart, end) ? "" : text.subSequence(lineStart, end).toString());
  }

  private static boolean isAscii(CharSequence characters, int from, int to) {
    String text = characters.toString(); // Through the interface each character is a call.
    for (int at = from; at < to; at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
