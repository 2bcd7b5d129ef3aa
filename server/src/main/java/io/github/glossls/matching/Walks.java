package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * The ways through the trie of one layer from all sub-words of a window of a text. A buffer, filled
 * again and again.
 *
 * <p>All are gone together, one sub-word further in each round. A round first finds the hashes of
 * the edges ahead and touches their slots, then looks at what is there: so the processor waits for
 * the memory of many at once, and not for one after another. What is kept is written without a
 * branch, since nobody can guess which way goes on.
 */
final class Walks {
  private final SubWords words;
  private final Layer layer;
  private final Edges edges;
  private final Ends ends = new Ends();

  // A bit for each word that may be a form, and for each that may begin one with the next.
  private final long[] alone = new long[SubWords.MOST / Long.SIZE];
  private final long[] pairs = new long[SubWords.MOST / Long.SIZE];

  // By way: its first word; of the edge ahead where it comes from, its hash and its slot; the gaps
  // behind.
  private final int[] starts = new int[SubWords.MOST];
  private final long[] origins = new long[SubWords.MOST];
  private final long[] hashes = new long[SubWords.MOST];
  private final int[] slots = new int[SubWords.MOST];
  private final int[] gaps = new int[SubWords.MOST];

  // What is scanned.
  private String text = "";
  private boolean prose;

  /** Written only, so that no compiler leaves out the reading of what it is made of. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  Walks(SubWords words, Layer layer) {
    this.words = words;
    this.layer = layer;
    edges = layer.edges();
  }

  /** Takes another text. */
  void begin(String text, boolean prose) {
    this.text = text;
    this.prose = prose;
  }

  /** Lets go of the text, not to hold it longer than its document lives. */
  void end() {
    text = "";
  }

  /** Where the ways ended that were gone last. */
  Ends ends() {
    return ends;
  }

  /** Goes all ways from the first {@code count} sub-words. */
  void go(int count) {
    layer.findBeginnings(words, count, alone, pairs);
    if (count == words.count() && count > 0) {
      // Nothing stands behind the last.
      pairs[(count - 1) / Long.SIZE] &= ~(1L << (count - 1));
    }
    ends.clear();
    takeStep(beginAlone(list(alone, count)), 0);
    int going = takeStep(beginPairs(list(pairs, count)), 1);
    for (int length = 2; going > 0; length++) {
      going = takeStep(lookAhead(going, length), length);
    }
    ends.sort(count);
  }

  private int list(long[] bits, int count) {
    int listed = 0;
    for (int from = 0; from < count; from += Long.SIZE) {
      for (long rest = bits[from / Long.SIZE]; rest != 0; rest &= rest - 1) {
        starts[listed] = from + Long.numberOfTrailingZeros(rest);
        gaps[listed++] = 0;
      }
    }
    return listed;
  }

  private int beginAlone(int ways) {
    for (int way = 0; way < ways; way++) {
      origins[way] = Edges.BEGIN;
      hashes[way] = layer.hash(words, starts[way]);
    }
    return ways;
  }

  private int beginPairs(int ways) {
    for (int way = 0; way < ways; way++) {
      origins[way] = layer.code(words, starts[way]);
      hashes[way] = layer.hashOfTwo(words, starts[way]);
    }
    return ways;
  }

  /** Leaves out the ways that certainly end behind {@code length} sub-words. */
  private int lookAhead(int ways, int length) {
    int kept = 0;
    for (int way = 0; way < ways; way++) {
      int word = starts[way] + length;
      if (word < words.count()) {
        long hash = layer.hashBehind(origins[way], words, word);
        starts[kept] = starts[way];
        origins[kept] = origins[way];
        hashes[kept] = hash;
        gaps[kept] = gaps[way];
        kept += layer.mayLead(hash) ? 1 : 0;
      }
    }
    return kept;
  }

  private void findSlots(int ways) {
    for (int way = 0; way < ways; way++) {
      slots[way] = edges.slot(hashes[way]);
    }
  }

  // Apart from all else, so that as many slots as can be are on their way at once.
  private void touchSlots(int ways) {
    long seen = 0;
    for (int way = 0; way < ways; way++) {
      seen += edges.touch(slots[way]);
    }
    touched += seen;
  }

  /**
   * Goes to the sub-word behind {@code length} of them.
   *
   * @return how many ways may go on from there
   */
  private int takeStep(int ways, int length) {
    findSlots(ways);
    touchSlots(ways);
    ends.reserve(ways);
    int going = 0;
    for (int way = 0; way < ways; way++) {
      int start = starts[way];
      int word = start + length;
      int step = step(way, word);
      int gap = gaps[way];
      if (step == Step.NONE) {
        continue;
      }
      if (length > 0) {
        gap |= Gap.between(text, words.end(word - 1), words.start(word), prose);
        step = gap >= Gap.TOO_FAR ? Step.NONE : step;
      }
      ends.add(start, word, step, gap);
      starts[going] = start;
      origins[going] = Edges.origin(Step.node(step));
      gaps[going] = gap;
      // From a first word alone no way goes on: it does so with the second.
      going += length > 0 && Step.goesOn(step) ? 1 : 0;
    }
    return going;
  }

  private int step(int way, int word) {
    long code = layer.code(words, word);
    int edge = edges.find(slots[way], origins[way], code);
    // Codes that are no hashes are the words themselves.
    return (code | origins[way]) >= 0
        ? edges.step(edge)
        : edges.stepSpelled(edge, words, word, text);
  }
}
