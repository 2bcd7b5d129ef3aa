package io.github.glossls.matching;

import java.util.Map;

/**
 * What a {@link Layer} consists of.
 *
 * @param hashMask which bits of a hash count: all, except in tests that force collisions
 * @param sharedHashes whether two sub-words have the same hash
 * @param longest sub-words in the longest form
 * @param words four numbers a slot, a power of two of them: see {@link WordTable}
 * @param wordChars the folded characters of all sub-words
 * @param edges two numbers an edge, a power of two of them: node and sub-word, see {@link
 *     Layer#edgeKey}, 0 for an empty one; the node it leads to
 * @param beginnings the bits of {@link Beginnings}; a power of two long
 * @param nodeForms by node: its first form; the highest bit tells that forms go on; one more at the
 *     end
 * @param forms two numbers a form: bits of {@link Traits}; the ordinal of what it names
 * @param cased the forms with capitals, in order
 * @param capitals theirs, see {@link SurfaceForm#capitals}
 * @param punctuation of the few forms that have any
 */
// A bundle of arrays on their way to a Layer; never compared.
@SuppressWarnings("ArrayRecordComponent")
record LayerArrays(
    long hashMask,
    boolean sharedHashes,
    int longest,
    long[] words,
    char[] wordChars,
    long[] edges,
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
    return 4L * (nodeForms.length + forms.length + cased.length)
        + 8L * (words.length + edges.length + beginnings.length + capitals.length)
        + 2L * wordChars.length;
  }

  int formCount() {
    return forms.length / FORM;
  }
}
