package io.github.glossls.matching;

import java.util.Map;

/**
 * What a {@link Layer} consists of.
 *
 * @param hashMask which bits of a hash count: all, except in tests that force collisions
 * @param longest sub-words in the longest form
 * @param words two numbers a slot, a power of two of them: see {@link WordTable}
 * @param wordChars the folded characters of the sub-words that no numbers tell
 * @param wordStarts by sub-word where its characters begin, none for most; one more at the end
 * @param wordRests by sub-word what its first characters do not tell
 * @param pairs four numbers a slot, a power of two of them: see {@link Pairs}
 * @param edges of longer forms, two numbers an edge, a power of two of them: node and sub-word, see
 *     {@link Layer#edgeKey}, 0 for an empty one; the {@link Step} it leads to
 * @param firsts bits of {@link Beginnings}
 * @param alone bits of {@link Beginnings}
 * @param beginnings bits of {@link Beginnings}
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
    long[] words,
    char[] wordChars,
    int[] wordStarts,
    long[] wordRests,
    long[] pairs,
    long[] edges,
    long[] firsts,
    long[] alone,
    long[] beginnings,
    int[] nodeForms,
    int[] forms,
    int[] cased,
    long[] capitals,
    Map<Integer, String> punctuation) {
  // Numbers that are read together stand together: what is far apart in memory comes slowly.
  static final int EDGE = 2;
  static final int FORM = 2;

  /** About how much memory they take, in bytes. */
  long bytes() {
    return 4L * (wordStarts.length + nodeForms.length + forms.length + cased.length)
        + 8L * (words.length + wordRests.length + pairs.length + edges.length + capitals.length)
        + 8L * (firsts.length + alone.length + beginnings.length)
        + 2L * wordChars.length;
  }

  int formCount() {
    return forms.length / FORM;
  }
}
