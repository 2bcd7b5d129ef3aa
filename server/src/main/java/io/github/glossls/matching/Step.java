package io.github.glossls.matching;

/**
 * Where a sub-word leads to in a trie, as one number: a node, and in the highest bits what a scan
 * asks of it first, so that it seldom has to look further.
 */
final class Step {
  /** Nodes are smaller than this. */
  static final int NODES = 1 << 28;

  /** No such sub-word, no such way: forms neither end nor go on there. */
  static final int NONE = 0;

  private static final int GOES_ON = 1 << 31;
  private static final int HAS_FORMS = 1 << 30;
  private static final int IS_SIMPLE = 1 << 29;

  private Step() {}

  /**
   * @param goesOn whether forms go on behind the node
   * @param hasForms whether forms end there
   * @param isSimple whether all of these fit wherever their words stand in one piece
   */
  static int of(int node, boolean goesOn, boolean hasForms, boolean isSimple) {
    return node | (goesOn ? GOES_ON : 0) | (hasForms ? HAS_FORMS : 0) | (isSimple ? IS_SIMPLE : 0);
  }

  static int node(int step) {
    return step & (NODES - 1);
  }

  static boolean goesOn(int step) {
    return (step & GOES_ON) != 0;
  }

  static boolean isSimple(int step) {
    return (step & IS_SIMPLE) != 0;
  }

  /**
   * 1 where forms end that can fit, else 0: what is simple does not across punctuation.
   *
   * @param gaps as of {@link Gap}
   */
  static int ends(int step, int gaps) {
    int hasForms = step >>> 30 & 1;
    int isSimple = step >>> 29 & 1;
    return hasForms & ~(isSimple & gaps & Gap.PUNCTUATED);
  }
}
