package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import io.github.glossls.text.SubWords;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The sub-words of a layer as an open-addressing hash table in one array, so that a look-up finds
 * all in one line of the processor's cache. A slot is two numbers: the {@link #marks mark} of the
 * word, 0 for an empty slot; and the {@link Step} that it leads to from the root, above it a tag.
 *
 * <p>The node of that step is also the number of the word. A word of up to eight letters of ASCII
 * is told by its mark alone; of any other the number says where the rest of it is, and nothing is
 * found before that has been compared.
 */
final class WordTable {
  static final int STRIDE = 2;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long REST_SPREAD = 0xC2B2AE3D27D4EB4FL;

  private final long[] table;
  private final char[] chars;

  /** By number where the characters of a word begin, if its numbers do not tell them. */
  private final int[] starts;

  /** By number the {@link Fingerprint#rest} of a word. */
  private final long[] rests;

  /** Which bits of hashes count: all, except in tests that force collisions. */
  private final long hashMask;

  WordTable(long[] table, char[] chars, int[] starts, long[] rests, long hashMask) {
    this.table = table;
    this.chars = chars;
    this.starts = starts;
    this.rests = rests;
    this.hashMask = hashMask;
  }

  /** The table of a layer. */
  static WordTable of(LayerArrays arrays) {
    return new WordTable(
        arrays.words(),
        arrays.wordChars(),
        arrays.wordStarts(),
        arrays.wordRests(),
        arrays.hashMask());
  }

  /** A table of words, numbered as in the list. */
  static WordTable of(List<String> words, List<Fingerprint> prints, long hashMask) {
    long[] rests = prints.stream().mapToLong(Fingerprint::rest).toArray();
    int[] starts = new int[rests.length + 1];
    for (int number = 0; number < rests.length; number++) {
      starts[number + 1] = starts[number] + (rests[number] < 0 ? words.get(number).length() : 0);
    }
    char[] chars = new char[starts[rests.length]];
    long[] table = new long[Tables.sizeFor(rests.length) * STRIDE];
    WordTable made = new WordTable(table, chars, starts, rests, hashMask);
    for (int number = 0; number < words.size(); number++) {
      words.get(number).getChars(0, starts[number + 1] - starts[number], chars, starts[number]);
      Fingerprint print = prints.get(number);
      int slot = made.firstSlot(print.first(), print.rest());
      while (!made.isEmpty(slot)) {
        slot = made.next(slot);
      }
      made.put(slot, made.mark(print.first(), print.rest()), number);
    }
    return made;
  }

  long[] table() {
    return table;
  }

  char[] chars() {
    return chars;
  }

  int[] starts() {
    return starts;
  }

  /** The step that a sub-word of a text leads to; {@link Step#NONE} when it is not here. */
  int step(SubWords words, int word, String text) {
    long rest = words.rest(word);
    long first = words.first(word);
    int slot = firstSlot(first, rest);
    int tag = tag(rest);
    long mark = mark(first, rest);
    for (long found = table[slot]; found != 0; found = table[slot]) {
      int step = stepAt(slot);
      if (found == mark
          && tagAt(slot) == tag
          && (tag == 0 || isRest(Step.node(step), rest, words, word, text))) {
        return step;
      }
      slot = next(slot);
    }
    return Step.NONE;
  }

  /** Whether a sub-word of a text whose mark is that of a word here is that word. */
  boolean isRest(int number, long rest, SubWords words, int word, String text) {
    return rests[number] == rest && (rest >= 0 || isWord(number, words, word, text));
  }

  private boolean isWord(int number, SubWords words, int word, String text) {
    int start = starts[number];
    int length = starts[number + 1] - start;
    return SubWords.matches(text, words.start(word), words.end(word), chars, start, length);
  }

  long[] rests() {
    return rests;
  }

  /** By number what stands for the first characters in tables. */
  long[] marks() {
    long[] marks = new long[starts.length - 1];
    for (int slot = 0; slot < table.length; slot += STRIDE) {
      if (!isEmpty(slot)) {
        marks[Step.node(stepAt(slot))] = table[slot];
      }
    }
    return marks;
  }

  long hashMask() {
    return hashMask;
  }

  void put(int slot, long mark, int step) {
    int tag = tag(rests[Step.node(step)]);
    table[slot] = mark;
    table[slot + 1] = ((long) tag << Integer.SIZE) | (step & 0xFFFFFFFFL);
  }

  /** Puts steps in the place of the nodes. */
  void setSteps(IntUnaryOperator stepOf) {
    for (int slot = 0; slot < table.length; slot += STRIDE) {
      if (!isEmpty(slot)) {
        put(slot, markAt(slot), stepOf.applyAsInt(stepAt(slot)));
      }
    }
  }

  /** Behind the last slot; the first is 0. */
  int end() {
    return table.length;
  }

  int next(int slot) {
    return (slot + STRIDE) & (table.length - 1);
  }

  boolean isEmpty(int slot) {
    return table[slot] == 0;
  }

  long markAt(int slot) {
    return table[slot];
  }

  private int tagAt(int slot) {
    return (int) (table[slot + 1] >>> Integer.SIZE);
  }

  int stepAt(int slot) {
    return (int) table[slot + 1];
  }

  private int firstSlot(long first, long rest) {
    return ((int) ((hash(first, rest) & hashMask) >>> 40) * STRIDE) & (table.length - 1);
  }

  static long hash(long first, long rest) {
    return first * SPREAD + rest * REST_SPREAD;
  }

  /** 0 for words that their first characters tell, and only for those. */
  private int tag(long rest) {
    return rest == 0 ? 0 : (int) ((rest * REST_SPREAD & hashMask) >>> Integer.SIZE) | 1;
  }

  /** What stands for the first characters: the tag in other scripts. */
  long mark(long first, long rest) {
    return first < 0 ? Long.MIN_VALUE | (tag(rest) & 0xFFFFFFFFL) : first;
  }
}
