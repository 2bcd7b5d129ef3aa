package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a text in small letters and in the singular, so that a name is found in it as a
 * whole and in any number. Signs do not count.
 */
public record PlainWords(List<String> words) {
  private static final int SHORTEST_PLURAL = 4;

  /** Those of the first {@code most} characters. */
  public static PlainWords of(String text, int most) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int end = Math.min(text.length(), most);
    for (int at = 0; at <= end; at++) {
      char c = at < end ? text.charAt(at) : ' ';
      if (Letters.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        int last = word.length() - 1;
        boolean plural = last + 1 >= SHORTEST_PLURAL && word.charAt(last) == 's';
        words.add(plural ? word.substring(0, last) : word.toString());
        word.setLength(0);
      }
    }
    return new PlainWords(words);
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
