package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names in the bundled glossary and the words that they are made of, from a list that the build
 * makes of the glossary, see {@link NameList}.
 */
final class NameWords {
  /** The keys of all names. */
  private static final Set<String> KEYS = new HashSet<>();

  /** By word whether names end with it. */
  private static final Map<String, Boolean> WORDS = new HashMap<>();

  static {
    for (String line : WordList.lines(NameWords.class, "names.txt")) {
      String text = line.substring(1);
      if (line.charAt(0) == NameList.NAME) {
        KEYS.add(text);
      } else {
        WORDS.put(text, line.charAt(0) == NameList.HEAD);
      }
    }
  }

  private NameWords() {}

  /**
   * Whether the glossary has the name.
   *
   * @param key of a name, see {@link io.github.glossls.glossary.Spelling}
   */
  static boolean isName(String key) {
    return KEYS.contains(key);
  }

  /** Whether names of terms have this word, in either number. */
  static boolean isInNames(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.containsKey(lower) || WORDS.containsKey(singular(lower));
  }

  /** Whether they end with it. */
  static boolean endsName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(lower, false) || WORDS.getOrDefault(singular(lower), false);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
