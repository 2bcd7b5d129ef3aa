package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.PlainWords;
import io.github.glossls.text.Letters;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a text each of its words stands, so that names need not be searched for. Words are as in
 * {@link PlainWords}, but kept as places in the text: a note has thousands, and few are asked for.
 */
final class WordPlaces {
  private static final int NONE = -1;
  private static final int SHORTEST_PLURAL = 4;

  /** In small letters; an array is read several times faster than a string with rare letters. */
  private final char[] text;

  /** Of each word where it begins and ends, in UTF-16 code units, its hash and its next place. */
  private int[] starts = new int[64];

  private int[] ends = new int[64];
  private int[] hashes = new int[64];
  private int[] next = new int[0];
  private int words;

  /** By the hash of a word the first place of one: open addressing, at most half full. */
  private int[] firsts = new int[0];

  /**
   * Those of the beginning of a text.
   *
   * @param most characters that are looked at
   */
  WordPlaces(String text, int most) {
    this.text = new char[Math.min(text.length(), most)];
    text.getChars(0, this.text.length, this.text, 0);
    collect();
    link();
  }

  /** Finds the words, makes their letters small and takes their hashes in one go. */
  private void collect() {
    int start = 0;
    int hash = 0;
    int before = 0;
    for (int at = 0; at < text.length; at++) {
      char small = Letters.inWord(text[at]);
      if (small == 0) {
        add(start, at, hash, before);
        start = at + 1;
        hash = 0;
      } else {
        text[at] = small;
        before = hash;
        hash = 31 * hash + small;
      }
    }
    add(start, text.length, hash, before);
  }

  /** {@code before}: the hash without the last letter, which a plural goes without. */
  private void add(int start, int end, int hash, int before) {
    if (start == end) {
      return;
    }
    if (words == starts.length) {
      starts = Arrays.copyOf(starts, words * 2);
      ends = Arrays.copyOf(ends, words * 2);
      hashes = Arrays.copyOf(hashes, words * 2);
    }
    boolean plural = end - start >= SHORTEST_PLURAL && text[end - 1] == 's';
    starts[words] = start;
    ends[words] = plural ? end - 1 : end;
    hashes[words++] = plural ? before : hash;
  }

  private void link() {
    next = new int[words];
    firsts = new int[Integer.highestOneBit(Math.max(1, words)) * 4];
    Arrays.fill(firsts, NONE);
    for (int at = words - 1; at >= 0; at--) {
      int slot = slot(hashes[at], text, starts[at], ends[at]);
      next[at] = firsts[slot];
      firsts[slot] = at;
    }
  }

  /** Where the first place of a word is kept, or would be. */
  private int slot(int hash, char[] source, int start, int end) {
    int slot = (hash ^ (hash >>> 15)) & (firsts.length - 1);
    while (firsts[slot] != NONE && !isWord(firsts[slot], hash, source, start, end)) {
      slot = (slot + 1) & (firsts.length - 1);
    }
    return slot;
  }

  private boolean isWord(int word, int hash, char[] source, int start, int end) {
    return hashes[word] == hash
        && Arrays.equals(text, starts[word], ends[word], source, start, end);
  }

  /** How often a name stands in the text, counted up to {@code most}. */
  int count(PlainWords name, int most) {
    int count = 0;
    int free = 0;
    for (int at = first(name); at != NONE && count < most; at = next[at]) {
      if (at >= free && isAt(at, name)) {
        count++;
        free = at + name.words().size();
      }
    }
    return count;
  }

  /** Whether a name stands in the text before {@code end}, in UTF-16 code units. */
  boolean isBefore(int end, PlainWords name) {
    int at = first(name);
    while (at != NONE && starts[at] < end && !isAt(at, name)) {
      at = next[at];
    }
    return at != NONE && starts[at] < end;
  }

  private int first(PlainWords name) {
    if (name.words().isEmpty()) {
      return NONE;
    }
    String first = name.words().get(0);
    char[] word = first.toCharArray();
    return firsts[slot(first.hashCode(), word, 0, word.length)];
  }

  private boolean isAt(int at, PlainWords name) {
    List<String> wanted = name.words();
    int same = 0;
    while (same < wanted.size() && at + same < words && isWord(at + same, wanted.get(same))) {
      same++;
    }
    return same == wanted.size();
  }

  private boolean isWord(int word, String wanted) {
    int length = ends[word] - starts[word];
    int same = 0;
    while (same < length
        && length == wanted.length()
        && text[starts[word] + same] == wanted.charAt(same)) {
      same++;
    }
    return same == length && length == wanted.length();
  }
}
