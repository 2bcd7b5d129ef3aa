package io.github.glossls.notes.notation;

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
          "versus", "on", "a", "an", "the", "how", "when", "what", "well");

  private static final int LONGEST_TELLING = 6;

  private PlainWords() {}

  /** Whether {@code name} is letters, spaces, hyphens and brackets, and none of its words tells. */
  static boolean are(String name) {
    int start = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c == ' ') {
        if (tells(name, start, at)) {
          return false;
        }
        start = at + 1;
      } else if (!Character.isLetter(c) && !(at > 0 && (c == '-' || c == '(' || c == ')'))) {
        return false;
      }
    }
    return !tells(name, start, name.length());
  }

  private static boolean tells(String name, int start, int end) {
    return start > 0
        && end - start <= LONGEST_TELLING
        && TELLING.contains(name.substring(start, end));
  }
}
