package io.github.glossls.matching;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * The edges of a trie while it is built: an open-addressing table from node and sub-word to node.
 */
final class Edges {
  private long[] table;
  private int edges;

  Edges(int expected) {
    table = new long[Tables.sizeFor(expected / 2) * LayerArrays.EDGE];
  }

  /**
   * The node behind another by a sub-word.
   *
   * @param fresh the node to put there when there is none yet
   */
  int step(int node, int word, int fresh) {
    long key = Layer.edgeKey(node, word);
    int at = find(key);
    if (table[at] == 0) {
      if (++edges * 2 * LayerArrays.EDGE > table.length) {
        grow();
        at = find(key);
      }
      table[at] = key;
      table[at + 1] = fresh;
    }
    return (int) table[at + 1];
  }

  int count() {
    return edges;
  }

  /** As {@link LayerArrays#edges} are. */
  long[] table() {
    return table;
  }

  /** Sets a bit for each node behind which forms go on. */
  void markGoingOn(BitSet goingOn) {
    for (int at = 0; at < table.length; at += LayerArrays.EDGE) {
      if (table[at] != 0) {
        goingOn.set((int) (table[at] >>> 32));
      }
    }
  }

  /** What takes edges. */
  interface Visitor {
    void visit(int from, int word, int to);
  }

  void forEach(Visitor visitor) {
    for (int at = 0; at < table.length; at += LayerArrays.EDGE) {
      if (table[at] != 0) {
        visitor.visit((int) (table[at] >>> 32), (int) table[at] - 1, (int) table[at + 1]);
      }
    }
  }

  /** Puts steps in the place of the nodes. */
  void setSteps(IntUnaryOperator stepOf) {
    for (int at = 0; at < table.length; at += LayerArrays.EDGE) {
      if (table[at] != 0) {
        table[at + 1] = stepOf.applyAsInt((int) table[at + 1]);
      }
    }
  }

  private int find(long key) {
    int at = Layer.edgeSlot(key) & (table.length - 1);
    while (table[at] != 0 && table[at] != key) {
      at = (at + LayerArrays.EDGE) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int at = 0; at < old.length; at += LayerArrays.EDGE) {
      if (old[at] != 0) {
        int place = find(old[at]);
        table[place] = old[at];
        table[place + 1] = old[at + 1];
      }
    }
  }
}
