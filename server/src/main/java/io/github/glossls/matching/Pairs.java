package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import io.github.glossls.text.SubWords;

/**
 * The first two sub-words of longer forms as an open-addressing hash table, so that most phrases of
 * a text are found by one access to memory. A slot is four numbers: the {@link WordTable#marks} of
 * both words, 0 for an empty slot; the {@link Step} that the two lead to, above it a tag, which is
 * 0 when the marks tell all; the numbers of the words.
 */
final class Pairs {
  static final int STRIDE = 4;

  private static final long SPREAD = 0x9FB21C651E98DF25L;

  private final long[] table;
  private final WordTable words;

  Pairs(long[] table, WordTable words) {
    this.table = table;
    this.words = words;
  }

  /** An empty table for so many pairs. */
  static Pairs sizedFor(int count, WordTable words) {
    return new Pairs(new long[Tables.sizeFor(count) * STRIDE], words);
  }

  long[] table() {
    return table;
  }

  /** A place for a pair that is not there yet. */
  int freeSlot(Fingerprint first, Fingerprint second) {
    int slot = firstSlot(first.first(), first.rest(), second.first(), second.rest());
    while (!isEmpty(slot)) {
      slot = next(slot);
    }
    return slot;
  }

  /**
   * Sets a slot.
   *
   * @param marks those of all words
   */
  void put(int slot, int tag, int step, int first, int second, long[] marks) {
    table[slot] = marks[first];
    table[slot + 1] = marks[second];
    table[slot + 2] = pair(step, tag);
    table[slot + 3] = pair(first, second);
  }

  /** The step by two neighbouring sub-words of a text; {@link Step#NONE} when no form begins so. */
  int step(SubWords text, int word, String chars) {
    long first = text.first(word);
    long second = text.first(word + 1);
    long firstRest = text.rest(word);
    long secondRest = text.rest(word + 1);
    int slot = firstSlot(first, firstRest, second, secondRest);
    int tag = tag(firstRest, secondRest);
    if (tag != 0) {
      first = words.mark(first, firstRest);
      second = words.mark(second, secondRest);
    }
    for (long found = table[slot]; found != 0; found = table[slot]) {
      if (found == first
          && table[slot + 1] == second
          && tagAt(slot) == tag
          && (tag == 0 || isPair(slot, firstRest, secondRest, text, word, chars))) {
        return stepAt(slot);
      }
      slot = next(slot);
    }
    return Step.NONE;
  }

  private boolean isPair(
      int slot, long firstRest, long secondRest, SubWords text, int word, String chars) {
    return words.isRest(firstAt(slot), firstRest, text, word, chars)
        && words.isRest(secondAt(slot), secondRest, text, word + 1, chars);
  }

  /** 0 for words that their first characters tell, and only for those. */
  int tag(long firstRest, long secondRest) {
    return (firstRest | secondRest) == 0
        ? 0
        : (int) ((WordTable.hash(firstRest, secondRest) & words.hashMask()) >>> Integer.SIZE) | 1;
  }

  private int firstSlot(long first, long firstRest, long second, long secondRest) {
    long hash = WordTable.hash(first, firstRest) + SPREAD * WordTable.hash(second, secondRest);
    return ((int) ((hash & words.hashMask()) >>> 38) * STRIDE) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + STRIDE) & (table.length - 1);
  }

  boolean isEmpty(int slot) {
    return table[slot] == 0;
  }

  int tagAt(int slot) {
    return (int) (table[slot + 2] >>> Integer.SIZE);
  }

  int stepAt(int slot) {
    return (int) table[slot + 2];
  }

  int firstAt(int slot) {
    return (int) table[slot + 3];
  }

  int secondAt(int slot) {
    return (int) (table[slot + 3] >>> Integer.SIZE);
  }

  private static long pair(int low, int high) {
    return (low & 0xFFFFFFFFL) | ((long) high << Integer.SIZE);
  }
}
