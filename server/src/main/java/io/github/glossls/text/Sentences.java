package io.github.glossls.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences of plain text end. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "vs", "cf", "al", "fig", "eq", "no", "approx", "incl", "resp", "dr",
          "mr", "ms");

  /**
   * Before a sentence that starts low, as with a formula, a shorter word may be an abbreviation.
   */
  private static final int SHORTEST_LAST_WORD = 4;

  private Sentences() {}

  /** The first sentence of a plain text, or its first line where that ends sooner. */
  public static String first(String plainText) {
    String text = plainText.strip();
    int line = text.indexOf('\n');
    String paragraph = line < 0 ? text : text.substring(0, line).stripTrailing();
    for (int at = 0; at < paragraph.length(); at++) {
      if (endsAt(paragraph, at)) {
        return paragraph.substring(0, at + 1);
      }
    }
    return paragraph;
  }

  /** The sentences of a plain text in order; a line break ends one too. */
  public static List<String> of(String plainText) {
    List<String> sentences = new ArrayList<>();
    for (String line : plainText.lines().toList()) {
      String rest = line.strip();
      while (!rest.isEmpty()) {
        String sentence = first(rest);
        sentences.add(sentence);
        rest = rest.substring(sentence.length()).strip();
      }
    }
    return sentences;
  }

  /** Whether the character at {@code at} is the last of a sentence. */
  public static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    if (c > '?' && c < '。') {
      return false; // Nearly every character.
    }
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    if (at + 1 == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (c == '.' && isAbbreviation(text, at)) {
      return false;
    }
    boolean startsLow = next < text.length() && Character.isLowerCase(text.charAt(next));
    return !startsLow || wordLength(text, at) >= SHORTEST_LAST_WORD;
  }

  private static int wordLength(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 8 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot);
    boolean isInitial =
        word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    return isInitial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
