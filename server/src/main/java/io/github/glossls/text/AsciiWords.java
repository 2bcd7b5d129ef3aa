package io.github.glossls.text;

/**
 * Where sub-words of plain ASCII begin and end, 64 characters at a time: the kinds of the
 * characters become the bits of a few numbers, and the rules become arithmetic on them, without a
 * branch for a character. (The way of simdjson: Langdale and Lemire, 2019.)
 *
 * <p>A block with a character beyond ASCII is not {@link #isPlain}; {@link WordReader} has the
 * rules for it. For its neighbours, no word reaches into it. Nor is a word behind a backslash,
 * which may be an escape, cut here otherwise than any other.
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

  private final long[] escapes = new long[BLOCKS];

  /** A bit for each block that is not plain. */
  private long foreign;

  /** A bit for each block that has escapes. */
  private long escaped;

  private boolean endsWithBackslash;

  /**
   * Reads blocks from the first byte on.
   *
   * @param bytes negative ones stand for characters beyond ASCII
   */
  void read(byte[] bytes, int blocks) {
    foreign = 0;
    escaped = 0;
    endsWithBackslash = false;
    mark(bytes, blocks * BLOCK, letterMarks, bigMarks, specialMarks);
    for (int block = 0; block < blocks; block++) {
      classify(bytes, block);
    }
    lower[blocks + 1] = 0;
    for (int block = 0; block < blocks; block++) {
      cut(bytes, block);
    }
  }

  /** Whether all characters of a block are of ASCII; if not, its bits are all zero. */
  boolean isPlain(int block) {
    return (foreign >>> block & 1) == 0;
  }

  /**
   * The first block from {@code block} on that is not plain or has {@link #escapes}; {@code end}
   * when none is.
   */
  int firstOther(int block, int end) {
    long rest = (foreign | escaped) >>> block;
    return rest == 0 ? end : Math.min(end, block + Long.numberOfTrailingZeros(rest));
  }

  /** Bit n: the n-th character of the block is a small letter behind a backslash. */
  long escapes(int block) {
    return escapes[block];
  }

  /** Bit n: a word begins at the n-th character of the block. */
  long starts(int block) {
    return starts[block];
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

  private void classify(byte[] bytes, int block) {
    int at = block * BLOCK;
    long letters = bits(letterMarks, at);
    long bigs = bits(bigMarks, at);
    lower[block + 1] = letters & ~bigs;
    upper[block + 1] = letters & bigs;
    digit[block + 1] = bigs & ~letters;
    escapes[block] = 0;
    if (isSpecial(at) || endsWithBackslash) {
      lookCloser(bytes, block);
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

  private void lookCloser(byte[] bytes, int block) {
    long others = 0;
    for (int at = block * BLOCK; at < block * BLOCK + BLOCK; at += 8) {
      others |= WordHash.eight(bytes, at);
    }
    if ((others & HIGH) != 0) {
      lower[block + 1] = 0;
      upper[block + 1] = 0;
      digit[block + 1] = 0;
      foreign |= 1L << block;
    }
    findEscapes(bytes, block);
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

  private void findEscapes(byte[] bytes, int block) {
    long behind = endsWithBackslash ? 1 : 0;
    for (int at = 0; at < BLOCK - 1; at++) {
      behind |= bytes[block * BLOCK + at] == '\\' ? 2L << at : 0;
    }
    endsWithBackslash = bytes[block * BLOCK + BLOCK - 1] == '\\';
    escapes[block] = behind & lower[block + 1];
    escaped |= (escapes[block] != 0 ? 1L : 0) << block;
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
