package io.github.glossls.text;

/** What a character is to sub-words: which characters belong together, and which to none. */
final class CharKind {
  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;

  /** Belongs to the character before. */
  static final byte MARK = 4;

  /** A word by itself. */
  static final byte SINGLE = 5;

  static final byte KATAKANA = 6;

  private static final int TABLE_SIZE = 0x1000;
  private static final byte[] TABLE = table();

  private CharKind() {}

  static byte of(int codePoint) {
    return codePoint < TABLE_SIZE ? TABLE[codePoint] : compute(codePoint);
  }

  private static byte compute(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          isThaiLike(codePoint) ? SINGLE : MARK;
      case Character.FORMAT -> MARK;
      case Character.OTHER_LETTER, Character.MODIFIER_LETTER, Character.LETTER_NUMBER ->
          otherLetter(codePoint);
      default -> OTHER;
    };
  }

  private static byte otherLetter(int codePoint) {
    if (codePoint < 0x0E00) {
      return LOWER;
    }
    if ((codePoint >= 0x30A0 && codePoint <= 0x30FF)
        || (codePoint >= 0xFF66 && codePoint <= 0xFF9F)) {
      return KATAKANA;
    }
    boolean unspaced =
        isThaiLike(codePoint)
            || Character.isIdeographic(codePoint)
            || (codePoint >= 0x3040 && codePoint < 0x30A0)
            || (codePoint >= 0xAC00 && codePoint < 0xD7A4);
    return unspaced ? SINGLE : LOWER;
  }

  /** Thai, Lao, Myanmar and Khmer. */
  private static boolean isThaiLike(int codePoint) {
    return (codePoint >= 0x0E00 && codePoint < 0x0F00)
        || (codePoint >= 0x1000 && codePoint < 0x10A0)
        || (codePoint >= 0x1780 && codePoint < 0x1800);
  }

  private static byte[] table() {
    byte[] kinds = new byte[TABLE_SIZE];
    for (int c = 0; c < TABLE_SIZE; c++) {
      kinds[c] = compute(c);
    }
    return kinds;
  }
}
