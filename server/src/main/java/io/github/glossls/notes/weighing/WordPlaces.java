package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.PlainWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a text each of its words stands, so that names need not be searched for. */
final class WordPlaces {
  private static final int NONE = -1;

  private final PlainWords text;
  private final Map<String, Integer> firsts = new HashMap<>();
  private final int[] next;

  WordPlaces(PlainWords text) {
    this.text = text;
    List<String> words = text.words();
    next = new int[words.size()];
    Arrays.fill(next, NONE);
    for (int at = words.size() - 1; at >= 0; at--) {
      Integer later = firsts.put(words.get(at), at);
      next[at] = later == null ? NONE : later;
    }
  }

  /** How often a name stands in the text, counted up to {@code most}. */
  int count(PlainWords name, int most) {
    if (name.words().isEmpty()) {
      return 0;
    }
    int count = 0;
    int free = 0;
    int at = firsts.getOrDefault(name.words().get(0), NONE);
    while (at != NONE && count < most) {
      if (at >= free && text.isAt(at, name)) {
        count++;
        free = at + name.words().size();
      }
      at = next[at];
    }
    return count;
  }

  /** Whether a name stands in the text before {@code end}, in UTF-16 code units. */
  boolean isBefore(int end, PlainWords name) {
    int at = name.words().isEmpty() ? NONE : firsts.getOrDefault(name.words().get(0), NONE);
    while (at != NONE && !text.isAt(at, name)) {
      at = next[at];
    }
    return at != NONE && text.starts().get(at) < end;
  }
}
