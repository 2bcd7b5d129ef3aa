package io.github.glossls.matching;

/** Sizes of open-addressing hash tables. */
final class Tables {
  private Tables() {}

  /** A power of two that leaves at least a third of the table empty, so that runs stay short. */
  static int sizeFor(int count) {
    int least = Math.max(4, count + count / 2);
    return Integer.highestOneBit(least - 1) * 2;
  }
}
