package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The ways of a trie while it is built: nodes first, then where forms end, then the tables. */
final class TrieBuilder {
  private final List<Fingerprint> words;

  /** From the nodes of words. */
  private final Edges seconds;

  /** From other nodes. */
  private final Edges further;

  private int nodes;

  /**
   * @param words each of which has a node
   * @param expected how many edges there will be, about
   */
  TrieBuilder(List<Fingerprint> words, int expected) {
    this.words = words;
    nodes = words.size();
    seconds = new Edges(Math.max(1, expected));
    further = new Edges(Math.max(1, expected / 2));
  }

  int nodes() {
    return nodes;
  }

  /** The node behind another by a word, made when there is none yet. */
  int step(int node, int word) {
    Edges edges = node < words.size() ? seconds : further;
    int to = edges.step(node, word, nodes);
    nodes = Math.max(nodes, to + 1);
    return to;
  }

  /** Puts steps in the place of nodes, here and in a table of the words. */
  void setSteps(WordTable table, int[] nodeForms, int[] forms) {
    BitSet goingOn = new BitSet(nodes);
    seconds.markGoingOn(goingOn);
    further.markGoingOn(goingOn);
    IntUnaryOperator stepOf =
        node -> {
          int first = nodeForms[node];
          int count = nodeForms[node + 1] - first;
          boolean isSimple = count == 1 && (forms[first * LayerArrays.FORM] & Traits.ASKS) == 0;
          return Step.of(node, goingOn.get(node), count > 0, isSimple);
        };
    table.setSteps(stepOf);
    seconds.setSteps(stepOf);
    further.setSteps(stepOf);
  }

  /** The first edges of longer forms. */
  Pairs pairs(WordTable table) {
    Pairs pairs = Pairs.sizedFor(seconds.count(), table);
    long[] marks = table.marks();
    seconds.forEach(
        (first, second, step) -> {
          Fingerprint one = words.get(first);
          Fingerprint other = words.get(second);
          int tag = pairs.tag(one.rest(), other.rest());
          pairs.put(pairs.freeSlot(one, other), tag, step, first, second, marks);
        });
    return pairs;
  }

  /** The first edges as a filter, together with the words that are forms. */
  Beginnings beginnings(BitSet alone, long hashMask) {
    BitSet firsts = new BitSet();
    seconds.markGoingOn(firsts);
    firsts.or(alone);
    Beginnings beginnings =
        Beginnings.sizedFor(firsts.cardinality(), alone.cardinality(), seconds.count());
    alone.stream().forEach(word -> beginnings.add(words.get(word).key() & hashMask));
    seconds.forEach(
        (first, second, step) ->
            beginnings.add(words.get(first).key() & hashMask, words.get(second).key() & hashMask));
    return beginnings;
  }

  /** The edges behind those. */
  Edges further() {
    return further;
  }
}
