package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.List;

/**
 * The sub-words of a layer as an open-addressing hash table in one array, so that a look-up finds
 * all in one line of the processor's cache. A slot is four numbers: the lower half of the hash, 0
 * for an empty slot, and above it the node behind the root, {@link Layer#NONE} when no form begins
 * so; the characters as {@link SubWords#first} and {@link SubWords#second} give them, 0 when they
 * do not fit; where the characters begin among those of all words, and above it how many they are.
 */
final class WordTable {
  static final int STRIDE = 4;

  private final long[] table;
  private final char[] chars;

  WordTable(long[] table, char[] chars) {
    this.table = table;
    this.chars = chars;
  }

  /** A table of words, without roots. */
  static WordTable of(List<String> words, long[] hashes) {
    WordTable made =
        new WordTable(
            new long[Tables.sizeFor(words.size()) * STRIDE],
            new char[words.stream().mapToInt(String::length).sum()]);
    int at = 0;
    for (int ordinal = 0; ordinal < words.size(); ordinal++) {
      String word = words.get(ordinal);
      word.getChars(0, word.length(), made.chars, at);
      made.put(made.freeSlot(hashes[ordinal]), tag(hashes[ordinal]), Layer.NONE, at, word.length());
      at += word.length();
    }
    return made;
  }

  long[] table() {
    return table;
  }

  char[] chars() {
    return chars;
  }

  /** Sets a slot; its characters are there. */
  void put(int slot, int tag, int root, int start, int length) {
    table[slot] = pair(tag, root);
    table[slot + 1] = SubWords.first(chars, start, length);
    table[slot + 2] = SubWords.second(chars, start, length);
    table[slot + 3] = pair(start, length);
  }

  /** The slot of a sub-word by its hash; {@link Layer#NONE} when no word here has that hash. */
  int slot(long hash) {
    int tag = tag(hash);
    int slot = firstSlot(hash);
    while (true) {
      int found = (int) table[slot];
      if (found == tag) {
        return slot;
      }
      if (found == 0) {
        return Layer.NONE;
      }
      slot = next(slot);
    }
  }

  /** As {@link #slot(long)} where two words of this table share a hash: compares characters. */
  int slot(long hash, SubWords words, int word, String text) {
    int tag = tag(hash);
    int slot = firstSlot(hash);
    while ((int) table[slot] != 0) {
      if ((int) table[slot] == tag && isWord(slot, words, word, text)) {
        return slot;
      }
      slot = next(slot);
    }
    return Layer.NONE;
  }

  /** The slot of a word that is here, by its characters. */
  int slot(long hash, String word) {
    int slot = firstSlot(hash);
    while ((int) table[slot] != tag(hash) || !isWord(slot, word, 0, word.length())) {
      slot = next(slot);
    }
    return slot;
  }

  /** Whether the characters of a sub-word of the text, folded, are those of the slot. */
  boolean isWord(int slot, SubWords words, int word, String text) {
    long first = table[slot + 1];
    if (first != 0 && words.isPlain(word)) {
      return words.length(word) == length(slot)
          && words.first(word) == first
          && words.second(word) == table[slot + 2];
    }
    return isWord(slot, text, words.start(word), words.end(word));
  }

  private boolean isWord(int slot, String text, int start, int end) {
    return SubWords.matches(text, start, end, chars, start(slot), length(slot));
  }

  boolean isEmpty(int slot) {
    return (int) table[slot] == 0;
  }

  int tagAt(int slot) {
    return (int) table[slot];
  }

  int root(int slot) {
    return (int) (table[slot] >>> 32);
  }

  void setRoot(int slot, int root) {
    table[slot] = pair(tagAt(slot), root);
  }

  int start(int slot) {
    return (int) table[slot + 3];
  }

  int length(int slot) {
    return (int) (table[slot + 3] >>> 32);
  }

  private int freeSlot(long hash) {
    int slot = firstSlot(hash);
    while (!isEmpty(slot)) {
      slot = next(slot);
    }
    return slot;
  }

  /** Whether two words here have the same hash, as far as it is kept. */
  boolean hasSharedHashes() {
    for (int slot = 0; slot < table.length; slot += STRIDE) {
      for (int other = next(slot); !isEmpty(slot) && !isEmpty(other); other = next(other)) {
        if (tagAt(slot) == tagAt(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private int firstSlot(long hash) {
    return ((int) (hash >>> 40) * STRIDE) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + STRIDE) & (table.length - 1);
  }

  /** The lower half of a hash; never 0, which marks an empty slot. */
  private static int tag(long hash) {
    int tag = (int) hash;
    return tag == 0 ? 1 : tag;
  }

  private static long pair(int low, int high) {
    return (low & 0xFFFFFFFFL) | ((long) high << 32);
  }
}
