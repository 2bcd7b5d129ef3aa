package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Lists whose items, all or nearly all, are of one kind. */
public final class Siblings {
  private static final int ENOUGH = 3;

  /** Below an item that names what is divided. */
  private static final int ENOUGH_BELOW = 2;

  /** One in so many. */
  private static final int MOST_OTHERS = 3;

  private final List<Block> blocks;
  private final Predicate<Block> fits;

  /** The items so far of the open lists that fit, by depth, and how many do not. */
  private final List<List<Integer>> open = new ArrayList<>();

  private final List<Integer> others = new ArrayList<>();
  private final BitSet found = new BitSet();

  private Siblings(List<Block> blocks, Predicate<Block> fits) {
    this.blocks = blocks;
    this.fits = fits;
  }

  /** The places of all items that stand in such a list: three, or two below another item. */
  public static BitSet of(List<Block> blocks, Predicate<Block> fits) {
    Siblings siblings = new Siblings(blocks, fits);
    for (int at = 0; at < blocks.size(); at++) {
      siblings.add(at);
    }
    siblings.close(0);
    return siblings.found;
  }

  private void add(int at) {
    Block block = blocks.get(at);
    int depth = block.depth();
    if (!(block instanceof Block.Item)) {
      close(depth);
      return;
    }
    close(depth + 1);
    while (open.size() <= depth) {
      open.add(new ArrayList<>());
      others.add(0);
    }
    if (fits.test(block)) {
      open.get(depth).add(at);
    } else {
      others.set(depth, others.get(depth) + 1);
    }
  }

  /** Ends the lists at {@code depth} and deeper. */
  private void close(int depth) {
    for (int level = depth; level < open.size(); level++) {
      List<Integer> items = open.get(level);
      if (items.size() >= (level == 0 ? ENOUGH : ENOUGH_BELOW)
          && others.get(level) * MOST_OTHERS <= items.size()) {
        items.forEach(found::set);
      }
      items.clear();
      others.set(level, 0);
    }
  }
}
