package io.github.glossls.matching;

/**
 * What a scan found, not yet weighed: spans and the nodes that their words led to. Spans of names
 * are in order and do not overlap, except that the same span may come once from each layer; cues
 * are in the order of their starts.
 */
final class Hits {
  private static final int LAYER_SHIFT = 28;

  final Growing starts = new Growing();
  final Growing ends = new Growing();
  private final Growing codes = new Growing();

  void add(int start, int end, int layer, int node) {
    starts.add(start);
    ends.add(end);
    codes.add((layer << LAYER_SHIFT) | node);
  }

  /** Takes over {@code index} of other hits, moved by {@code shift} characters. */
  void add(Hits other, int index, int shift) {
    starts.add(other.starts.get(index) + shift);
    ends.add(other.ends.get(index) + shift);
    codes.add(other.codes.get(index));
  }

  int size() {
    return starts.size();
  }

  int start(int index) {
    return starts.get(index);
  }

  int end(int index) {
    return ends.get(index);
  }

  int layer(int index) {
    return codes.get(index) >>> LAYER_SHIFT;
  }

  int node(int index) {
    return codes.get(index) & ((1 << LAYER_SHIFT) - 1);
  }

  /** The first hit that starts at or behind {@code offset}. */
  int firstFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
