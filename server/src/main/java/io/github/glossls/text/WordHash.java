package io.github.glossls.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * 64 bits for a folded sub-word. Characters are taken sixteen at a time and mixed by one
 * multiplication to 128 bits, as wyhash does (Wang Yi, 2019); more than {@link #READ} of them take
 * no part, so that a word as long as a file costs no more than another.
 */
final class WordHash {
  /** How many characters take part. */
  static final int READ = 64;

  /** Longer words are all of one length to {@link #keyOf}. */
  private static final int LONG = 16;

  /** How many bytes behind a word may be read, and do not count. */
  static final int BEHIND = 16;

  private static final long SEED = 0x9AE16A3B2F90404FL;
  private static final long FOREIGN_SEED = 0xC3A5C85C97CB3127L;
  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final long LOWER_CASE = 0x2020202020202020L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** By the length of a word: what of its first eight characters counts, and of its next eight. */
  private static final long[] FIRST = masks(0);

  private static final long[] SECOND = masks(8);

  private WordHash() {}

  /**
   * The hash of ASCII letters in any case, or of digits.
   *
   * @param bytes with {@link #BEHIND} more behind the word
   */
  static long ofAscii(byte[] bytes, int start, int length) {
    if (length <= 16) {
      return mix(SEED ^ first(bytes, start, length), MIXER ^ second(bytes, start, length));
    }
    return ofLongAscii(bytes, start, Math.min(length, READ));
  }

  /**
   * A smaller hash of ASCII letters in any case, or of digits, that costs less: of the first eight,
   * and of how many they are.
   *
   * @param bytes with {@link #BEHIND} more behind the word
   */
  static long keyOfAscii(byte[] bytes, int start, int length) {
    long counted = -1L >>> -(Math.min(length, 8) << 3);
    return key((eight(bytes, start) | LOWER_CASE) & counted, length);
  }

  private static long key(long first, int length) {
    long mixed = (first ^ ((long) Math.min(length, LONG) << 59)) * MIXER;
    return mixed ^ (mixed >>> 32);
  }

  /** The key of folded characters of any script: the same as {@link #keyOfAscii} for ASCII. */
  static long keyOf(char[] folded, int length) {
    return isAscii(folded, 0, Math.min(length, READ))
        ? key(eight(folded, 0, Math.min(length, 8)), length)
        : of(folded, length);
  }

  /** The first eight folded characters of a word of at most sixteen. */
  static long first(byte[] bytes, int start, int length) {
    return (eight(bytes, start) | LOWER_CASE) & FIRST[length];
  }

  /** The next eight. */
  static long second(byte[] bytes, int start, int length) {
    return (eight(bytes, start + 8) | LOWER_CASE) & SECOND[length];
  }

  /** Whether sixteen bytes can hold the characters. */
  static boolean fits(char[] folded, int start, int length) {
    return length <= 16 && isAscii(folded, start, length);
  }

  private static boolean isAscii(char[] folded, int start, int length) {
    for (int at = start; at < start + length; at++) {
      if (folded[at] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static long ofLongAscii(byte[] bytes, int start, int length) {
    long hash = SEED;
    for (int at = 0; at < length; at += 16) {
      int left = Math.min(16, length - at);
      long first = first(bytes, start + at, left);
      hash = mix(hash ^ first, MIXER ^ second(bytes, start + at, left));
    }
    return hash;
  }

  /** The hash of folded characters of any script: the same as {@link #ofAscii} for ASCII. */
  static long of(char[] folded, int length) {
    int read = Math.min(length, READ);
    if (!isAscii(folded, 0, read)) {
      return ofForeign(folded, read);
    }
    long hash = SEED;
    int at = 0;
    do {
      hash = mix(hash ^ eight(folded, at, read), MIXER ^ eight(folded, at + 8, read));
      at += 16;
    } while (at < read);
    return hash;
  }

  private static long ofForeign(char[] folded, int length) {
    long hash = FOREIGN_SEED;
    for (int at = 0; at < length; at += 4) {
      long four = 0;
      for (int next = Math.min(at + 4, length) - 1; next >= at; next--) {
        four = (four << 16) | folded[next];
      }
      hash = mix(hash ^ four, MIXER);
    }
    return hash;
  }

  /** Eight bytes as a number, the first in its lowest bits. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

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

  private static long[] masks(int from) {
    long[] masks = new long[17];
    for (int length = 0; length <= 16; length++) {
      int counted = Math.max(0, Math.min(8, length - from));
      masks[length] = counted == 0 ? 0 : -1L >>> (64 - 8 * counted);
    }
    return masks;
  }
}
