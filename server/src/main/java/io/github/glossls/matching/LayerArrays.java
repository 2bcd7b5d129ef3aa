package io.github.glossls.matching;

import java.util.Map;

/**
 * What a {@link Layer} consists of.
 *
 * @param hashMask which bits of a hash count: all, except in tests that force collisions
 * @param sharedHashes whether two sub-words have the same hash
 * @param longest sub-words in the longest form
 * @param tags by slot: the lower half of a sub-word's hash; 0 for an empty slot; a power of two
 *     long
 * @param roots by slot: the node behind the root; {@link Layer#NONE} when no form begins so
 * @param wordStarts by slot: where its characters begin in {@code wordChars}
 * @param wordChars for each sub-word its length, then its folded characters
 * @param edgeKeys by edge slot: node and sub-word, see {@link Layer#edgeKey}; 0 for an empty one
 * @param edgeTargets by edge slot: the node it leads to
 * @param nodeForms by node: its first form; the highest bit tells that forms go on; one more at the
 *     end
 * @param formTraits by form: bits of {@link Traits}
 * @param formTargets by form: the ordinal of what it names
 * @param formCapitals by form: see {@link SurfaceForm#capitals}
 * @param punctuation of the few forms that have any
 */
// A bundle of arrays on their way to a Layer; never compared.
@SuppressWarnings("ArrayRecordComponent")
record LayerArrays(
    long hashMask,
    boolean sharedHashes,
    int longest,
    int[] tags,
    int[] roots,
    int[] wordStarts,
    char[] wordChars,
    long[] edgeKeys,
    int[] edgeTargets,
    int[] nodeForms,
    int[] formTraits,
    int[] formTargets,
    long[] formCapitals,
    Map<Integer, String> punctuation) {
  /** About how much memory they take, in bytes. */
  long bytes() {
    return 4L * (tags.length + roots.length + wordStarts.length + edgeTargets.length)
        + 8L * (edgeKeys.length + formCapitals.length)
        + 4L * (nodeForms.length + formTraits.length + formTargets.length)
        + 2L * wordChars.length;
  }
}
