package io.github.glossls.text;

/**
 * Where sub-words of plain ASCII begin and end, 64 characters at a time: the kinds of the
 * characters become the bits of a few numbers, and the rules become arithmetic on them, without a
 * branch for a character. (The way of simdjson: Langdale and Lemire, 2019.)
 *
 * <p>To these rules a character beyond ASCII is none of a word. Where it is one, and where a
 * backslash may begin an escape, there are {@link #sites}: the words that touch one are not as they
 * are told here; {@link WordReader} has the rules for them.
 */
final class AsciiWords {
  static final int BLOCK = 64;

  /** How many characters behind a word are looked at: whether it ends depends on them. */
  static final int BEHIND = 2;

  private static final int BLOCKS = Window.SIZE / BLOCK;
  private static final long HIGH = 0x8080808080808080L;

  /** Brings the high bits of eight bytes side by side, into the highest byte. */
  private static final long GATHER = 0x0002040810204081L;

  // By block, one more in front and behind: a bit for each character of a kind.
  private final long[] lower = new long[BLOCKS + 2];
  private final long[] upper = new long[BLOCKS + 2];
  private final long[] digit = new long[BLOCKS + 2];

  // By character, in the high bit: whether it is a letter; a capital or a digit; a backslash or
  // beyond ASCII. The first two tell small letters, capitals and digits.
  private final byte[] letterMarks = new byte[Window.SIZE];
  private final byte[] bigMarks = new byte[Window.SIZE];
  private final byte[] specialMarks = new byte[Window.SIZE];

  private final long[] starts = new long[BLOCKS];
  private final long[] ends = new long[BLOCKS];

  private final long[] sites = new long[BLOCKS];

  /** A bit for each block that has sites. */
  private long uneven;

  private boolean endsWithBackslash;

  /** Reads blocks from the first character on. */
  void read(Window window, int blocks) {
    byte[] bytes = window.bytes();
    uneven = 0;
    endsWithBackslash = false;
    mark(bytes, blocks * BLOCK, letterMarks, bigMarks, specialMarks);
    for (int block = 0; block < blocks; block++) {
      classify(window, block);
    }
    lower[blocks + 1] = 0;
    for (int block = 0; block < blocks; block++) {
      cut(bytes, block);
    }
  }

  /** The first block from {@code block} on that has {@link #sites}; {@code end} when none has. */
  int firstUneven(int block, int end) {
    long rest = uneven >>> block;
    return rest == 0 ? end : Math.min(end, block + Long.numberOfTrailingZeros(rest));
  }

  /**
   * Bit n: the n-th character of the block belongs to a word and is not of ASCII, or it is a small
   * letter behind a backslash.
   */
  long sites(int block) {
    return sites[block];
  }

  /** Bit n: a word begins at the n-th character of the block. */
  long starts(int block) {
    return starts[block];
  }

  /** Whether a word begins at a character of the window. */
  boolean startsAt(int at) {
    return (starts[at / BLOCK] >>> at & 1) != 0;
  }

  /** Bit n: a word ends before the n-th character of the block. */
  long ends(int block) {
    return ends[block];
  }

  /**
   * Marks characters by their kinds, in the high bits of bytes. A loop that the virtual machine
   * turns into instructions for many bytes at once: of all its numbers only eight bits count.
   */
  private static void mark(byte[] bytes, int count, byte[] letters, byte[] bigs, byte[] specials) {
    for (int at = 0; at < count; at++) {
      int c = bytes[at];
      int folded = c | 0x20;
      int letter = (folded + (0x80 - 'a')) & ~(folded + (0x7F - 'z'));
      int digit = (c + (0x80 - '0')) & ~(c + (0x7F - '9'));
      letters[at] = (byte) (letter & ~c & 0x80);
      bigs[at] = (byte) (((letter & ~(c << 2)) | digit) & ~c & 0x80);
      specials[at] = (byte) (c | ((c ^ '\\') - 1));
    }
  }

