package io.github.glossls.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The numbers of a {@link Fingerprint}, from the bytes of plain words and from folded characters.
 * Long words are mixed sixteen characters at a time by one multiplication to 128 bits, as wyhash
 * does (Wang Yi, 2019). Of a word with more than {@link #READ} of them only its length takes part
 * besides.
 */
final class WordHash {
  /** How many characters take part. */
  static final int READ = 64;

  /** Words of ASCII with at most so many characters are told by them, as a number. */
  static final int SHORT = 8;

  /** How many bytes behind a word may be read, and do not count. */
  static final int BEHIND = 16;

  /** Of the length of a word its key takes only what this leaves. */
  private static final int LENGTH_SHIFT = 59;

  private static final long SEED = 0x9AE16A3B2F90404FL;
  private static final long FOREIGN_SEED = 0xC3A5C85C97CB3127L;
  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final long LOWER_CASE = 0x2020202020202020L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** By the length of a word of at most sixteen: what of its second eight characters counts. */
  private static final long[] SECOND = masks();

  private WordHash() {}

  // Of ASCII letters in any case, or of digits. The bytes have {@link #BEHIND} more behind the
  // word.

  static long first(byte[] bytes, int start, int length) {
    return (eight(bytes, start) | LOWER_CASE) & (-1L >>> -(Math.min(length, 8) << 3));
  }

  static long rest(byte[] bytes, int start, int length) {
    if (length <= 8) {
      return 0;
    }
    if (length <= 16) {
      return (eight(bytes, start + 8) | LOWER_CASE) & SECOND[length];
    }
    long hash = SEED;
    for (int at = 0; at < Math.min(length, READ); at += 16) {
      int left = Math.min(16, Math.min(length, READ) - at);
      long second = (eight(bytes, start + at + 8) | LOWER_CASE) & SECOND[left];
      hash = mix(hash ^ first(bytes, start + at, left), MIXER ^ second);
    }
    return hash | Long.MIN_VALUE;
  }

  // The same numbers of folded characters, and those of words in other scripts.

  static long key(char[] folded, int length) {
    long first = first(folded, length);
    return key(first, first < 0 ? 0 : length);
  }

  static long first(char[] folded, int length) {
    return isAscii(folded, 0, Math.min(length, READ))
        ? eight(folded, 0, Math.min(length, 8))
        : rest(folded, length) | Long.MIN_VALUE;
  }

  static long rest(char[] folded, int length) {
    int read = Math.min(length, READ);
    if (!isAscii(folded, 0, read)) {
      return foreignRest(folded, read);
    }
    if (length <= 16) {
      return eight(folded, 8, length);
    }
    long hash = SEED;
    for (int at = 0; at < read; at += 16) {
      hash = mix(hash ^ eight(folded, at, read), MIXER ^ eight(folded, at + 8, read));
    }
    return hash | Long.MIN_VALUE;
  }

  private static long foreignRest(char[] folded, int length) {
    long hash = FOREIGN_SEED;
    for (int at = 0; at < length; at += 4) {
      long four = 0;
      for (int next = Math.min(at + 4, length) - 1; next >= at; next--) {
        four = (four << 16) | folded[next];
      }
      hash = mix(hash ^ four, MIXER);
    }
    return hash | Long.MIN_VALUE;
  }

  static long key(long first, int length) {
    long mixed = (first ^ ((long) length << LENGTH_SHIFT)) * MIXER;
    return mixed ^ (mixed >>> 32);
  }

  static long code(long first, long rest) {
    return rest == 0 ? first : (first ^ (rest * MIXER)) | Long.MIN_VALUE;
  }

  static boolean isAscii(char[] folded, int start, int length) {
    for (int at = start; at < start + length; at++) {
      if (folded[at] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Eight bytes as a number, the first in its lowest bits. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Eight characters of ASCII, as many as there are before {@code to}. */
  static long eight(char[] folded, int from, int to) {
    long eight = 0;
    for (int at = Math.min(from + 8, to) - 1; at >= from; at--) {
      eight = (eight << 8) | folded[at];
    }
    return eight;
  }

  private static long mix(long a, long b) {
    return Math.multiplyHigh(a, b) ^ (a * b);
  }

  private static long[] masks() {
    long[] masks = new long[17];
    for (int length = 9; length <= 16; length++) {
      masks[length] = -1L >>> -((length - 8) << 3);
    }
    return masks;
  }
}
