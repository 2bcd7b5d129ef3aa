package io.github.glossls.notes.notation;

import io.github.glossls.text.Letters;

/**
 * The words of a text in small letters and in the singular, with a space around each, so that a
 * name is found in it as a whole and in any number. Signs do not count.
 */
record PlainWords(String text) {
  private static final int SHORTEST_PLURAL = 4;

  /** Those of the first {@code most} characters. */
  static PlainWords of(String text, int most) {
    StringBuilder words = new StringBuilder(" ");
    int end = Math.min(text.length(), most);
    int start = 0;
    for (int at = 0; at <= end; at++) {
      char c = at < end ? text.charAt(at) : ' ';
      if (Letters.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
        continue;
      }
      int length = at - start;
      if (length >= SHORTEST_PLURAL && words.charAt(words.length() - 1) == 's') {
        words.setLength(words.length() - 1);
      }
      if (length > 0) {
        words.append(' ');
      }
      start = at + 1;
    }
    return new PlainWords(words.toString());
  }

  static PlainWords of(String text) {
    return of(text, text.length());
  }

  boolean isEmpty() {
    return text.length() == 1;
  }

  boolean contains(PlainWords name) {
    return !name.isEmpty() && text.contains(name.text);
  }

  /** How often a name stands in it, counted up to {@code most}. */
  int count(PlainWords name, int most) {
    int count = 0;
    for (int at = text.indexOf(name.text);
        at >= 0 && count < most && !name.isEmpty();
        at = text.indexOf(name.text, at + name.text.length() - 1)) {
      count++;
    }
    return count;
  }
}
