package io.github.glossls.notes.markdown;

/**
 * Letters and digits that Unicode has in styles of mathematics, and that some writers take for bold
 * type where there is no Markdown: {@code 𝗕𝗘𝗥𝗧}. Each is two code units.
 */
public final class StyledLetters {
  /** What all of them begin with. */
  static final char FIRST_UNIT = '\uD835';

  private static final int FIRST = 0x1D400;
  private static final int LETTERS_OF_STYLE = 52;
  private static final int LAST_LETTER = 0x1D6A3;
  private static final int FIRST_DIGIT = 0x1D7CE;
  private static final int LAST_DIGIT = 0x1D7FF;

  /** Which of the styles of letters, in the order of Unicode, are bold. */
  private static final boolean[] BOLD = {
    true, false, true, false, true, false, false, true, false, true, false, true, false
  };

  private StyledLetters() {}

  /** Whether a text has such letters or digits. */
  public static boolean areIn(String text) {
    return text.indexOf(FIRST_UNIT) >= 0;
  }

  /** The letter or digit that the character at {@code at} is a style of; 0 when it is none. */
  static char plain(CharSequence text, int at) {
    int c = Character.codePointAt(text, at);
    if (c >= FIRST && c <= LAST_LETTER) {
      int letter = (c - FIRST) % LETTERS_OF_STYLE;
      return (char) (letter < 26 ? 'A' + letter : 'a' + letter - 26);
    }
    return c >= FIRST_DIGIT && c <= LAST_DIGIT ? (char) ('0' + (c - FIRST_DIGIT) % 10) : 0;
  }

  /** Whether the character at {@code at} is a bold letter. */
  static boolean isBold(CharSequence text, int at) {
    int c = Character.codePointAt(text, at);
    return c >= FIRST && c <= LAST_LETTER && BOLD[(c - FIRST) / LETTERS_OF_STYLE];
  }
}
