package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names in the bundled glossary and the words that they are made of, from a list that the build
 * makes of the glossary.
 */
final class NameWords {
  private static final int SHORTEST_HEAD = 3;

  /** Of all names. */
  private static final Set<String> KEYS = new HashSet<>();

  /** By word whether names end with it. */
  private static final Map<String, Boolean> WORDS = new HashMap<>();

  static {
    for (String line : WordList.lines("names.tsv")) {
      String[] names = line.split("\t", -1);
      for (String name : names) {
        KEYS.add(Spelling.key(name));
        for (String word : words(name)) {
          WORDS.putIfAbsent(word, false);
        }
      }
      String[] words = words(names[0]);
      String head = words[words.length - 1];
      if (head.length() >= SHORTEST_HEAD) {
        WORDS.put(head, true);
      }
    }
  }

  private NameWords() {}

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
  }

  /**
   * Whether the glossary has the name.
   *
   * @param key of a name, see {@link Spelling}
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
