package io.github.glossls.notes.markdown;

/** Which list items are open at a line, told by indentation. */
final class ListNesting {
  /** Deeper items are read as if they stood at this depth. */
  private static final int DEEPEST = 24;

  /** How far a bullet below a number stands in, where both begin in one column. */
  private static final int STEP = 2;

  private final int[] markers = new int[DEEPEST];
  private final boolean[] numbered = new boolean[DEEPEST];
  private int depth;

  int depth() {
    return depth;
  }

  void close() {
    depth = 0;
  }

  /**
   * Opens an item whose marker stands at column {@code indent}; gives the item's own depth. A
   * bullet right below a number is a part of what is numbered, though it stands no deeper.
   */
  int open(int indent, boolean isNumbered) {
    int column = isNumbered ? indent : belowNumber(indent);
    while (depth > 0 && column <= markers[depth - 1] + 1) {
      depth--;
    }
    if (depth == DEEPEST) {
      depth--;
    }
    markers[depth] = column;
    numbered[depth] = isNumbered;
    depth++;
    return depth - 1;
  }

  private int belowNumber(int indent) {
    for (int at = 0; at < depth; at++) {
      if (numbered[at] && indent >= markers[at] && indent <= markers[at] + 1) {
        return indent + STEP;
      }
    }
    return indent;
  }

  /** After a blank line: closes the items that text at column {@code indent} is not part of. */
  void continueAt(int indent) {
    while (depth > 0 && indent <= markers[depth - 1] + 1) {
      depth--;
    }
  }
}
