package io.github.glossls.notes.names;

import io.github.glossls.notes.words.FiniteVerb;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a sentence begins with and tells of: {@code A decision tree splits the data …}. */
public final class Subject {
  /** {@code In a knowledge graph embedding, entities are …}. */
  private static final Pattern SCOPE =
      Pattern.compile("In\\s+(?:an?\\s+)?([\\p{L}\\d-]+(?:\\s[\\p{L}\\d-]+){0,3}),\\s+\\p{L}+");

  /** In a field much else is told of than the field. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:Learning|Processing|Vision|Science|Intelligence|Statistics|Math\\w*|AI)$");

  private static final Set<String> MAY = Set.of("can", "could", "may", "will", "has", "does");
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_SAID = 2;

  private Subject() {}

  /**
   * Where the name stands in the sentence, in UTF-16 code units. A single word without an article
   * is one before a verb by which texts explain; others begin too many sentences.
   */
  public static Optional<Span> of(String sentence) {
    Matcher scope = SCOPE.matcher(sentence);
    if (sentence.startsWith("In ") && scope.lookingAt()) {
      String name = scope.group(1);
      boolean thing =
          (scope.start(1) > 3 && name.indexOf(' ') > 0)
              || (SingleName.isProper(name) && !FIELD.matcher(name).find());
      return thing ? Optional.of(new Span(scope.start(1), scope.end(1))) : Optional.empty();
    }
    int start = afterArticle(sentence);
    int at = start;
    for (int words = 0; words < MOST_WORDS && at < sentence.length(); words++) {
      int end = sentence.indexOf(' ', at);
      int next = end < 0 ? -1 : sentence.indexOf(' ', end + 1);
      if (next < 0 || end == at || !isNameEnd(sentence.charAt(end - 1))) {
        return Optional.empty();
      }
      String verb = sentence.substring(end + 1, next);
      if (MAY.contains(verb) && SingleName.isCoined(sentence.substring(start, end))) {
        return Optional.of(new Span(start, end));
      }
      if (FiniteVerb.isAt(sentence, end + 1)
          && FiniteVerb.agrees(sentence.substring(start, end), verb)) {
        boolean plainly =
            start > 0
                || TermShape.isDistinct(sentence.substring(start, end))
                || (StructureWords.isVerb(verb)
                    && !StructureWords.isCourse(verb)
                    && Words.areAtLeast(SHORTEST_SAID, sentence.substring(next)));
        return plainly ? Optional.of(new Span(start, end)) : Optional.empty();
      }
      at = end + 1;
    }
    return Optional.empty();
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
