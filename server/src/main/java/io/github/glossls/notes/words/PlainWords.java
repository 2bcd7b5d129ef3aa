package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters and in the singular, so that a name is found in it as a
 * whole and in any number. Signs do not count.
 */
public record PlainWords(List<String> words) {
  private static final int SHORTEST_PLURAL = 4;

  public static PlainWords of(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !Letters.isLetterOrDigit(lower.charAt(at))) {
        if (at > start) {
          boolean plural = at - start >= SHORTEST_PLURAL && lower.charAt(at - 1) == 's';
          words.add(lower.substring(start, plural ? at - 1 : at));
        }
        start = at + 1;
      }
    }
    return new PlainWords(words);
  }

  public boolean contains(PlainWords name) {
    return !name.words.isEmpty() && Collections.indexOfSubList(words, name.words) >= 0;
  }
}
