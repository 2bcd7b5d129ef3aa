package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Arrays;

/**
 * Surface forms compiled for searching: a trie whose steps are sub-words. All of it lies in arrays
 * of numbers, so that it is small, can be written to a file as it is, and costs the garbage
 * collector nothing. Immutable.
 *
 * <p>Node n is where the sub-word with the number n leads to from the root, as far as there are
 * sub-words; where the first two of a form lead to is in a table of its own, what follows are
 * edges.
 */
final class Layer {
  final LayerArrays arrays;

  private final WordTable words;
  private final Pairs pairs;
  private final long[] edges;
  private final int[] nodeForms;
  private final int[] forms;
  private final Beginnings beginnings;

  Layer(LayerArrays arrays) {
    this.arrays = arrays;
    words = WordTable.of(arrays);
    edges = arrays.edges();
    nodeForms = arrays.nodeForms();
    forms = arrays.forms();
    pairs = new Pairs(arrays.pairs(), words);
    beginnings = new Beginnings(arrays.firsts(), arrays.alone(), arrays.beginnings());
  }

  /** As {@link Beginnings#find}. */
  void findBeginnings(SubWords text, int count, long[] only, long[] both) {
    beginnings.find(text, count, arrays.hashMask(), only, both);
  }

  /**
   * The {@link Step} from the root by a sub-word of a text; {@link Step#NONE} when no form has this
   * sub-word anywhere.
   */
  int first(SubWords text, int word, String chars) {
    return words.step(text, word, chars);
  }

  /** The step from the root by a sub-word and the one behind it. */
  int second(SubWords text, int word, String chars) {
    return pairs.step(text, word, chars);
  }

  /** The step from where another has led by a sub-word of a text. */
  int next(int step, SubWords text, int word, String chars) {
    int found = words.step(text, word, chars);
    if (found == Step.NONE) {
      return Step.NONE;
    }
    long key = edgeKey(Step.node(step), Step.node(found));
    int at = edgeSlot(key) & (edges.length - 1);
    while (edges[at] != key) {
      if (edges[at] == 0) {
        return Step.NONE;
      }
      at = (at + LayerArrays.EDGE) & (edges.length - 1);
    }
    return (int) edges[at + 1];
  }

  static long edgeKey(int node, int word) {
    return ((long) node << 32) | (word + 1);
  }

  /** Where the search for an edge begins; the lower bits of the number count. */
  static int edgeSlot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 34) * LayerArrays.EDGE;
  }

  int firstForm(int node) {
    return nodeForms[node];
  }

  /** Behind the last form that ends at a node; equal to {@link #firstForm} where none ends. */
  int endOfForms(int node) {
    return nodeForms[node + 1];
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
