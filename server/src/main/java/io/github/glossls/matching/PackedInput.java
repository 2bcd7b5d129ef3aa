package io.github.glossls.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {
  private final byte[] bytes;
  private int at;

  PackedInput(byte[] bytes) {
    this(bytes, 0);
  }

  private PackedInput(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Reads the same from here, as often as wanted. */
  PackedInput copy() {
    return new PackedInput(bytes, at);
  }

  int number() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    int value = first & 0x7F;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long longNumber() {
    long low = number() & 0xFFFFFFFFL;
    return low | ((long) number() << 32);
  }

  int[] ints() {
    int[] values = new int[number()];
    ByteBuffer.wrap(bytes, at, values.length * Integer.BYTES).asIntBuffer().get(values);
    at += values.length * Integer.BYTES;
    return values;
  }

  char[] chars() {
    char[] values = new char[number()];
    ByteBuffer.wrap(bytes, at, values.length * Character.BYTES).asCharBuffer().get(values);
    at += values.length * Character.BYTES;
    return values;
  }

  byte[] bytes() {
    int length = number();
    byte[] values = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return values;
  }

  long[] longs() {
    long[] values = new long[number()];
    ByteBuffer.wrap(bytes, at, values.length * Long.BYTES).asLongBuffer().get(values);
    at += values.length * Long.BYTES;
    return values;
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <T> List<T> list(Function<PackedInput, T> read) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int index = 0; index < size; index++) {
      items.add(read.apply(this));
    }
    return items;
  }

  /** What {@link PackedOutput#lazyList} wrote; keeps its bytes and no others. */
  <T> List<T> lazyList(Function<PackedInput, T> read) {
    int[] starts = ints();
    byte[] all = bytes();
    return new LazyList<>(starts.length, index -> read.apply(new PackedInput(all, starts[index])));
  }
}
