package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brackets that hold another name without saying so: one that shares words with the name, or that
 * is written like a title as the name is. Others hold a remark.
 */
final class Variants {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s–-]+");

  /** First words of brackets that say what the thing is about: {@code (How AI Reads)}. */
  private static final Set<String> ASKING =
      Set.of(
          "how", "what", "why", "when", "where", "who", "for", "with", "using", "in", "from", "via",
          "by");

  private static final int MOST_WORDS = 6;
  private static final int SHARED_LETTERS = 4;

  private Variants() {}

  /** Whether {@code other}, in brackets behind {@code name}, is another name of the same. */
  static boolean is(String other, String name) {
    if (isSymbol(other)) {
      return true;
    }
    if (!Words.areAtMost(MOST_WORDS, other)
        || other.isEmpty()
        || NamesInBracket.isDescription(other)
        || isPath(other)
        || isAboutText(other)) {
      return false;
    }
    String[] names = BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1);
    String[] others = BETWEEN_WORDS.split(other.toLowerCase(Locale.ROOT), -1);
    boolean shares = false;
    for (String a : names) {
      for (String b : others) {
        shares |= a.length() >= 3 && (a.equals(b) || a.regionMatches(0, b, 0, SHARED_LETTERS));
      }
    }
    boolean titled =
        Character.isUpperCase(other.charAt(0)) && Character.isUpperCase(name.charAt(0));
    return (shares && (others.length <= names.length + 2))
        || (titled && others.length > 1 && isTitleCase(other) && !ASKING.contains(others[0]));
  }

  /** {@code Learning rate (α)}. */
  private static boolean isSymbol(String text) {
    return text.length() == 1
        && Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.GREEK;
  }

  /** {@code src/rag.py}, where {@code top_p / nucleus} are words. */
  private static boolean isPath(String text) {
    return text.indexOf('/') >= 0 && text.indexOf(' ') < 0;
  }

  /** {@code (Simple Explanation)}, {@code (Worked Example)}. */
  private static boolean isAboutText(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return StructureWords.closesLabel(last, Genre.GLOSSARY)
        || StructureWords.isLabel(last, Genre.GLOSSARY)
        || last.equals("explanation");
  }

  private static boolean isTitleCase(String text) {
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || word.equals("of"))) {
        return false;
      }
    }
    return true;
  }
}
