package io.github.glossls.matching;

/**
 * What a scan found, not yet weighed: spans and the nodes that their words led to. Spans of names
 * are in order and do not overlap, except that the same span may come once from each layer; cues
 * are in the order of their starts.
 */
final class Hits {
  /** So many names may be spelled alike. */
  static final int MOST_FORMS = Integer.SIZE / FormRule.Fit.BITS;

  private static final int LAYER_SHIFT = 28;

  private final Growing starts = new Growing();
  private final Growing ends = new Growing();
  private final Growing codes = new Growing();
  private final Growing fits = new Growing();

  /**
   * @param fits how well the text fits each of the first forms of the node, see {@link #fit}
   */
  void add(int start, int end, int layer, int node, int fits) {
    starts.add(start);
    ends.add(end);
    codes.add((layer << LAYER_SHIFT) | node);
    this.fits.add(fits);
  }

  /** Takes over {@code index} of other hits, moved by {@code shift} characters. */
  void add(Hits other, int index, int shift) {
    starts.add(other.starts.get(index) + shift);
    ends.add(other.ends.get(index) + shift);
    codes.add(other.codes.get(index));
    fits.add(other.fits.get(index));
  }

  int size() {
    return starts.size();
  }

  int start(int index) {
    return starts.get(index);
  }

  int end(int index) {
    return ends.get(index);
  }

  /** Layer and node as one number. */
  int code(int index) {
    return codes.get(index);
  }

  /** How well the text fits the {@code number}-th form of the node. */
  FormRule.Fit fit(int index, int number) {
    return number >= MOST_FORMS
        ? FormRule.Fit.NO
        : FormRule.Fit.of((fits.get(index) >>> (number * FormRule.Fit.BITS)) & 3);
  }

  int layer(int index) {
    return codes.get(index) >>> LAYER_SHIFT;
  }

  int node(int index) {
    return codes.get(index) & ((1 << LAYER_SHIFT) - 1);
  }

  boolean sameAs(Hits other) {
    return starts.sameAs(other.starts)
        && ends.sameAs(other.ends)
        && codes.sameAs(other.codes)
        && fits.sameAs(other.fits);
  }

  /** The first hit that starts at or behind {@code offset}. */
  int firstFrom(int offset) {
    return starts.firstFrom(offset);
  }
}
