package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

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

  private final int[] tags;
  private final int[] roots;
  private final int[] wordStarts;
  private final char[] wordChars;
  private final long[] edgeKeys;
  private final int[] edgeTargets;
  private final int[] nodeForms;
  private final int slotMask;
  private final int edgeMask;

  Layer(LayerArrays arrays) {
    this.arrays = arrays;
    tags = arrays.tags();
    roots = arrays.roots();
    wordStarts = arrays.wordStarts();
    wordChars = arrays.wordChars();
    edgeKeys = arrays.edgeKeys();
    edgeTargets = arrays.edgeTargets();
    nodeForms = arrays.nodeForms();
    slotMask = tags.length - 1;
    edgeMask = edgeKeys.length - 1;
  }

  /** The slot of a sub-word by its hash; {@link #NONE} when no form has a word with that hash. */
  int slot(long hash) {
    long masked = hash & arrays.hashMask();
    int tag = tag(masked);
    int slot = (int) (masked >>> 40) & slotMask;
    while (true) {
      int found = tags[slot];
      if (found == tag) {
        return slot;
      }
      if (found == 0) {
        return NONE;
      }
      slot = (slot + 1) & slotMask;
    }
  }

  /** As {@link #slot(long)} where two words of this layer share a hash: compares characters. */
  int slot(long hash, String text, int start, int end) {
    long masked = hash & arrays.hashMask();
    int tag = tag(masked);
    int slot = (int) (masked >>> 40) & slotMask;
    while (tags[slot] != 0) {
      if (tags[slot] == tag && isWord(slot, text, start, end)) {
        return slot;
      }
      slot = (slot + 1) & slotMask;
    }
    return NONE;
  }

  /** The lower half of a hash; never 0, which marks an empty slot. */
  static int tag(long masked) {
    int tag = (int) masked;
    return tag == 0 ? 1 : tag;
  }

  /** Whether some sub-words of this layer can be told apart by their characters only. */
  boolean hasSharedHashes() {
    return arrays.sharedHashes();
  }

  /** Whether the characters from {@code start} to {@code end}, folded, are those of the slot. */
  boolean isWord(int slot, String text, int start, int end) {
    int from = wordStarts[slot];
    // The first character holds the length of the word behind it.
    return SubWords.matches(text, start, end, wordChars, from + 1, wordChars[from]);
  }

  /** The node that a form's first sub-word leads to. */
  int root(int slot) {
    return roots[slot];
  }

  /** The node behind {@code node} by a sub-word; {@link #NONE} when no form goes on so. */
  int next(int node, int slot) {
    long key = edgeKey(node, slot);
    int at = edgeSlot(key) & edgeMask;
    while (true) {
      long found = edgeKeys[at];
      if (found == key) {
        return edgeTargets[at];
      }
      if (found == 0) {
        return NONE;
      }
      at = (at + 1) & edgeMask;
    }
  }

  static long edgeKey(int node, int slot) {
    return ((long) node << 32) | (slot + 1);
  }

  static int edgeSlot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 34);
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
    return arrays.formTraits()[form];
  }

  int target(int form) {
    return arrays.formTargets()[form];
  }

  long capitals(int form) {
    return arrays.formCapitals()[form];
  }

  String punctuation(int form) {
    return arrays.punctuation().getOrDefault(form, "");
  }

  /** How many sub-words the longest form has. */
  int longest() {
    return arrays.longest();
  }
}
