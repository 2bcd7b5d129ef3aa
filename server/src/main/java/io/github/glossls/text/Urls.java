package io.github.glossls.text;

/** Web addresses standing in a text. */
final class Urls {
  private static final String NEVER_IN_URL = "<>\"'`)]}|\\^";

  private Urls() {}

  /** Marks every address between two places. */
  static void mark(String text, int from, int to, Segments out) {
    int colon = text.indexOf(':', from);
    while (colon >= 0 && colon < to) {
      int end = endOf(text, colon, to);
      if (end > colon) {
        out.add(Math.max(from, startOf(text, colon)), end, Zone.URL);
      }
      colon = text.indexOf(':', Math.max(colon + 1, end));
    }
  }

  /** Where the scheme before a colon begins. */
  static int startOf(String text, int colon) {
    int start = colon;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the address whose colon is at {@code colon}; {@code colon} when there is none. */
  static int endOf(String text, int colon, int to) {
    boolean isUrl =
        text.startsWith("://", colon)
            && colon > 0
            && Character.isLetter(text.charAt(colon - 1))
            && colon + 3 < to;
    if (!isUrl) {
      return colon;
    }
    int end = colon + 3;
    while (end < to && text.charAt(end) > ' ' && NEVER_IN_URL.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
