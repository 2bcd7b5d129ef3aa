package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import java.util.List;

/** What belongs to what in a flat list of blocks. */
public final class Items {
  private Items() {}

  /** The blocks inside the one at {@code at}: those after it that are deeper. */
  public static List<Block> children(List<Block> blocks, int at) {
    int depth = blocks.get(at).depth();
    int end = at + 1;
    while (end < blocks.size() && blocks.get(end).depth() > depth) {
      end++;
    }
    return blocks.subList(at + 1, end);
  }
}
