package io.github.glossls.matching;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes what {@link PackedInput} reads: numbers of few bytes when small, text in UTF-8. */
final class PackedOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A number, seven bits a byte; small ones that are not negative are shortest. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void longNumber(long value) {
    number((int) value);
    number((int) (value >>> 32));
  }

  /** Numbers of 32 bits as they are, which are read fastest. */
  void ints(int[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    bytes.writeBytes(buffer.array());
  }

  /** Characters as they are, which are read fastest. */
  void chars(char[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Character.BYTES);
    buffer.asCharBuffer().put(values);
    bytes.writeBytes(buffer.array());
  }

  /** Numbers of 64 bits as they are, which are read fastest. */
  void longs(long[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    bytes.writeBytes(buffer.array());
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
  }

  <T> void list(List<T> items, BiConsumer<PackedOutput, T> write) {
    number(items.size());
    items.forEach(item -> write.accept(this, item));
  }

  /** A list of which a reader need read only what it wants. */
  <T> void lazyList(List<T> items, BiConsumer<PackedOutput, T> write) {
    int[] starts = new int[items.size()];
    PackedOutput all = new PackedOutput();
    for (int index = 0; index < starts.length; index++) {
      starts[index] = all.bytes.size();
      write.accept(all, items.get(index));
    }
    ints(starts);
    bytes(all.toByteArray());
  }

  void bytes(byte[] values) {
    number(values.length);
    bytes.writeBytes(values);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
