package io.github.glossls.notes.weighing;

import io.github.glossls.text.Letters;
import java.util.Locale;

/**
 * The words that a name begins and ends with, in small letters, and what the last one ends with;
 * empty when the name has no letter. They tell names of terms from titles and remarks: {@code …
 * regression} from {@code possible …}.
 *
 * @param ending at most three characters
 */
record NameEdges(String first, String last, String ending) {
  private static final int ENDING = 3;

  static NameEdges of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < lower.length() && !Letters.isLetter(lower.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < lower.length() && isInWord(lower.charAt(end))) {
      end++;
    }
    String last = lastWord(lower);
    String ending = last.substring(Math.max(0, last.length() - ENDING));
    return new NameEdges(lower.substring(start, end), last, ending);
  }

  private static String lastWord(String lower) {
    int end = lower.length();
    while (end > 0 && !isInWord(lower.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isInWord(lower.charAt(start - 1))) {
      start--;
    }
    return lower.substring(start, end);
  }

  private static boolean isInWord(char c) {
    return c == '-' || c == '\'' || Letters.isLetter(c);
  }
}
