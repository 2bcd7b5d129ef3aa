package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Arrays;

/**
 * Surface forms compiled for searching: a trie whose steps are sub-words. All of it lies in arrays
 * of numbers, so that it is small, can be written to a file as it is, and costs the garbage
 * collector nothing. Immutable.
 *
 * <p>Node n is where the sub-word with the number n leads to from the root, as far as there are
 * sub-words.
 */
final class Layer {
  final LayerArrays arrays;

  private final Edges edges;
  private final Beginnings beginnings;
  private final long hashMask;
  private final int[] nodeForms;
  private final int[] forms;

  Layer(LayerArrays arrays) {
    this.arrays = arrays;
    hashMask = arrays.hashMask();
    nodeForms = arrays.nodeForms();
    forms = arrays.forms();
    beginnings = new Beginnings(arrays.firsts(), arrays.edgeBits());
    edges =
        new Edges(
            arrays.edges(),
            arrays.pilots(),
            new Vocabulary(arrays.wordPrints(), arrays.wordStarts(), arrays.wordChars(), hashMask));
  }

  /** As {@link Beginnings#find}. */
  void findBeginnings(SubWords text, int count, long[] only, long[] both) {
    beginnings.find(text, count, hashMask, only, both);
  }

  Edges edges() {
    return edges;
  }

  /** The code of a sub-word of a text, as far as hashes count. */
  long code(SubWords text, int word) {
    long code = text.code(word);
    return code < 0 ? code & (hashMask | Long.MIN_VALUE) : code;
  }

  /** The hash of the edge from the beginning by a sub-word of a text. */
  long hash(SubWords text, int word) {
    return Edges.hashOfOne(text.key(word), text.code(word)) & hashMask;
  }

  /** The hash of the edge from a sub-word by the one behind it. */
  long hashOfTwo(SubWords text, int word) {
    return Edges.hash(text.key(word), text.key(word + 1)) & hashMask;
  }

  /** The hash of the edge from an origin that is a node by a sub-word. */
  long hashBehind(long origin, SubWords text, int word) {
    return Edges.hashBehind(origin, text.key(word)) & hashMask;
  }

  /** As {@link Beginnings#mayLead}. */
  boolean mayLead(long hash) {
    return beginnings.mayLead(hash);
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
