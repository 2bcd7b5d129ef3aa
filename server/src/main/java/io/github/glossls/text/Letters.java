package io.github.glossls.text;

/**
 * What {@link Character} tells of characters, sooner: nearly all that are asked about are ASCII,
 * and need no look at the tables of all others.
 */
public final class Letters {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Letters() {}

  public static boolean isLetter(int c) {
    return c < FIRST_BEYOND_ASCII ? isAsciiLetter(c) : Character.isLetter(c);
  }

  public static boolean isLetterOrDigit(int c) {
    return c < FIRST_BEYOND_ASCII
        ? isAsciiLetter(c) || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** A letter in its small form, or a digit; 0 for all others. */
  public static char inWord(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return isAsciiLetter(c) ? (char) (c | ' ') : c >= '0' && c <= '9' ? c : 0;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  public static boolean isUpperCase(int c) {
    return c < FIRST_BEYOND_ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  public static boolean isWhitespace(int c) {
    return c == ' ' || ((c < ' ' || c >= FIRST_BEYOND_ASCII) && Character.isWhitespace(c));
  }

  /** Whether a text has a letter. */
  public static boolean areIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch of a text has nothing else. */
  public static boolean areAll(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isLetter(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetter(int c) {
    int lower = c | ' ';
    return lower >= 'a' && lower <= 'z';
  }
}
