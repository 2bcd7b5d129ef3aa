package io.github.glossls.matching;

import java.util.Arrays;

/** A list of ints without boxes. */
final class Growing {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** The first index whose value is at least {@code value}; the values are in order. */
  int firstFrom(int value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean sameAs(Growing other) {
    return Arrays.equals(values, 0, size, other.values, 0, other.size);
  }
}
