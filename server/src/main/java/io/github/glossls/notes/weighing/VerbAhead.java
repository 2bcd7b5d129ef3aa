package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.FiniteVerb;
import java.util.Set;

/** Where the name ends that a sentence or clause begins with. */
final class VerbAhead {
  private static final int MOST_BEFORE_VERB = 6;
  private static final int SHORTEST_VERB = 4;
  private static final int LONGEST_WORD = 20;

  /** Behind a thing that a line begins with: {@code A loss for updating …}. */
  private static final Set<String> PURPOSES = Set.of("for", "to");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "where", "whose");

  /** Behind a name, before examples or what it is used with: {@code Models such as X learn …}. */
  private static final Set<String> REMARKS = Set.of("such", "like", "(e.g.,", "(such", "(like");

  private VerbAhead() {}

  /**
   * Where a verb, a clause, a bracket or a formula follows the words from {@code from} on; 0 when
   * none does soon.
   */
  static int of(String text, int from) {
    boolean thing = text.startsWith("A ") ? from == 2 : text.startsWith("An ") && from == 3;
    int end = text.indexOf(' ', from);
    for (int words = 1; words <= MOST_BEFORE_VERB && end > 0; words++) {
      char last = text.charAt(end - 1);
      if (last == ':' || last == '.') {
        return 0;
      }
      int next = text.indexOf(' ', end + 1);
      String word = text.substring(end + 1, next < 0 ? text.length() : next);
      if (word.startsWith("(") || word.startsWith("$") || isVerb(text, word, end)) {
        return last == ',' ? 0 : end;
      }
      if (REMARKS.contains(word)) {
        return last == ',' ? end - 1 : end;
      }
      if (RELATIVES.contains(word) || (thing && PURPOSES.contains(word))) {
        // "Recall that …" orders something; a thing has an article there, or there are several.
        boolean told = from > 0 || last == ',' || last == 's' || !word.equals("that");
        return !told ? 0 : last == ',' ? end - 1 : end;
      }
      end = next;
    }
    return 0;
  }

  /** Whether the word behind {@code end} is a verb, which what stands before can be about. */
  private static boolean isVerb(String text, String word, int end) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && (FiniteVerb.isAuxiliary(word)
            || (FiniteVerb.isAt(text, end + 1)
                && FiniteVerb.agrees(text.substring(Math.max(0, end - LONGEST_WORD), end), word))
            || isLikeVerb(text, word, end));
  }

  /** {@code Phonology posits a small set}: an ending, behind a singular and before an object. */
  private static boolean isLikeVerb(String text, String word, int end) {
    int behind = end + 1 + word.length();
    return word.length() >= SHORTEST_VERB
        && word.endsWith("s")
        && "siu".indexOf(word.charAt(word.length() - 2)) < 0
        && text.charAt(end - 1) != 's'
        && FiniteVerb.isObjectNext(text, behind);
  }
}
