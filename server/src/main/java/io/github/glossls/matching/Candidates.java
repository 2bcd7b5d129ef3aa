package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * Where forms of one layer may begin in a window of a text. A buffer, filled again and again.
 *
 * <p>All words of the window go through one loop after another: first the filters, then the places
 * of what passed them, which are only touched. So the processor waits for the memory of many at
 * once, and not for one after another when they are looked at.
 */
final class Candidates {
  private final SubWords words;
  private final Layer layer;
  private final Edges edges;

  // A bit for each word that may be a form, and for each that may begin one with the next.
  private final long[] alone = new long[SubWords.MOST / Long.SIZE];
  private final long[] pairs = new long[SubWords.MOST / Long.SIZE];

  /** Written only, so that no compiler leaves out the reading of what it is made of. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  Candidates(SubWords words, Layer layer) {
    this.words = words;
    this.layer = layer;
    edges = layer.edges();
  }

  /** Finds them among the first {@code count} sub-words. */
  void find(int count) {
    layer.findBeginnings(words, count, alone, pairs);
    if (count == words.count() && count > 0) {
      // Nothing stands behind the last.
      pairs[(count - 1) / Long.SIZE] &= ~(1L << (count - 1));
    }
    touch(count);
  }

  private void touch(int count) {
    long seen = 0;
    for (int from = 0; from < count; from += Long.SIZE) {
      for (long rest = pairs[from / Long.SIZE]; rest != 0; rest &= rest - 1) {
        int word = from + Long.numberOfTrailingZeros(rest);
        seen += edges.touch(layer.hashOfTwo(words, word));
      }
      for (long rest = alone[from / Long.SIZE]; rest != 0; rest &= rest - 1) {
        int word = from + Long.numberOfTrailingZeros(rest);
        seen += edges.touch(layer.hash(words, word));
      }
    }
    touched += seen;
  }

  /** By 64 words: a bit for each at which something may begin. */
  long at(int place) {
    return alone[place] | pairs[place];
  }

  /** The step behind a word that is a form; {@link Step#NONE} for any other. */
  int first(int word, String text) {
    return (alone[word / Long.SIZE] >>> word & 1) == 0
        ? Step.NONE
        : edges.step(layer.hash(words, word), Edges.ROOT, words, word, text);
  }

  /** The step behind a word and the next; {@link Step#NONE} when no form begins so. */
  int second(int word, String text) {
    return (pairs[word / Long.SIZE] >>> word & 1) == 0
        ? Step.NONE
        : edges.stepByTwo(layer.hashOfTwo(words, word), words, word, text);
  }
}
