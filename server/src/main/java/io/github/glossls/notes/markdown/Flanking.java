package io.github.glossls.notes.markdown;

import io.github.glossls.text.Letters;

/**
 * Whether a run of marks can open or close emphasis, by what stands beside it: CommonMark's rule of
 * left- and right-flanking delimiter runs.
 */
record Flanking(boolean opens, boolean closes) {
  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /**
   * Of one run.
   *
   * @param at where it begins in {@code characters}
   * @param length of the run
   */
  static Flanking of(char[] characters, int at, int length) {
    char mark = characters[at];
    int after = at + length;
    char before = at == 0 ? ' ' : characters[at - 1];
    char next = after == characters.length ? ' ' : characters[after];
    boolean left =
        !isSpace(next) && (!isPunctuation(next) || isSpace(before) || isPunctuation(before));
    boolean right =
        !isSpace(before) && (!isPunctuation(before) || isSpace(next) || isPunctuation(next));
    return new Flanking(
        left && (mark != '_' || !right || isPunctuation(before)),
        right && (mark != '_' || !left || isPunctuation(next)));
  }

  /** What a backslash can escape. */
  static boolean isAsciiPunctuation(char c) {
    return ASCII_PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Letters.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isPunctuation(char c) {
    if (c < 0x80) {
      return isAsciiPunctuation(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
