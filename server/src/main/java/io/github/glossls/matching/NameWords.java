package io.github.glossls.matching;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of many names, each found out once: phrases are made of the same words again and again.
 * Not for several threads at once.
 */
final class NameWords {
  private final Map<String, NameWord> known = new HashMap<>();

  NameWord of(String text) {
    NameWord word = known.get(text);
    if (word == null) {
      word = new NameWord(text);
      known.put(text, word);
    }
    return word;
  }
}
