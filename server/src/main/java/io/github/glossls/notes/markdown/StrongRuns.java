package io.github.glossls.notes.markdown;

/**
 * Counts the {@code **} of a text as its reader passes them. Some editors take the blank behind a
 * word into its mark, {@code **Label smoothing **adds …}, where Markdown's rules would open
 * another: the number of those that are left tells which it is.
 */
final class StrongRuns {
  private final String source;
  private int passed;
  private int all = -1;

  StrongRuns(String source) {
    this.source = source;
  }

  /** To be told of every one. */
  void pass() {
    passed++;
  }

  /** Whether those that are left can be pairs. */
  boolean areLeftInPairs() {
    if (all < 0) {
      all = count();
    }
    return (all - passed) % 2 == 0;
  }

  private int count() {
    int count = 0;
    for (int at = source.indexOf('*'); at >= 0; at = source.indexOf('*', at)) {
      int length = LineShapes.run(source, at, '*');
      count += length == 2 ? 1 : 0;
      at += length;
    }
    return count;
  }
}
