package io.github.glossls.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a text as bytes, one for each UTF-16 code unit: ASCII as it is, all else as negative
 * numbers. Used again and again.
 */
final class Window {
  /** How many code units it holds. */
  static final int SIZE = 1 << 12;

  private static final int BEHIND = AsciiWords.BLOCK + WordHash.BEHIND;
  private static final byte FOREIGN = -1;

  private int size;
  private final char[] chars = new char[SIZE];
  private final byte[] bytes = new byte[SIZE + BEHIND];
  private final CharBuffer source = CharBuffer.wrap(chars);
  private final ByteBuffer target = ByteBuffer.wrap(bytes);
  // The only way to narrow characters that the virtual machine does many at a time.
  private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();

  /**
   * Takes the part that begins at {@code from}.
   *
   * @return where it ends in the text
   */
  int load(String text, int from) {
    int end = Math.min(text.length(), from + SIZE);
    size = end - from;
    text.getChars(from, end, chars, 0);
    source.clear().limit(size);
    target.clear();
    latin.reset().encode(source, target, true);
    for (int at = source.position(); at < size; at++) {
      bytes[at] = chars[at] < 0x80 ? (byte) chars[at] : FOREIGN;
    }
    Arrays.fill(bytes, size, size + BEHIND, (byte) 0);
    return end;
  }

  /** Whether the window has these characters, and all are of ASCII. */
  boolean isAscii(int from, int to) {
    if (to > size) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Bit n: the n-th character from {@code from} on is not of ASCII and may belong to a word.
   *
   * @param to at most 64 behind {@code from}
   */
  long foreignWordParts(int from, int to) {
    long found = 0;
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0 && isWordPart(chars[at])) {
        found |= 1L << (at - from);
      }
    }
    return found;
  }

  private static boolean isWordPart(char c) {
    return Character.isSurrogate(c) || SubWords.isWordPart(c);
  }

  /** The bytes, and behind them some zeros. */
  byte[] bytes() {
    return bytes;
  }
}
