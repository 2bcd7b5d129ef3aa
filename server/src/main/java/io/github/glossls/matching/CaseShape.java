package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Optional;

/** How a name or a stretch of text is written: its capitals and its punctuation. */
final class CaseShape {
  private static final String JOINERS = "-_/\u2010\u2011\u2012\u2013\u2014\u2015";

  private CaseShape() {}

  /**
   * Which letters are capitals: bit n for the n-th letter or digit of {@code text} from {@code
   * start} to {@code end}; what lies behind the 64th is left out.
   */
  static long capitals(String text, int start, int end) {
    long capitals = 0;
    int letter = 0;
    for (int at = start; at < end && letter < Long.SIZE; ) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint)) {
        if (Character.isUpperCase(codePoint)) {
          capitals |= 1L << letter;
        }
        letter++;
      }
      at += Character.charCount(codePoint);
    }
    return capitals;
  }

  /**
   * Whether a capital stands elsewhere than at the start of a word, as in {@code RAG}, {@code
   * ReAct} and {@code vLLM}; one capital with a digit counts too, as in {@code F1}.
   */
  static boolean hasInnerCapitals(String name) {
    if (!hasCapitals(name)) {
      return false;
    }
    boolean inWord = false;
    boolean hasCapital = false;
    boolean hasDigit = false;
    int letters = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      hasDigit |= Character.isDigit(c);
      if (Character.isUpperCase(c)) {
        if (inWord) {
          return true;
        }
        hasCapital = true;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      inWord = Character.isLetterOrDigit(c);
    }
    return hasCapital && hasDigit && letters == 1;
  }

  private static boolean hasCapitals(String name) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAllCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * The punctuation between the first and the last word of a name, and the signs right behind it:
   * {@code .} in {@code llama.cpp}, {@code ++} in {@code C++}.
   */
  static String punctuation(String name) {
    StringBuilder found = new StringBuilder();
    int lastWord = -1;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (SubWords.isWordPart(c) || Character.isSurrogate(c)) {
        lastWord = found.length();
      } else if (lastWord >= 0 && !Character.isWhitespace(c) && JOINERS.indexOf(c) < 0) {
        found.append(c);
      }
    }
    int kept = Math.max(0, lastWord);
    while (kept < found.length() && "+#".indexOf(found.charAt(kept)) >= 0) {
      kept++;
    }
    return found.substring(0, kept);
  }

  /** The part of a name's punctuation that stands behind its last word. */
  static String signsBehind(String punctuation) {
    int start = punctuation.length();
    while (start > 0 && "+#".indexOf(punctuation.charAt(start - 1)) >= 0) {
      start--;
    }
    return punctuation.substring(start);
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A word with {@code ae} for {@code ä} and so on; empty when it has no such letter. */
  static Optional<String> withUmlautsSpelled(String word) {
    if (isAscii(word)) {
      return Optional.empty();
    }
    StringBuilder spelled = new StringBuilder(word.length() + 2);
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      String instead =
          switch (c) {
            case 'ä', 'Ä' -> "ae";
            case 'ö', 'Ö', 'ø', 'Ø' -> "oe";
            case 'ü', 'Ü' -> "ue";
            case 'å', 'Å' -> "aa";
            default -> "";
          };
      spelled.append(instead.isEmpty() ? String.valueOf(c) : instead);
    }
    String result = spelled.toString();
    return result.equals(word) ? Optional.empty() : Optional.of(result);
  }
}
