package io.github.glossls.text;

/**
 * A stretch of a text: {@code start} inclusive to {@code end} exclusive, in UTF-16 code units;
 * {@code 0 <= start <= end}.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether a cursor at {@code offset} is on this span; right behind its last character counts. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
