package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Arrays;

/**
 * Surface forms compiled for searching: a trie whose steps are sub-words. All of it lies in arrays
 * of numbers, so that it is small, can be written to a file as it is, and costs the garbage
 * collector nothing. Immutable.
 *
 * <p>A sub-word is looked up by its hash and known by its slot from then on. A hash may lie: what
 * it finds counts only after {@link #isWord} has compared the characters.
 */
final class Layer {
  /** No such sub-word, no such node. */
  static final int NONE = -1;

  /** Where every walk begins. */
  static final int ROOT = 0;

  final LayerArrays arrays;

  private final WordTable words;
  private final long[] edges;
  private final int[] nodeForms;
  private final int[] forms;
  private final long[] beginnings;
  private final long hashMask;

  Layer(LayerArrays arrays) {
    this.arrays = arrays;
    words = new WordTable(arrays.words(), arrays.wordChars());
    edges = arrays.edges();
    nodeForms = arrays.nodeForms();
    forms = arrays.forms();
    beginnings = arrays.beginnings();
    hashMask = arrays.hashMask();
  }

  /**
   * Tells which of the first {@code count} sub-words may begin a form, alone or with the next one.
   * Now and then one that does not; never leaves out one that does.
   *
   * @param found takes a bit for each, besides those that it has
   */
  void findBeginnings(SubWords text, int count, long[] found) {
    long[] filter = beginnings;
    int mask = filter.length - 1;
    long hash = text.key(0) & hashMask;
    for (int from = 0; from < count; from += Long.SIZE) {
      int to = Math.min(count, from + Long.SIZE);
      long bits = 0;
      for (int word = from; word < to; word++) {
        long next = text.key(word + 1) & hashMask;
        int alone = Beginnings.alone(hash);
        int pair = Beginnings.pair(hash, next);
        long one = Beginnings.test(filter[alone & mask], alone);
        long two = Beginnings.test(filter[pair & mask], pair);
        bits |= ((one | two) & 1) << word;
        hash = next;
      }
      found[from / Long.SIZE] |= bits;
    }
  }

  /** The slot of a sub-word of a text; {@link #NONE} when no form has a word with its hash. */
  int slot(SubWords text, int word, String chars) {
    long hash = text.hash(word) & hashMask;
    return arrays.sharedHashes() ? words.slot(hash, text, word, chars) : words.slot(hash);
  }

  /** Whether a sub-word of a text is, folded, the one of the slot. */
  boolean isWord(int slot, SubWords text, int word, String chars) {
    return words.isWord(slot, text, word, chars);
  }

  /** The node that a form's first sub-word leads to. */
  int root(int slot) {
    return words.root(slot);
  }

  /** The node behind {@code node} by a sub-word; {@link #NONE} when no form goes on so. */
  int next(int node, int slot) {
    long key = edgeKey(node, slot);
    int at = edgeSlot(key) & (edges.length - 1);
    while (true) {
      long found = edges[at];
      if (found == key) {
        return (int) edges[at + 1];
      }
      if (found == 0) {
        return NONE;
      }
      at = (at + LayerArrays.EDGE) & (edges.length - 1);
    }
  }

  static long edgeKey(int node, int slot) {
    return ((long) node << 32) | (slot + 1);
  }

  /** Where the search for an edge begins; the lower bits of the number count. */
  static int edgeSlot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 34) * LayerArrays.EDGE;
  }

  /** Whether forms go on behind a node. */
  boolean goesOn(int node) {
    return nodeForms[node] < 0;
  }

  int firstForm(int node) {
    return nodeForms[node] & Integer.MAX_VALUE;
  }

  /** Behind the last form that ends at a node; equal to {@link #firstForm} where none ends. */
  int endOfForms(int node) {
    return nodeForms[node + 1] & Integer.MAX_VALUE;
  }

  int traits(int form) {
    return forms[form * LayerArrays.FORM];
  }

  int target(int form) {
    return forms[form * LayerArrays.FORM + 1];
  }

  long capitals(int form) {
    int place = Arrays.binarySearch(arrays.cased(), form);
    return place < 0 ? 0 : arrays.capitals()[place];
  }

  String punctuation(int form) {
    return arrays.punctuation().getOrDefault(form, "");
  }

  /** How many sub-words the longest form has. */
  int longest() {
    return arrays.longest();
  }
}
