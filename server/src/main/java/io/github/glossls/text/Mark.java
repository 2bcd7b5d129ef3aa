package io.github.glossls.text;

/**
 * What opens or closes a comment or a string. A plus sign raised behind a character of it says that
 * this one may be repeated, as in the long brackets of Lua.
 */
final class Mark {
  private static final char REPEATED = '\u207A';

  /** Beyond it repeats are not counted. */
  static final int MOST_REPEATS = 63;

  private final char first;

  private final String before;

  /** What may be repeated; 0 for nothing. */
  private final char repeated;

  private final String behind;

  Mark(String notation) {
    int plus = notation.indexOf(REPEATED);
    before = plus < 0 ? notation : notation.substring(0, plus);
    first = notation.charAt(0);
    repeated = plus < 0 ? 0 : notation.charAt(plus - 1);
    behind = plus < 0 ? "" : notation.substring(plus + 1);
  }

  char first() {
    return first;
  }

  /** How long the mark is that stands at {@code at}, in the text; 0 when there is none. */
  int lengthAt(String text, int at) {
    if (!text.startsWith(before, at)) {
      return 0;
    }
    int length = before.length() + (repeated == 0 ? 0 : repeats(text, at));
    return text.startsWith(behind, at + length) ? length + behind.length() : 0;
  }

  /** As above, and 0 too when another number of repeats opened what it would close. */
  int lengthAt(String text, int at, int repeats) {
    int length = lengthAt(text, at);
    boolean fits = length == 0 || repeated == 0 || level(text, at) == repeats;
    return fits ? length : 0;
  }

  /** By how many repeats the mark at {@code at} is told from others; 0 for most marks. */
  int level(String text, int at) {
    return repeated == 0 ? 0 : Math.min(repeats(text, at), MOST_REPEATS);
  }

  private int repeats(String text, int at) {
    int start = at + before.length();
    int end = start;
    while (end < text.length() && text.charAt(end) == repeated) {
      end++;
    }
    return end - start;
  }
}
