package io.github.glossls.notes.notation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that names of terms are made of: {@code name-words.tsv}. */
final class NameWords {
  /** By word whether names end with it. */
  private static final Map<String, Boolean> WORDS = load();

  private NameWords() {}

  private static Map<String, Boolean> load() {
    Map<String, Boolean> words = new HashMap<>();
    for (String line : WordList.lines("name-words.tsv")) {
      String[] cells = line.split("\t", -1);
      words.put(cells[0], cells[1].equals("last"));
    }
    return words;
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
