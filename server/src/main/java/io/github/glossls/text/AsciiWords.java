package io.github.glossls.text;

/**
 * Where sub-words of plain ASCII begin and end, 64 characters at a time: the kinds of the
 * characters become the bits of a few numbers, and the rules become arithmetic on them, without a
 * branch for a character. (The way of simdjson: Langdale and Lemire, 2019, with eight bytes to a
 * number where they have sixteen.)
 *
 * <p>A block with a character beyond ASCII or with a backslash is not {@link #isPlain}; {@link
 * WordReader} has the rules for it.
 */
final class AsciiWords {
  static final int BLOCK = 64;

  /** How many bytes behind a block are read: whether a word ends depends on them. */
  static final int BEHIND = 2;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long NOT_HIGH = ~HIGH;
  private static final long GATHER = 0x0102040810204080L;

  private long lower;
  private long upper;
  private long digit;
  private boolean isPlain;
  private long starts;
  private long ends;

  // What the block before ended with: its last character, of capitals the last two.
  private long lastUppers;
  private long lastLower;
  private long lastDigit;

  /** Forgets what was read: nothing that belongs to a word stands before the next block. */
  void reset() {
    lastUppers = 0;
    lastLower = 0;
    lastDigit = 0;
  }

  /**
   * Reads the block at {@code at}. When it {@link #isPlain}, {@link #starts} and {@link #ends} are
   * those of its sub-words.
   *
   * @param bytes negative ones stand for characters beyond ASCII; there are {@link #BEHIND} more
   *     behind the block
   */
  void read(byte[] bytes, int at) {
    classify(bytes, at);
    if (isPlain) {
      cut(bytes, at);
    }
  }

  boolean isPlain() {
    return isPlain;
  }

  /** Bit n: a word begins at the n-th character of the block. */
  long starts() {
    return starts;
  }

  /** Bit n: a word ends before the n-th character of the block. */
  long ends() {
    return ends;
  }

  private void classify(byte[] bytes, int at) {
    long lowers = 0;
    long uppers = 0;
    long digits = 0;
    long foreign = 0;
    long noBackslash = HIGH;
    for (int offset = 0; offset < BLOCK; offset += 8) {
      long eight = WordHash.eight(bytes, at + offset);
      foreign |= eight;
      noBackslash &= (eight ^ (ONES * '\\')) + NOT_HIGH;
      long letters = between(eight | (ONES << 5), 'a', 'z');
      long small = letters & (eight << 2);
      lowers |= gather(small) << offset;
      uppers |= gather(letters ^ small) << offset;
      digits |= gather(between(eight, '0', '9')) << offset;
    }
    lower = lowers;
    upper = uppers;
    digit = digits;
    isPlain = ((foreign | ~noBackslash) & HIGH) == 0;
  }

  /** The high bit of each byte that is in the range; for bytes of ASCII. */
  private static long between(long eight, char low, char high) {
    return (eight + ONES * (0x80 - low)) & ~(eight + ONES * (0x7F - high)) & HIGH;
  }

  /** The high bits of the eight bytes, side by side. */
  private static long gather(long highBits) {
    return ((highBits >>> 7) * GATHER) >>> 56;
  }

  private void cut(byte[] bytes, int at) {
    boolean nextIsLower = isLower(bytes[at + BLOCK]);
    boolean nextButOneIsLower = isLower(bytes[at + BLOCK + 1]);
    long lowerBehind = (lower >>> 1) | (nextIsLower ? 1L << 63 : 0);
    long afterUpper = (upper << 1) | (lastUppers >>> 1);
    long afterLower = (lower << 1) | lastLower;
    long afterDigit = (digit << 1) | lastDigit;

    long plurals = lower & ~afterLower & afterUpper & ((upper << 2) | lastUppers) & ~lowerBehind;
    long plural = plurals == 0 ? 0 : onlyS(plurals, bytes, at);
    boolean nextIsPlural =
        nextIsLower && !nextButOneIsLower && (upper >>> 62) == 3 && bytes[at + BLOCK] == 's';
    long beforePlural = (plural >>> 1) | (nextIsPlural ? 1L << 63 : 0);

    long word = lower | upper | digit;
    starts =
        (upper & (~afterUpper | (lowerBehind & ~beforePlural)))
            | (lower & ~afterLower & ~afterUpper)
            | (digit & ~afterDigit);
    ends = (afterUpper | afterLower | afterDigit) & (starts | ~word);
    lastUppers = upper >>> 62;
    lastLower = lower >>> 63;
    lastDigit = digit >>> 63;
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

  private static boolean isLower(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
