package io.github.glossls.notes.markdown;

/** Which list items are open at a line, told by indentation. */
final class ListNesting {
  /** Deeper items are read as if they stood at this depth. */
  private static final int DEEPEST = 24;

  private final int[] markers = new int[DEEPEST];
  private int depth;

  int depth() {
    return depth;
  }

  void close() {
    depth = 0;
  }

  /** Opens an item whose marker stands at column {@code indent}; gives the item's own depth. */
  int open(int indent) {
    while (depth > 0 && indent <= markers[depth - 1] + 1) {
      depth--;
    }
    if (depth == DEEPEST) {
      depth--;
    }
    markers[depth++] = indent;
    return depth - 1;
  }

  /** After a blank line: closes the items that text at column {@code indent} is not part of. */
  void continueAt(int indent) {
    while (depth > 0 && indent <= markers[depth - 1] + 1) {
      depth--;
    }
  }
}
