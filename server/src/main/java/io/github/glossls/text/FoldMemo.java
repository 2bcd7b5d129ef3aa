package io.github.glossls.text;

/**
 * Remembers how rarer characters fold: working it out is slow, and a text in a script has its
 * letters again and again.
 */
final class FoldMemo {
  private static final int SIZE = 1 << 10;

  private int[] codePoints = new int[0];
  private long[] folds = new long[0];

  /** As {@link Folding#fold(int)}. */
  long of(int codePoint) {
    if (Folding.isQuick(codePoint)) {
      return Folding.fold(codePoint);
    }
    if (folds.length == 0) {
      codePoints = new int[SIZE];
      folds = new long[SIZE];
    }
    int place = codePoint & (SIZE - 1);
    if (codePoints[place] != codePoint) {
      codePoints[place] = codePoint;
      folds[place] = Folding.fold(codePoint);
    }
    return folds[place];
  }
}
