package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.Locale;

/** How many words a text has, and the ones at its edges. */
public final class Words {
  /** Above are the scripts that put no space between words; two characters are about a word. */
  private static final char LAST_ALPHABETIC = '\u2e7f';

  private Words() {}

  /** What white space separates. */
  public static int parts(String text) {
    int parts = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean gap = Letters.isWhitespace(text.charAt(at));
      parts += gap || inside ? 0 : 1;
      inside = !gap;
    }
    return parts;
  }

  /**
   * Whether white space separates no more than {@code most}; a long text is not read to its end.
   */
  public static boolean areAtMost(int most, String text) {
    int parts = 0;
    boolean inside = false;
    for (int at = 0; at < text.length() && parts <= most; at++) {
      boolean gap = Letters.isWhitespace(text.charAt(at));
      parts += gap || inside ? 0 : 1;
      inside = !gap;
    }
    return parts <= most;
  }

  /** Runs of letters and digits, with what joins them; two characters of Chinese are about one. */
  public static int count(String text) {
    return count(text, Integer.MAX_VALUE);
  }

  /** Whether {@link #count} is {@code least} or more; a long text is not read to its end. */
  public static boolean areAtLeast(int least, String text) {
    return count(text, least) >= least;
  }

  /** As many as there are, or at least {@code enough}. */
  private static int count(String text, int enough) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int at = 0; at < text.length() && words + ideographs / 2 < enough; at++) {
      char c = text.charAt(at);
      boolean letter = Letters.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      ideographs += c > LAST_ALPHABETIC && letter ? 1 : 0;
      inside = letter || (inside && "'’-./".indexOf(c) >= 0);
    }
    return words + ideographs / 2;
  }

  /** The first run of letters, in small letters; empty when there is none. */
  public static String firstLetters(String text) {
    int start = 0;
    while (start < text.length() && !Letters.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The last run of letters, in small letters; empty when there is none. */
  public static String lastLetters(String text) {
    int end = text.length();
    while (end > 0 && !Letters.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
