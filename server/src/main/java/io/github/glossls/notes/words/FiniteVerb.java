package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.Set;

/**
 * The verb that tells of the name before it. Many a verb's form is a noun in the plural too: in
 * {@code Language models learn from text} the verb is {@code learn}.
 */
public final class FiniteVerb {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "can", "cannot", "could", "may", "might", "must", "should",
          "will", "would", "has", "have", "had", "do", "does", "did");

  private static final String ADVERB = "ly";

  /** A plural far more often than a verb. */
  private static final String NOUN = "models";

  /** Never a plural; another verb may follow: {@code helps evaluate}. */
  private static final String HELPS = "helps";

  private static final int SHORTEST = 4;

  private static final Set<String> BEFORE_OBJECTS =
      Set.of(
          "the", "a", "an", "how", "this", "its", "each", "all", "both", "us", "whether", "every",
          "any", "your", "our");

  private FiniteVerb() {}

  /** Whether one begins at {@code start} of the text, where a word begins. */
  public static boolean isAt(String text, int start) {
    int end = wordEnd(text, start);
    String word = text.substring(start, end);
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && StructureWords.says(word)
        && (word.equals(HELPS) || !(word.endsWith("s") && isVerbNext(text, end)))
        && (!NOUN.equals(word) || isObjectNext(text, end));
  }

  /**
   * Whether a word in the form of a verb begins at {@code start}, right behind the bracket of a
   * name that opens a sentence: {@code SDNet (…) disentangles anatomy}; not {@code … (CNN) layers
   * of}.
   */
  public static boolean isLikelyAt(String text, int start) {
    int end = wordEnd(text, start);
    String word = text.substring(start, end);
    if (word.length() < SHORTEST || !word.endsWith("s") || NOUN.equals(word)) {
      return false;
    }
    char before = word.charAt(word.length() - 2);
    int next = Math.min(text.length(), end + 1);
    String behind = text.substring(next, wordEnd(text, next));
    return "siu".indexOf(before) < 0
        && !behind.isEmpty()
        && Letters.isLetter(behind.charAt(0))
        && !StructureWords.joins(behind)
        && !isVerbNext(text, end);
  }

  /**
   * Whether an object may begin behind {@code end}: {@code models the data}, where {@code linear
   * models and trees} are things.
   */
  public static boolean isObjectNext(String text, int end) {
    return end < text.length()
        && BEFORE_OBJECTS.contains(text.substring(end + 1, wordEnd(text, end + 1)));
  }

  /**
   * {@code Tools help}, {@code a tool helps}; not {@code a GPU cluster}, {@code a rule-based
   * process}.
   */
  public static boolean agrees(String subject, String verb) {
    boolean base =
        (!verb.endsWith("s") || verb.endsWith("ss")) && !verb.equals("are") && !verb.equals("were");
    boolean past = verb.endsWith("ed") || verb.equals("meant");
    return !base || past || subject.endsWith("s") || subject.endsWith("data");
  }

  public static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  private static boolean isVerbNext(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    int next = wordEnd(text, end + 1);
    String word = text.substring(end + 1, next);
    if (word.endsWith(ADVERB) && next < text.length()) {
      int behind = wordEnd(text, next + 1);
      word = text.substring(next + 1, behind);
      return AUXILIARIES.contains(word) || StructureWords.says(word);
    }
    return AUXILIARIES.contains(word) || (StructureWords.says(word) && !word.endsWith("s"));
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }
}
