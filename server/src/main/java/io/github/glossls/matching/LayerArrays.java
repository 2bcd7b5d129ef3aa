package io.github.glossls.matching;

import java.util.Map;

/**
 * What a {@link Layer} consists of.
 *
 * @param hashMask which bits of a hash count: all, except in tests that force collisions
 * @param longest sub-words in the longest form
 * @param wordPrints two numbers a sub-word: see {@link Vocabulary}
 * @param wordStarts by sub-word where its characters begin, none for most; one more at the end
 * @param wordChars the folded characters of the sub-words that no numbers tell
 * @param edges four numbers a slot: see {@link Edges}
 * @param pilots of {@link Edges}
 * @param firsts bits of {@link Beginnings}
 * @param edgeBits bits of {@link Beginnings}
 * @param nodeForms by node: its first form; one more at the end
 * @param forms two numbers a form: bits of {@link Traits}; the ordinal of what it names
 * @param cased the forms with capitals, in order
 * @param capitals theirs, see {@link SurfaceForm#capitals}
 * @param punctuation of the few forms that have any
 */
// A bundle of arrays on their way to a Layer; never compared.
@SuppressWarnings("ArrayRecordComponent")
record LayerArrays(
    long hashMask,
    int longest,
    long[] wordPrints,
    int[] wordStarts,
    char[] wordChars,
    long[] edges,
    char[] pilots,
    long[] firsts,
    long[] edgeBits,
    int[] nodeForms,
    int[] forms,
    int[] cased,
    long[] capitals,
    Map<Integer, String> punctuation) {
  // Numbers that are read together stand together: what is far apart in memory comes slowly.
  static final int FORM = 2;

  /** About how much memory they take, in bytes. */
  long bytes() {
    return 4L * (wordStarts.length + nodeForms.length + forms.length + cased.length)
        + 8L * (wordPrints.length + edges.length + firsts.length + edgeBits.length)
        + 8L * capitals.length
        + 2L * (wordChars.length + pilots.length);
  }

  int formCount() {
    return forms.length / FORM;
  }
}
