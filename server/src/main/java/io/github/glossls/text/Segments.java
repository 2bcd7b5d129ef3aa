package io.github.glossls.text;

import java.util.Arrays;

/**
 * The zones of one line as a lexer reports them; a later one lies over an earlier one. A buffer.
 */
final class Segments {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private Zone[] zones = new Zone[16];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int start, int end, Zone zone) {
    if (end <= start) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      zones = Arrays.copyOf(zones, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    zones[count++] = zone;
  }

  Zone at(int offset, Zone otherwise) {
    for (int index = count - 1; index >= 0; index--) {
      if (starts[index] <= offset && offset < ends[index]) {
        return zones[index];
      }
    }
    return otherwise;
  }
}
