package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Arrays;

/**
 * Where forms of one layer end in a window of a text, by the word that they begin with. A buffer,
 * filled again and again: first in any order of words, each word's shorter forms before its longer
 * ones, then {@link #sort}.
 */
final class Ends {
  /** No end; what is no index. */
  static final int NONE = -1;

  private static final int GAP_BITS = 2;

  // By end: the first word, the last word with the bits of gaps below, the step, the next end.
  private int[] starts = new int[SubWords.MOST];
  private int[] lasts = new int[SubWords.MOST];
  private int[] steps = new int[SubWords.MOST];
  private int[] nexts = new int[SubWords.MOST];
  private int count;

  /** By word: its first end. */
  private final int[] firsts = new int[SubWords.MOST];

  /** A bit for each word that has an end. */
  private final long[] begun = new long[SubWords.MOST / Long.SIZE];

  void clear() {
    count = 0;
  }

  /** Makes room for so many more calls of {@link #add}. */
  void reserve(int more) {
    // Each writes, even those that add nothing.
    if (count + more >= starts.length) {
      int size = 2 * (count + more);
      starts = Arrays.copyOf(starts, size);
      lasts = Arrays.copyOf(lasts, size);
      steps = Arrays.copyOf(steps, size);
      nexts = Arrays.copyOf(nexts, size);
    }
  }

  /**
   * Adds the end behind a step, if forms end there.
   *
   * @param last the last sub-word
   * @param gaps all that stand between the sub-words, see {@link Gap}
   */
  void add(int start, int last, int step, int gaps) {
    // Without a branch, since nobody can guess it.
    starts[count] = start;
    lasts[count] = last << GAP_BITS | gaps;
    steps[count] = step;
    count += Step.ends(step, gaps);
  }

  /** Sorts by words, of which there are {@code words}. */
  void sort(int words) {
    Arrays.fill(firsts, 0, words, NONE);
    Arrays.fill(begun, 0, (words + Long.SIZE - 1) / Long.SIZE, 0);
    for (int end = count - 1; end >= 0; end--) {
      int start = starts[end];
      nexts[end] = firsts[start];
      firsts[start] = end;
      begun[start / Long.SIZE] |= 1L << start;
    }
  }

  /** By 64 words: a bit for each that has an end. */
  long at(int place) {
    return begun[place];
  }

  int first(int word) {
    return firsts[word];
  }

  int next(int end) {
    return nexts[end];
  }

  int step(int end) {
    return steps[end];
  }

  int last(int end) {
    return lasts[end] >>> GAP_BITS;
  }

  int gaps(int end) {
    return lasts[end] & ((1 << GAP_BITS) - 1);
  }
}
