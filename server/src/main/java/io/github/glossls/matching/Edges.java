package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * The edges of a trie as one open-addressing hash table. An edge leads from its origin by a
 * sub-word to a {@link Step}. The origin is the beginning, for a form of one sub-word; the first
 * sub-word, for the second, so that a phrase is found without a stop at its first; or a node, for
 * all others.
 *
 * <p>A slot is four numbers: the origin; the {@link io.github.glossls.text.Fingerprint#code} of the
 * sub-word, 0 in an empty slot only; the step; the numbers of the sub-words in the vocabulary, for
 * those of which a code is not enough. They lie together, since what is far apart in memory comes
 * slowly. Who looks for many can touch their places before.
 */
final class Edges {
  /** The origin of forms of one sub-word. */
  static final long BEGIN = 0;

  private static final int STRIDE = 4;
  private static final int CODE = 1;
  private static final int STEP = 2;
  private static final int NUMBERS = 3;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] table;
  private final int slots;
  private final Vocabulary words;

  Edges(long[] table, Vocabulary words) {
    this.table = table;
    this.words = words;
    slots = table.length / STRIDE;
  }

  /** No edges yet, and room for so many. */
  static Edges sizedFor(int count, Vocabulary words) {
    // A quarter is empty: a slot is large, and the filter before lets few through that find
    // nothing.
    return new Edges(new long[Math.max(4, count + count / 3) * STRIDE], words);
  }

  long[] table() {
    return table;
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

  /**
   * @param first the number of the sub-word that is the origin; any for another origin
   * @param second the number of the sub-word that leads on
   */
  void add(long hash, long origin, long code, int step, int first, int second) {
    int slot = slot(hash);
    while (table[slot + CODE] != 0) {
      slot = next(slot);
    }
    table[slot] = origin;
    table[slot + CODE] = code;
    table[slot + STEP] = step;
    table[slot + NUMBERS] = (second & 0xFFFFFFFFL) | ((long) first << Integer.SIZE);
  }

  /** Where the search for an edge begins. */
  private int slot(long hash) {
    return Tables.place(hash, slots) * STRIDE;
  }

  /** Whatever stands where the search for an edge begins, only to have it near. */
  long touch(long hash) {
    int slot = slot(hash);
    // A slot may lie across two lines of the cache.
    return table[slot] + table[slot + NUMBERS];
  }

  /** The first slot of an edge as codes tell it; an empty one when there is none. */
  int find(long hash, long origin, long code) {
    int slot = slot(hash);
    for (long found = table[slot + CODE]; found != 0; found = table[slot + CODE]) {
      if (found == code && table[slot] == origin) {
        break;
      }
      slot = next(slot);
    }
    return slot;
  }

  /** Where the edge in a slot leads to; {@link Step#NONE} for an empty one. */
  int step(int slot) {
    return (int) table[slot + STEP];
  }

  /**
   * As {@link #step}, if the sub-words of the edge are those of the text and not only their codes;
   * else that of the next slot of which this is true.
   *
   * @param word the sub-word of the text that leads on
   */
  int stepSpelled(int found, SubWords text, int word, String chars) {
    long origin = table[found];
    long code = table[found + CODE];
    for (int slot = found; table[slot + CODE] != 0; slot = next(slot)) {
      if (table[slot + CODE] == code
          && table[slot] == origin
          && isSpelled(slot, text, word, chars)) {
        return step(slot);
      }
    }
    return Step.NONE;
  }

  /** Whether sub-words whose codes are hashes are those of the text. */
  private boolean isSpelled(int slot, SubWords text, int word, String chars) {
    long numbers = table[slot + NUMBERS];
    int first = (int) (numbers >>> Integer.SIZE);
    int second = (int) numbers;
    return (table[slot] >= 0 || words.is(first, text, word - 1, chars))
        && (table[slot + CODE] >= 0 || words.is(second, text, word, chars));
  }

  private int next(int slot) {
    int next = slot + STRIDE;
    return next == table.length ? 0 : next;
  }
}
