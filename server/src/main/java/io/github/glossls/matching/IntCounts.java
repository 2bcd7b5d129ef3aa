package io.github.glossls.matching;

/** Counts by key, without boxes. Keys are not negative. */
final class IntCounts {
  private int[] keys = new int[64];
  private int[] counts = new int[64];
  private int size;

  /** Adds to the count of a key; returns what it was before. */
  int add(int key, int more) {
    int at = find(key);
    if (keys[at] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        at = find(key);
      }
      keys[at] = key + 1;
    }
    int before = counts[at];
    counts[at] = before + more;
    return before;
  }

  int get(int key) {
    int at = find(key);
    return keys[at] == 0 ? 0 : counts[at];
  }

  private int find(int key) {
    int at = ((key * 0x9E3779B1) >>> 7) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key + 1) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        int place = find(oldKeys[at] - 1);
        keys[place] = oldKeys[at];
        counts[place] = oldCounts[at];
      }
    }
  }
}
