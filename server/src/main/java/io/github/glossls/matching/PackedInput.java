package io.github.glossls.matching;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what {@link PackedOutput} wrote. From a stream it goes through a small buffer, straight
 * into the arrays that stay: at a start, memory that was never touched before is what takes time.
 */
final class PackedInput {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final byte[] buffer;
  private int at;
  private int end;

  PackedInput(InputStream stream) {
    this(stream, new byte[BUFFER], 0, 0);
  }

  private PackedInput(InputStream stream, byte[] buffer, int at, int end) {
    this.stream = stream;
    this.buffer = buffer;
    this.at = at;
    this.end = end;
  }

  private static PackedInput of(byte[] bytes, int at) {
    return new PackedInput(InputStream.nullInputStream(), bytes, at, bytes.length);
  }

  /** Reads the same from here, as often as wanted; of an item of a {@link #lazyList} only. */
  PackedInput copy() {
    return of(buffer, at);
  }

  int number() {
    byte first = next();
    if (first >= 0) {
      return first;
    }
    int value = first & 0x7F;
    for (int shift = 7; ; shift += 7) {
      byte next = next();
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
    for (int done = 0; done < values.length; ) {
      int count = whole(values.length - done, Integer.BYTES);
      buffered(count * Integer.BYTES).asIntBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  char[] chars() {
    char[] values = new char[number()];
    for (int done = 0; done < values.length; ) {
      int count = whole(values.length - done, Character.BYTES);
      buffered(count * Character.BYTES).asCharBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  long[] longs() {
    long[] values = new long[number()];
    for (int done = 0; done < values.length; ) {
      int count = whole(values.length - done, Long.BYTES);
      buffered(count * Long.BYTES).asLongBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  byte[] bytes() {
    byte[] values = new byte[number()];
    for (int done = 0; done < values.length; ) {
      int count = whole(values.length - done, Byte.BYTES);
      buffered(count).get(values, done, count);
      done += count;
    }
    return values;
  }

  String text() {
    int length = number();
    if (end - at < length) {
      fill(length);
    }
    String text = new String(buffer, at, length, StandardCharsets.UTF_8);
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
    return new LazyList<>(starts.length, index -> read.apply(of(all, starts[index])));
  }

  private byte next() {
    if (at == end) {
      fill(1);
    }
    return buffer[at++];
  }

  /** How many values of so many bytes can be taken from the buffer: at least one. */
  private int whole(int wanted, int size) {
    if (end - at < size) {
      fill(size);
    }
    return Math.min(wanted, (end - at) / size);
  }

  /** The next bytes of the buffer, which are then read. */
  private ByteBuffer buffered(int length) {
    ByteBuffer part = ByteBuffer.wrap(buffer, at, length);
    at += length;
    return part;
  }

  /**
   * @param needed bytes that have to be in the buffer, which it must be able to hold
   */
  private void fill(int needed) {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    try {
      end += stream.readNBytes(buffer, end, buffer.length - end);
      if (end < needed) {
        throw new EOFException("the compiled glossary is cut off");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
