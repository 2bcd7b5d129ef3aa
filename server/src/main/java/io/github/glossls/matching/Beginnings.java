package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * The edges of a trie as Bloom filters (Bloom, 1970) over their hashes. They spare most words of a
 * text the look-up, and lie nearer to the processor than what is looked up. A hash sets one bit:
 * more would let through less, but to ask for them costs more than that spares.
 */
final class Beginnings {
  private static final int BITS_A_WORD = 16;
  private static final int BITS_AN_EDGE = 32;

  /** In longs; what is larger costs more than it spares. */
  private static final int MOST_FIRSTS = 2_048;

  private static final long[] EVERYTHING = {-1L};

  private final Bits firsts;
  private final Bits edges;

  /** Bits, any number of longs. */
  // Never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Bits(long[] bits) {
    static Bits sizedFor(int count, int bitsEach) {
      return new Bits(new long[1 + count * bitsEach / Long.SIZE]);
    }

    void set(long hash) {
      bits[Tables.place(hash, bits.length)] |= 1L << hash;
    }

    /** The lowest bit tells whether the bit of a hash is set; the others tell nothing. */
    long test(long hash) {
      return bits[Tables.place(hash, bits.length)] >>> hash;
    }
  }

  /** As they are kept. */
  Beginnings(long[] firsts, long[] edges) {
    this(new Bits(firsts), new Bits(edges));
  }

  private Beginnings(Bits firsts, Bits edges) {
    this.firsts = firsts;
    this.edges = edges;
  }

  /**
   * Empty filters.
   *
   * @param firsts how many first sub-words will be added
   * @param edges how many edges
   */
  static Beginnings sizedFor(int firsts, int edges) {
    Bits few = Bits.sizedFor(firsts, BITS_A_WORD);
    return new Beginnings(
        few.bits.length > MOST_FIRSTS ? new Bits(EVERYTHING.clone()) : few,
        Bits.sizedFor(edges, BITS_AN_EDGE));
  }

  /** Adds the key of a sub-word that is a form or begins one. */
  void addFirst(long key) {
    firsts.set(key);
  }

  void addEdge(long hash) {
    edges.set(hash);
  }

  /** Whether there may be an edge; now and then where there is none. */
  boolean mayLead(long hash) {
    return (edges.test(hash) & 1) != 0;
  }

  /**
   * Tells which of the first {@code count} sub-words may be a form, and which may begin one with
   * the next. Now and then one that does not; never leaves out one that does.
   *
   * @param mask which bits of hashes count
   * @param only takes a bit for each that may be a form
   * @param both takes a bit for each that may begin a longer one
   */
  void find(SubWords text, int count, long mask, long[] only, long[] both) {
    for (int from = 0; from < count; from += Long.SIZE) {
      int to = Math.min(count, from + Long.SIZE);
      if (isEveryWordFirst()) {
        only[from / Long.SIZE] = singles(edges, text, from, to, mask);
        both[from / Long.SIZE] = doubles(text, from, to, mask);
      } else {
        findBehindFirsts(text, from, to, mask, only, both);
      }
    }
  }

  private boolean isEveryWordFirst() {
    return firsts.bits.length == 1;
  }

  /** A bit for each word from {@code from} to {@code to} that a filter knows by itself. */
  // Shifted in from above: a shift by a constant is what a processor does best.
  private static long singles(Bits filter, SubWords text, int from, int to, long mask) {
    long found = 0;
    for (int word = from; word < to; word++) {
      found = (found >>> 1) | (filter.test(text.key(word) & mask) << 63);
    }
    return found >>> (from - to);
  }

  private long doubles(SubWords text, int from, int to, long mask) {
    long found = 0;
    long key = text.key(from);
    for (int word = from; word < to; word++) {
      long next = text.key(word + 1);
      found = (found >>> 1) | (edges.test(Edges.hash(key, next) & mask) << 63);
      key = next;
    }
    return found >>> (from - to);
  }

  private void findBehindFirsts(
      SubWords text, int from, int to, long mask, long[] only, long[] both) {
    long found = 0;
    long foundPairs = 0;
    for (long rest = singles(firsts, text, from, to, mask); rest != 0; rest &= rest - 1) {
      int word = from + Long.numberOfTrailingZeros(rest);
      long key = text.key(word);
      found |= (edges.test(key & mask) & 1) << word;
      foundPairs |= (edges.test(Edges.hash(key, text.key(word + 1)) & mask) & 1) << word;
    }
    only[from / Long.SIZE] = found;
    both[from / Long.SIZE] = foundPairs;
  }

  long[] firsts() {
    return firsts.bits;
  }

  long[] edges() {
    return edges.bits;
  }
}
