package io.github.glossls.matching;

import java.util.Arrays;

/**
 * The edges of a trie while it is built: an open-addressing table from node and sub-word to node.
 */
final class Edges {
  private long[] keys;
  private int[] targets;
  private int edges;
  private int nodes = 1;

  Edges(int expected) {
    int size = Tables.sizeFor(expected / 2);
    keys = new long[size];
    targets = new int[size];
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
    if (keys[at] == 0) {
      if (++edges * 2 > keys.length) {
        grow();
        at = find(key);
      }
      keys[at] = key;
      targets[at] = newNode();
    }
    return targets[at];
  }

  long[] keys() {
    return keys;
  }

  int[] targets() {
    return targets;
  }

  void markNodesThatGoOn(int[] nodeForms) {
    for (long key : keys) {
      if (key != 0) {
        nodeForms[(int) (key >>> 32)] |= Integer.MIN_VALUE;
      }
    }
  }

  private int find(long key) {
    int at = Layer.edgeSlot(key) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = Arrays.copyOf(oldTargets, keys.length);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        int place = find(oldKeys[at]);
        keys[place] = oldKeys[at];
        targets[place] = oldTargets[at];
      }
    }
  }
}
