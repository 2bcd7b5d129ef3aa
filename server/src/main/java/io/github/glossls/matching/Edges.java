package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * The edges of a trie as one open-addressing hash table. An edge leads from a node by a sub-word to
 * a {@link Step}; the first sub-word of a form may lead from the root to its node, the first two
 * are one edge from the node of the first, so that a phrase is found without a stop at its first
 * word. A slot is two numbers: the step and above it a tag, which is 0 in an empty slot only; the
 * numbers of the sub-word and the node.
 *
 * <p>Who looks for many can touch their places before: what is far away in memory then comes
 * together.
 */
final class Edges {
  /** Where a form begins; larger than the number of any other node. */
  static final int ROOT = Step.NODES - 1;

  private static final int STRIDE = 2;
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
    return new Edges(new long[Tables.sizeFor(count) * STRIDE], words);
  }

  long[] table() {
    return table;
  }

  /** The hash of an edge from a node that no word has by itself. */
  static long hashBehind(int node, long key) {
    return hash(node * SPREAD, key);
  }

  /** The hash of the edge from the node of one word by another; the same for all layers. */
  static long hash(long first, long second) {
    return Long.rotateLeft(first, 23) + second;
  }

  void add(long hash, int from, int word, int step) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = next(slot);
    }
    table[slot] = pair(step, tag(hash));
    table[slot + 1] = pair(word, from);
  }

  /** Where the search for an edge begins. */
  private int slot(long hash) {
    return Tables.place(hash, slots) * STRIDE;
  }

  /** Whatever stands where the search for an edge begins, only to have it near. */
  long touch(long hash) {
    return table[slot(hash)];
  }

  /**
   * The step from a node, {@link #ROOT} or one behind at least two sub-words, by a sub-word of a
   * text; {@link Step#NONE} when there is no such edge.
   */
  int step(long hash, int from, SubWords text, int word, String chars) {
    int tag = tag(hash);
    int slot = slot(hash);
    for (long found = table[slot]; found != 0; found = table[slot]) {
      if (high(found) == tag) {
        long ends = table[slot + 1];
        if (high(ends) == from && words.is((int) ends, text, word, chars)) {
          return (int) found;
        }
      }
      slot = next(slot);
    }
    return Step.NONE;
  }

  /** As {@link #step}, by two neighbouring sub-words from the root. */
  int stepByTwo(long hash, SubWords text, int word, String chars) {
    int tag = tag(hash);
    int slot = slot(hash);
    for (long found = table[slot]; found != 0; found = table[slot]) {
      if (high(found) == tag) {
        long ends = table[slot + 1];
        if (high(ends) < words.size()
            && words.is(high(ends), text, word, chars)
            && words.is((int) ends, text, word + 1, chars)) {
          return (int) found;
        }
      }
      slot = next(slot);
    }
    return Step.NONE;
  }

  private int next(int slot) {
    int next = slot + STRIDE;
    return next == table.length ? 0 : next;
  }

  private static int tag(long hash) {
    return (int) hash | 1;
  }

  private static int high(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private static long pair(int low, int high) {
    return (low & 0xFFFFFFFFL) | ((long) high << Integer.SIZE);
  }
}
