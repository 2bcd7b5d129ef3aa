package io.github.glossls.matching;

/**
 * The edges of a trie while it is built: an open-addressing table from node and sub-word to node.
 */
final class GrowingEdges {
  private static final int STRIDE = 2;

  private long[] table;
  private int edges;

  GrowingEdges(int expected) {
    table = new long[Tables.powerOfTwoFor(expected) * STRIDE];
  }

  /**
   * The node behind another by a sub-word.
   *
   * @param fresh the node to put there when there is none yet
   */
  int step(int node, int word, int fresh) {
    long key = key(node, word);
    int at = find(key);
    if (table[at] == 0) {
      if (++edges * 2 * STRIDE > table.length) {
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

  /** What takes edges. */
  interface Visitor {
    void visit(int from, int word, int to);
  }

  void forEach(Visitor visitor) {
    for (int at = 0; at < table.length; at += STRIDE) {
      if (table[at] != 0) {
        visitor.visit((int) (table[at] >>> Integer.SIZE), (int) table[at] - 1, (int) table[at + 1]);
      }
    }
  }

  /** Never 0, which is an empty place. */
  private static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | (word + 1);
  }

  private int find(long key) {
    int at = ((int) ((key * 0x9E3779B97F4A7C15L) >>> 34) * STRIDE) & (table.length - 1);
    while (table[at] != 0 && table[at] != key) {
      at = (at + STRIDE) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int at = 0; at < old.length; at += STRIDE) {
      if (old[at] != 0) {
        int place = find(old[at]);
        table[place] = old[at];
        table[place + 1] = old[at + 1];
      }
    }
  }
}
