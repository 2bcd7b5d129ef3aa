package io.github.glossls.matching;

/** Sizes of open-addressing hash tables. */
final class Tables {
  private Tables() {}

  /** A power of two that leaves at least half of the table empty, so that runs stay short. */
  static int sizeFor(int count) {
    return Integer.highestOneBit(Math.max(4, count) * 2 - 1) * 2;
  }
}
