package io.github.glossls.matching;

/** Sizes of open-addressing hash tables, which leave a third empty, so that runs stay short. */
final class Tables {
  private Tables() {}

  static int sizeFor(int count) {
    return Math.max(4, count + count / 2);
  }

  static int powerOfTwoFor(int count) {
    return Integer.highestOneBit(sizeFor(count) - 1) * 2;
  }

  /** Spreads the higher half of a hash over any number of places (Lemire, 2019). */
  static int place(long hash, int places) {
    return (int) (((hash >>> Integer.SIZE) * places) >>> Integer.SIZE);
  }
}
