package io.github.glossls.matching;

/**
 * A Bloom filter (Bloom, 1970) of how forms begin: the hash of a sub-word that is a form, or those
 * of the first two of a longer one. It spares most words of a text the look-up.
 */
final class Beginnings {
  private static final int BITS_A_FORM = 16;

  private final long[] bits;

  /**
   * @param forms how many will be added at most
   */
  Beginnings(int forms) {
    bits = new long[Tables.sizeFor(forms * BITS_A_FORM / Long.SIZE)];
  }

  /** Where a sub-word that is a form has its bit; the lower bits of the number count. */
  static int alone(long hash) {
    return (int) (hash >>> 27);
  }

  /** Where the first two sub-words of a form have their bit. */
  static int pair(long first, long second) {
    return (int) ((Long.rotateLeft(first, 23) ^ second) >>> 11);
  }

  void add(long hash) {
    set(alone(hash));
  }

  void add(long first, long second) {
    set(pair(first, second));
  }

  /** Whether both bits of a place are set, in the lowest bit. */
  static long test(long bits, int place) {
    return (bits >>> (place >>> 20)) & (bits >>> (place >>> 26));
  }

  private void set(int place) {
    bits[place & (bits.length - 1)] |= (1L << (place >>> 20)) | (1L << (place >>> 26));
  }

  long[] bits() {
    return bits;
  }
}
