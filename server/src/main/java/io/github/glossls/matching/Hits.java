package io.github.glossls.matching;

import java.util.Arrays;

/**
 * What a scan found, not yet weighed: spans and the nodes that their words led to. Spans of names
 * are in order and do not overlap, except that the same span may come once from each layer; cues
 * are in the order of their starts.
 */
final class Hits {
  /** So many names may be spelled alike. */
  static final int MOST_FORMS = Integer.SIZE / FormRule.Fit.BITS;

  /** Of a hit whose text fits all forms of its node. */
  static final int ALL_AS_WRITTEN = -1;

  private static final int LAYER_SHIFT = 28;

  private static final int END = 1;
  private static final int CODE = 2;
  private static final int FITS = 3;
  private static final int STRIDE = 4;

  /** By hit its start and the numbers above. */
  private int[] numbers = new int[64 * STRIDE];

  private int size;

  /**
   * @param fits how well the text fits each of the first forms of the node, see {@link #fit}
   */
  void add(int start, int end, int layer, int node, int fits) {
    put(start, end, (layer << LAYER_SHIFT) | node, fits);
  }

  /** Takes over {@code index} of other hits, moved by {@code shift} characters. */
  void add(Hits other, int index, int shift) {
    put(
        other.start(index) + shift,
        other.end(index) + shift,
        other.code(index),
        other.numbers[index * STRIDE + FITS]);
  }

  private void put(int start, int end, int code, int fits) {
    int at = size * STRIDE;
    if (at == numbers.length) {
      numbers = Arrays.copyOf(numbers, at * 2);
    }
    numbers[at] = start;
    numbers[at + END] = end;
    numbers[at + CODE] = code;
    numbers[at + FITS] = fits;
    size++;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return numbers[index * STRIDE];
  }

  int end(int index) {
    return numbers[index * STRIDE + END];
  }

  /** Behind the last of the hits on the span of a name. */
  int endOfSpan(int index) {
    int next = index + 1;
    while (next < size && start(next) == start(index) && end(next) == end(index)) {
      next++;
    }
    return next;
  }

  /** Layer and node as one number. */
  int code(int index) {
    return numbers[index * STRIDE + CODE];
  }

  /** How well the text fits the {@code number}-th form of the node. */
  FormRule.Fit fit(int index, int number) {
    return number >= MOST_FORMS
        ? FormRule.Fit.NO
        : FormRule.Fit.of((numbers[index * STRIDE + FITS] >>> (number * FormRule.Fit.BITS)) & 3);
  }

  int layer(int index) {
    return code(index) >>> LAYER_SHIFT;
  }

  int node(int index) {
    return code(index) & ((1 << LAYER_SHIFT) - 1);
  }

  boolean sameAs(Hits other) {
    return Arrays.equals(numbers, 0, size * STRIDE, other.numbers, 0, other.size * STRIDE);
  }

  /** The first hit that starts at or behind {@code offset}. */
  int firstFrom(int offset) {
    int low = 0;
    int high = size;
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
