package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters and in the singular, so that a name is found in it as a
 * whole and in any number. Signs do not count.
 *
 * @param starts where each word begins in the text, in UTF-16 code units
 */
public record PlainWords(List<String> words, List<Integer> starts) {
  private static final int SHORTEST_PLURAL = 4;

  /** Those of the first {@code most} characters. */
  public static PlainWords of(String text, int most) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    String lower = text.substring(0, Math.min(text.length(), most)).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !Letters.isLetterOrDigit(lower.charAt(at))) {
        if (at > start) {
          boolean plural = at - start >= SHORTEST_PLURAL && lower.charAt(at - 1) == 's';
          starts.add(start);
          words.add(lower.substring(start, plural ? at - 1 : at));
        }
        start = at + 1;
      }
    }
    return new PlainWords(words, starts);
  }

  public static PlainWords of(String text) {
    return of(text, text.length());
  }

  public boolean contains(PlainWords name) {
    return !name.words.isEmpty() && Collections.indexOfSubList(words, name.words) >= 0;
  }

  /** Whether a name begins with the word at an index. */
  public boolean isAt(int at, PlainWords name) {
    int length = name.words.size();
    int same = 0;
    while (same < length
        && at + same < words.size()
        && words.get(at + same).equals(name.words.get(same))) {
      same++;
    }
    return same == length;
  }
}
