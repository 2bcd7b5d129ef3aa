package io.github.glossls.notes.notation;

import io.github.glossls.text.Span;
import java.util.Optional;

/** The name that a sentence begins with and tells of: {@code A decision tree splits the data …}. */
final class Subject {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_SAID = 2;

  private Subject() {}

  /**
   * Where the name stands in the sentence, in UTF-16 code units. A single word without an article
   * is one before a verb by which texts explain; others begin too many sentences.
   */
  static Optional<Span> of(String sentence) {
    int start = afterArticle(sentence);
    int at = start;
    for (int words = 0; words < MOST_WORDS && at < sentence.length(); words++) {
      int end = sentence.indexOf(' ', at);
      int next = end < 0 ? -1 : sentence.indexOf(' ', end + 1);
      if (next < 0 || end == at || !isNameEnd(sentence.charAt(end - 1))) {
        return Optional.empty();
      }
      String verb = sentence.substring(end + 1, next);
      if (StructureWords.says(verb) && agrees(sentence.substring(start, end), verb)) {
        boolean plainly =
            start > 0
                || TermShape.isDistinct(sentence.substring(start, end))
                || (StructureWords.isVerb(verb)
                    && !StructureWords.isCourse(verb)
                    && Wording.words(sentence.substring(next)) >= SHORTEST_SAID);
        return plainly ? Optional.of(new Span(start, end)) : Optional.empty();
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  /** {@code Tools help}, {@code a tool helps}; not {@code a GPU cluster …}. */
  private static boolean agrees(String subject, String verb) {
    boolean base = !verb.endsWith("s") && !verb.equals("are") && !verb.equals("were");
    boolean past = verb.endsWith("ed") || verb.equals("meant");
    return !base || past || subject.endsWith("s") || subject.endsWith("data");
  }

  private static int afterArticle(String text) {
    if (text.startsWith("A ")) {
      return 2;
    }
    return text.startsWith("An ") ? 3 : text.startsWith("The ") ? 4 : 0;
  }

  private static boolean isNameEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')';
  }
}
