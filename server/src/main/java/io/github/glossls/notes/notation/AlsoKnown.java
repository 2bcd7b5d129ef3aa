package io.github.glossls.notes.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Other names in the text of a term: {@code One-class classification, also known as unary
 * classification or class modeling, …}, {@code Also called representation learning.}
 */
final class AlsoKnown {
  private static final List<String> SIGNS =
      List.of(
          "also known as ", "also called ", "also referred to as ", "sometimes called ", "aka ");

  private static final int LONGEST = 400;
  private static final int LONGEST_SUBJECT = 60;
  private static final int MOST_WORDS = 4;

  private AlsoKnown() {}

  /** The other names of {@code name} that its text begins with. */
  static List<String> in(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    if (!holdsSign(head)) {
      return List.of();
    }
    String lower = head.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS) {
      int at = lower.indexOf(sign);
      if (at >= 0 && speaksOf(name, lower.substring(lower.lastIndexOf(". ", at) + 1, at))) {
        return names(text, at + sign.length());
      }
    }
    return List.of();
  }

  private static boolean holdsSign(String head) {
    for (int at = 0; at < head.length(); at++) {
      boolean sign =
          switch (head.charAt(at)) {
            case 'a', 'A' ->
                head.regionMatches(true, at, "also ", 0, 5)
                    || head.regionMatches(true, at, "aka ", 0, 4);
            case 's', 'S' -> head.regionMatches(true, at, "sometimes ", 0, 10);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Nothing stands before it, or the name, perhaps with an article and a bracket. */
  private static boolean speaksOf(String name, String before) {
    if (before.length() > LONGEST_SUBJECT + name.length()) {
      return false;
    }
    String words = before.replace('-', ' ').strip();
    return words.isEmpty() || words.contains(name.toLowerCase(Locale.ROOT).replace('-', ' '));
  }

  private static int afterQuotes(String text, int from) {
    int at = from;
    while (at < text.length() && " \"'“‘".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static List<String> names(String text, int from) {
    List<String> names = new ArrayList<>();
    int at = from;
    while (at < text.length() && names.size() < MOST_WORDS) {
      at = afterQuotes(text, at);
      for (String article : List.of("a ", "an ", "the ")) {
        at = text.startsWith(article, at) ? afterQuotes(text, at + article.length()) : at;
      }
      int end = NamingNotation.nameEnd(text, at);
      if (end <= at) {
        break;
      }
      names.add(text.substring(at, end));
      while (end < text.length() && "\"'”’".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      at = text.startsWith(" or ", end) ? end + " or ".length() : text.length();
    }
    return names;
  }
}
