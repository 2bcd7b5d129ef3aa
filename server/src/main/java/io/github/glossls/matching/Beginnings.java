package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * How forms begin, as Bloom filters (Bloom, 1970) over {@link
 * io.github.glossls.text.Fingerprint#key keys}. They spare most words of a text the look-up, and
 * lie nearer to the processor than what is looked up.
 */
final class Beginnings {
  private static final int BITS_A_WORD = 12;
  private static final int BITS_A_PAIR = 16;

  /** In longs; what is larger costs more than it spares. */
  private static final int MOST_FIRSTS = 2_048;

  private static final long[] EVERYTHING = {-1L};

  private final Bits firsts;
  private final Bits alone;
  private final Bits pairs;

  /** Bits, any number of longs. */
  // Never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Bits(long[] bits) {
    static Bits sizedFor(int count, int bitsEach) {
      return new Bits(new long[1 + count * bitsEach / Long.SIZE]);
    }

    void set(long key) {
      bits[place(key)] |= (1L << key) | (1L << (key >>> 6));
    }

    /** Whether both bits of a key are set: 1 or 0. */
    long test(long key) {
      long found = bits[place(key)];
      return (found >>> key) & (found >>> (key >>> 6)) & 1;
    }

    /** Spreads keys over any number of places by a multiplication (Lemire, 2019). */
    private int place(long key) {
      return (int) (((key >>> Integer.SIZE) * bits.length) >>> Integer.SIZE);
    }
  }

  /** As they are kept. */
  Beginnings(long[] firsts, long[] alone, long[] pairs) {
    this(new Bits(firsts), new Bits(alone), new Bits(pairs));
  }

  private Beginnings(Bits firsts, Bits alone, Bits pairs) {
    this.firsts = firsts;
    this.alone = alone;
    this.pairs = pairs;
  }

  /**
   * Empty filters.
   *
   * @param words how many first sub-words will be added at most
   * @param alone how many of them are forms
   * @param pairs how many times the first two of longer forms
   */
  static Beginnings sizedFor(int words, int alone, int pairs) {
    Bits firsts = Bits.sizedFor(words, BITS_A_WORD);
    return new Beginnings(
        firsts.bits.length > MOST_FIRSTS ? new Bits(EVERYTHING.clone()) : firsts,
        Bits.sizedFor(alone, BITS_A_WORD),
        Bits.sizedFor(pairs, BITS_A_PAIR));
  }

  void add(long only) {
    firsts.set(only);
    alone.set(only);
  }

  void add(long first, long second) {
    firsts.set(first);
    pairs.set(pair(first, second));
  }

  /**
   * Tells which of the first {@code count} sub-words may be a form, and which may begin one with
   * the next. Now and then one that does not; never leaves out one that does.
   *
   * @param mask which bits of keys count
   * @param only takes a bit for each that may be a form, besides those that it has
   * @param both takes a bit for each that may begin a longer one
   */
  void find(SubWords text, int count, long mask, long[] only, long[] both) {
    for (int from = 0; from < count; from += Long.SIZE) {
      long bits = 0;
      for (int word = from; word < Math.min(count, from + Long.SIZE); word++) {
        bits |= firsts.test(text.key(word) & mask) << word;
      }
      long found = 0;
      long foundPairs = 0;
      for (long rest = bits; rest != 0; rest &= rest - 1) {
        int word = from + Long.numberOfTrailingZeros(rest);
        long key = text.key(word) & mask;
        found |= alone.test(key) << word;
        foundPairs |= pairs.test(pair(key, text.key(word + 1) & mask)) << word;
      }
      only[from / Long.SIZE] |= found;
      both[from / Long.SIZE] |= foundPairs;
    }
  }

  private static long pair(long first, long second) {
    return Long.rotateLeft(first, 23) + second;
  }

  long[] firsts() {
    return firsts.bits;
  }

  long[] alone() {
    return alone.bits;
  }

  long[] pairs() {
    return pairs.bits;
  }
}
