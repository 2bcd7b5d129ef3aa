package io.github.glossls.matching;

/**
 * The edges of a trie while it is built: an open-addressing table from node and sub-word to node.
 */
final class Edges {
  private long[] table;
  private int edges;
  private int nodes = 1;

  Edges(int expected) {
    table = new long[Tables.sizeFor(expected / 2) * LayerArrays.EDGE];
  }

  int nodes() {
    return nodes;
  }

  int newNode() {
    return nodes++;
  }

  /** The node behind another by a sub-word, made when there is none yet. */
  int step(int node, int slot) {
    long key = Layer.edgeKey(node, slot);
    int at = find(key);
    if (table[at] == 0) {
      if (++edges * 2 * LayerArrays.EDGE > table.length) {
        grow();
        at = find(key);
      }
      table[at] = key;
      table[at + 1] = newNode();
    }
    return (int) table[at + 1];
  }

  /** As {@link LayerArrays#edges} are. */
  long[] table() {
    return table;
  }

  void markNodesThatGoOn(int[] nodeForms) {
    for (int at = 0; at < table.length; at += LayerArrays.EDGE) {
      if (table[at] != 0) {
        nodeForms[(int) (table[at] >>> 32)] |= Integer.MIN_VALUE;
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
