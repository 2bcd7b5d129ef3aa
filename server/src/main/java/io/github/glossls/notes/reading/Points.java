package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.words.StructureWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists of points that are made about a thing: its advantages, tips for it, reasons, steps. Their
 * bold items name what is said ({@code **Start simple**: …}), not terms. A list is one by the
 * heading above it or by the line that introduces it.
 */
public final class Points {
  private static final int LONGEST_LIST = 100;

  private Points() {}

  /** Whether the block at {@code at} stands among points. */
  public static boolean hold(Reading reading, int section, List<Block> blocks, int at) {
    return hold(reading, section, blocks, at, StructureWords::announcesPoints);
  }

  /** Whether the block at {@code at}, a bare name, stands among examples of what is announced. */
  public static boolean holdNames(Reading reading, int section, List<Block> blocks, int at) {
    return hold(reading, section, blocks, at, StructureWords::announcesNames);
  }

  private static boolean hold(
      Reading reading, int section, List<Block> blocks, int at, Predicate<String> announces) {
    Optional<String> introduction =
        introduction(blocks, at)
            .map(line -> reading.inline(line).text().strip())
            .filter(text -> text.endsWith(":") || text.endsWith("?"));
    Section around = reading.outline().sections().get(section);
    return introduction
        .or(() -> around.heading().map(line -> reading.inline(line).text()))
        .filter(announces)
        .isPresent();
  }

  /** The line above the list that an item belongs to, or the item around it. */
  private static Optional<Line> introduction(List<Block> blocks, int at) {
    int depth = blocks.get(at).depth();
    int above = at - 1;
    int last = Math.max(0, at - LONGEST_LIST);
    while (above >= last
        && blocks.get(above).depth() >= depth
        && isInList(blocks.get(above), depth)) {
      above--;
    }
    boolean introduces =
        above >= last
            && blocks.get(at) instanceof Block.Item
            && (blocks.get(above) instanceof Block.Paragraph
                || blocks.get(above) instanceof Block.Item);
    return introduces ? Optional.of(blocks.get(above).last()) : Optional.empty();
  }

  private static boolean isInList(Block block, int depth) {
    return block instanceof Block.Item || block.depth() > depth;
  }
}
