package io.github.glossls.matching;

import java.util.BitSet;

/** The ways of a trie while it is built: nodes first, then where forms end, then the tables. */
final class TrieBuilder {
  private final GrowingVocabulary words;
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
  TrieBuilder(GrowingVocabulary words, long hashMask, int expected) {
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

  /** By node what a {@link Step} to it says; {@code nodeForms} and {@code forms} of the layer. */
  // Never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Nodes(int[] nodeForms, int[] forms, BitSet goingOn) {
    boolean hasForms(int node) {
      return nodeForms[node + 1] > nodeForms[node];
    }

    int step(int node) {
      return Step.of(node, goingOn.get(node), hasForms(node), hasForms(node) && isSimple(node));
    }

    private boolean isSimple(int node) {
      for (int form = nodeForms[node]; form < nodeForms[node + 1]; form++) {
        if ((forms[form * LayerArrays.FORM] & Traits.ASKS) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The edges, with steps in the place of nodes.
   *
   * @param nodeForms as in {@link LayerArrays}, as {@code forms}
   */
  Trie build(Vocabulary vocabulary, int[] nodeForms, int[] forms) {
    BitSet goingOn = new BitSet(nodes);
    edges.forEach((from, word, to) -> goingOn.set(from));
    Nodes steps = new Nodes(nodeForms, forms, goingOn);
    int[] alone = beginnings.stream().filter(steps::hasForms).toArray();
    int count = edges.count() + alone.length;
    Beginnings filter = Beginnings.sizedFor(beginnings.cardinality(), count);
    EdgePlacer table = new EdgePlacer(count);
    beginnings.stream().forEach(word -> filter.addFirst(words.key(word) & hashMask));
    for (int word : alone) {
      long key = words.key(word);
      long code = words.code(word);
      filter.addEdge(key & hashMask);
      long hash = Edges.hashOfOne(key, code) & hashMask;
      table.add(hash, Edges.BEGIN, vocabulary.code(code), steps.step(word), word, word);
    }
    edges.forEach(
        (from, word, to) -> {
          long hash = hash(from, words.key(word));
          filter.addEdge(hash);
          long origin = isWord(from) ? vocabulary.code(words.code(from)) : Edges.origin(from);
          long code = vocabulary.code(words.code(word));
          table.add(hash, origin, code, steps.step(to), from, word);
        });
    return new Trie(filter, table.build(vocabulary));
  }

  private boolean isWord(int node) {
    return node < words.size();
  }

  private long hash(int from, long key) {
    long hash =
        isWord(from) ? Edges.hash(words.key(from), key) : Edges.hashBehind(Edges.origin(from), key);
    return hash & hashMask;
  }
}
