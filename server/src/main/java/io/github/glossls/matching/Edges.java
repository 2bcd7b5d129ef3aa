package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * The edges of a trie as one hash table. An edge leads from its origin by a sub-word to a {@link
 * Step}. The origin is the beginning, for a form of one sub-word; the first sub-word, for the
 * second, so that a phrase is found without a stop at its first; or a node, for all others.
 *
 * <p>A slot is four numbers: the origin; the {@link io.github.glossls.text.Fingerprint#code} of the
 * sub-word, 0 in an empty slot only; the step, and above it where the next slot to look into
 * begins; the numbers of the sub-words in the vocabulary, for those of which a code is not enough.
 * They lie together, since what is far apart in memory comes slowly. Who looks for many can touch
 * their slots before.
 *
 * <p>Where to look is told by the hash and the pilot of its bucket, see {@link EdgePlacer}: nearly
 * always the edge is there or nowhere.
 */
final class Edges {
  /** The origin of forms of one sub-word. */
  static final long BEGIN = 0;

  static final int STRIDE = 4;
  static final int CODE = 1;
  static final int STEP = 2;
  static final int NUMBERS = 3;

  /** Where the first slot is, which stays empty. */
  private static final int NOWHERE = 0;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long MIXER = 0xC2B2AE3D27D4EB4FL;

  private final long[] table;
  private final int slots;
  private final char[] pilots;
  private final Vocabulary words;

  Edges(long[] table, char[] pilots, Vocabulary words) {
    this.table = table;
    this.pilots = pilots;
    this.words = words;
    slots = table.length / STRIDE - 1;
  }

  long[] table() {
    return table;
  }

  /** By bucket the number that sends its edges apart. */
  char[] pilots() {
    return pilots;
  }

  /** A node as an origin; different from all codes, of which none ends with a byte of zeros. */
  static long origin(int node) {
    return (long) node << Byte.SIZE;
  }

  /**
   * The hash of an edge from the beginning. Its filter goes by the key alone; but many long words,
   * phrases glued together above all, share their keys, and would stand in each other's way here.
   */
  static long hashOfOne(long key, long code) {
    return key + code;
  }

  /** The hash of an edge from an origin that is a node; no word has it by itself. */
  static long hashBehind(long origin, long key) {
    return hash(origin * SPREAD, key);
  }

  /** The hash of the edge from the first sub-word by the second; the same for all layers. */
  static long hash(long first, long second) {
    return Long.rotateLeft(first, 23) + second;
  }

  /** The slot where the search for an edge begins. */
  int slot(long hash) {
    return slot(hash, pilots[Tables.place(hash, pilots.length)]);
  }

  int slot(long hash, int pilot) {
    return 1 + Tables.place((hash ^ (pilot * SPREAD)) * MIXER, slots);
  }

  /** Has a search that comes to a slot at last go on to another. */
  void link(int slot, int last) {
    int at = slot * STRIDE;
    while (next(at) != NOWHERE) {
      at = next(at);
    }
    table[at + STEP] |= ((long) last * STRIDE) << Integer.SIZE;
  }

  /** Whatever stands in a slot, only to have it near. */
  long touch(int slot) {
    // A slot may lie across two lines of the cache.
    return table[slot * STRIDE] + table[slot * STRIDE + NUMBERS];
  }

  /**
   * Where the first edge begins that codes tell, from a slot on; {@link #NOWHERE} when there is
   * none.
   */
  int find(int slot, long origin, long code) {
    int at = slot * STRIDE;
    while (at != NOWHERE && (table[at + CODE] != code || table[at] != origin)) {
      at = next(at);
    }
    return at;
  }

  /**
   * Where an edge leads to; {@link Step#NONE} for none.
   *
   * @param at where it begins
   */
  int step(int at) {
    return (int) table[at + STEP];
  }

  /**
   * As {@link #step}, if the sub-words of the edge are those of the text and not only their codes;
   * else that of the next edge of which this is true.
   *
   * @param word the sub-word of the text that leads on
   */
  int stepSpelled(int found, SubWords text, int word, String chars) {
    long origin = table[found];
    long code = table[found + CODE];
    for (int at = found; at != NOWHERE; at = next(at)) {
      if (table[at + CODE] == code && table[at] == origin && isSpelled(at, text, word, chars)) {
        return step(at);
      }
    }
    return Step.NONE;
  }

  /** Whether sub-words whose codes are hashes are those of the text. */
  private boolean isSpelled(int at, SubWords text, int word, String chars) {
    long numbers = table[at + NUMBERS];
    int first = (int) (numbers >>> Integer.SIZE);
    int second = (int) numbers;
    return (table[at] >= 0 || words.is(first, text, word - 1, chars))
        && (table[at + CODE] >= 0 || words.is(second, text, word, chars));
  }

  private int next(int at) {
    return (int) (table[at + STEP] >>> Integer.SIZE);
  }
}
