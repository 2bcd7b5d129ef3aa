package io.github.glossls.notes.notation;

import io.github.glossls.text.Letters;
import java.util.Set;

/**
 * Names that are plainly nothing but names: words of letters, none of which makes a sentence of
 * them. Most names are; only the others need the patterns that tell code, numbers, lists and
 * sentences from names.
 */
final class PlainWords {
  /** Words that those patterns look for. */
  private static final Set<String> TELLING =
      Set.of(
          "is", "are", "was", "were", "has", "have", "can", "will", "must", "should", "vs", "VS",
          "versus", "on", "a", "an", "the", "how", "when", "what", "well", "its", "your", "our",
          "their", "my", "this", "these", "behind", "respect");

  /** Words that point somewhere, which those patterns look for too. */
  private static final Set<String> POINTING =
      Set.of("behind", "its", "your", "our", "their", "my", "this", "these");

  private static final String OF_WORDS = "-()";

  /** Signs that, behind a letter, are in none of those patterns either. */
  private static final String OF_NAMES = "-()/'’+#\"“”0123456789";

  private static final int LONGEST_TELLING = 7;

  private PlainWords() {}

  /** Whether {@code name} is letters, spaces, hyphens and brackets, and none of its words tells. */
  static boolean are(String name) {
    return consistsOf(OF_WORDS, name, false);
  }

  /** Whether it is such words, or others of which no pattern but that of numbered things asks. */
  static boolean areNames(String name) {
    char first = name.charAt(0);
    return first < 0x80 && Letters.isLetter(first) && consistsOf(OF_NAMES, name, true);
  }

  private static boolean consistsOf(String signs, String name, boolean pointing) {
    int start = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c == ' ') {
        if (tells(name, start, at, pointing)) {
          return false;
        }
        start = at + 1;
      } else if (!Letters.isLetter(c) && !(at > 0 && signs.indexOf(c) >= 0)) {
        return false;
      }
    }
    return !tells(name, start, name.length(), pointing);
  }

  private static boolean tells(String name, int start, int end, boolean pointing) {
    if (start == 0 || end - start > LONGEST_TELLING) {
      return false;
    }
    String word = name.substring(start, end);
    return TELLING.contains(word) || (pointing && POINTING.contains(word));
  }
}