  private void classify(Window window, int block) {
    int at = block * BLOCK;
    long letters = bits(letterMarks, at);
    long bigs = bits(bigMarks, at);
    lower[block + 1] = letters & ~bigs;
    upper[block + 1] = letters & bigs;
    digit[block + 1] = bigs & ~letters;
    sites[block] = 0;
    if (isSpecial(at) || endsWithBackslash) {
      sites[block] = window.foreignWordParts(at, at + BLOCK) | findEscapes(window.bytes(), block);
      uneven |= (sites[block] != 0 ? 1L : 0) << block;
    }
  }

  private boolean isSpecial(int at) {
    byte[] marks = specialMarks;
    long any =
        WordHash.eight(marks, at)
            | WordHash.eight(marks, at + 8)
            | WordHash.eight(marks, at + 16)
            | WordHash.eight(marks, at + 24)
            | WordHash.eight(marks, at + 32)
            | WordHash.eight(marks, at + 40)
            | WordHash.eight(marks, at + 48)
            | WordHash.eight(marks, at + 56);
    return (any & HIGH) != 0;
  }

  /** The high bits of 64 bytes, side by side. */
  private static long bits(byte[] marks, int at) {
    return gather(WordHash.eight(marks, at))
        | gather(WordHash.eight(marks, at + 8)) << 8
        | gather(WordHash.eight(marks, at + 16)) << 16
        | gather(WordHash.eight(marks, at + 24)) << 24
        | gather(WordHash.eight(marks, at + 32)) << 32
        | gather(WordHash.eight(marks, at + 40)) << 40
        | gather(WordHash.eight(marks, at + 48)) << 48
        | gather(WordHash.eight(marks, at + 56)) << 56;
  }

  private long findEscapes(byte[] bytes, int block) {
    long behind = endsWithBackslash ? 1 : 0;
    for (int at = 0; at < BLOCK - 1; at++) {
      behind |= bytes[block * BLOCK + at] == '\\' ? 2L << at : 0;
    }
    endsWithBackslash = bytes[block * BLOCK + BLOCK - 1] == '\\';
    return behind & lower[block + 1];
  }

  /** The high bits of the eight bytes, side by side. */
  private static long gather(long highBits) {
    return (highBits * GATHER) >>> 56;
  }

  private void cut(byte[] bytes, int block) {
    int at = block + 1;
    long lowers = lower[at];
    long uppers = upper[at];
    long digits = digit[at];
    long lowerBehind = (lowers >>> 1) | (lower[at + 1] << 63);
    long afterUpper = (uppers << 1) | (upper[at - 1] >>> 63);
    long afterUppers = afterUpper & ((uppers << 2) | (upper[at - 1] >>> 62));
    long afterLower = (lowers << 1) | (lower[at - 1] >>> 63);
    long afterDigit = (digits << 1) | (digit[at - 1] >>> 63);

    long plural = lowers & ~afterLower & afterUppers & ~lowerBehind;
    if (plural != 0) {
      plural = onlyS(plural, bytes, block * BLOCK);
    }
    long beforePlural = plural >>> 1;
    // Two capitals end the block, and behind it stands one small letter.
    if ((uppers >>> 62) == 3 && (lower[at + 1] & 3) == 1 && bytes[at * BLOCK] == 's') {
      beforePlural |= 1L << 63;
    }
    starts[block] =
        (uppers & (~afterUpper | (lowerBehind & ~beforePlural)))
            | (lowers & ~afterLower & ~afterUpper)
            | (digits & ~afterDigit);
    ends[block] =
        (afterUpper | afterLower | afterDigit) & (starts[block] | ~(lowers | uppers | digits));
  }

  private static long onlyS(long candidates, byte[] bytes, int at) {
    long plural = 0;
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      if (bytes[at + Long.numberOfTrailingZeros(rest)] == 's') {
        plural |= rest & -rest;
      }
    }
    return plural;
  }
}
