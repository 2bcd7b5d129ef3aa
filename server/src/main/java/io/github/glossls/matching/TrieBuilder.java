package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import java.util.BitSet;
import java.util.List;

/** The ways of a trie while it is built: nodes first, then where forms end, then the tables. */
final class TrieBuilder {
  private final List<Fingerprint> words;
  private final long hashMask;
  private final GrowingEdges edges;

  /** The words that are forms, or begin one. */
  private final BitSet beginnings = new BitSet();

  private int nodes;

  /**
   * @param words each of which has a node
   * @param hashMask which bits of hashes count
   * @param expected how many edges there will be, about
   */
  TrieBuilder(List<Fingerprint> words, long hashMask, int expected) {
    this.words = words;
    this.hashMask = hashMask;
    nodes = words.size();
    edges = new GrowingEdges(expected);
  }

  int nodes() {
    return nodes;
  }

  /** The node behind a form's first word. */
  int begin(int word) {
    beginnings.set(word);
    return word;
  }

  /** The node behind another by a word, made when there is none yet. */
  int step(int node, int word) {
    int to = edges.step(node, word, nodes);
    nodes = Math.max(nodes, to + 1);
    return to;
  }

  /** What a layer walks: how forms begin, and the edges. */
  record Trie(Beginnings beginnings, Edges edges) {}

  /**
   * The edges, with steps in the place of nodes.
   *
   * @param nodeForms as in {@link LayerArrays}, as {@code forms}
   */
  Trie build(Vocabulary vocabulary, int[] nodeForms, int[] forms) {
    BitSet goingOn = new BitSet(nodes);
    edges.forEach((from, word, to) -> goingOn.set(from));
    int alone = (int) beginnings.stream().filter(word -> hasForms(nodeForms, word)).count();
    Beginnings filter = Beginnings.sizedFor(beginnings.cardinality(), edges.count() + alone);
    Edges table = Edges.sizedFor(edges.count() + alone, vocabulary);
    beginnings.stream().forEach(word -> filter.addFirst(words.get(word).key() & hashMask));
    GrowingEdges.Visitor add =
        (from, word, to) -> {
          int first = nodeForms[to];
          int count = nodeForms[to + 1] - first;
          boolean isSimple = count == 1 && (forms[first * LayerArrays.FORM] & Traits.ASKS) == 0;
          long hash = hash(from, words.get(word).key());
          filter.addEdge(hash);
          table.add(hash, from, word, Step.of(to, goingOn.get(to), count > 0, isSimple));
        };
    beginnings.stream()
        .filter(word -> hasForms(nodeForms, word))
        .forEach(word -> add.visit(Edges.ROOT, word, word));
    edges.forEach(add);
    return new Trie(filter, table);
  }

  private long hash(int from, long key) {
    if (from == Edges.ROOT) {
      return key & hashMask;
    }
    long hash =
        from < words.size() ? Edges.hash(words.get(from).key(), key) : Edges.hashBehind(from, key);
    return hash & hashMask;
  }

  private static boolean hasForms(int[] nodeForms, int node) {
    return nodeForms[node + 1] > nodeForms[node];
  }
}
