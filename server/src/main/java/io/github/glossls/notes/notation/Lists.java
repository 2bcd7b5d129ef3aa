package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.Aspects;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Wording;
import java.util.List;

/** Whether the items of a list are names, judged by the items beside one. */
public final class Lists {
  private final Reading reading;
  private final List<Block> blocks;

  Lists(Reading reading, List<Block> blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /**
   * Whether the item at {@code at}, which is nothing but a name, is there to name a term: it has a
   * gloss or an abbreviation, or text below it, or stands among other items that are names.
   *
   * @param colon whether a colon follows the name, which makes it a label of what is below
   */
  boolean isNamed(int at, Names names, List<Block> children, boolean colon) {
    if (!names.gloss().isEmpty() || !names.aliases().isEmpty()) {
      return true;
    }
    if (!children.isEmpty() && colon && children.get(0) instanceof Block.Item) {
      return SingleName.is(names.name())
          && Wording.explains(reading.inline(children.get(0).first()).text())
          && !isMarked(children.get(0));
    }
    if (!children.isEmpty()) {
      return !colon && !isMarked(children.get(0)) && !(children.get(0) instanceof Block.Fence);
    }
    return !colon && hasMarkedNeighbour(at);
  }

  private boolean hasMarkedNeighbour(int at) {
    int depth = blocks.get(at).depth();
    boolean before = at > 0 && blocks.get(at - 1).depth() == depth && isName(blocks.get(at - 1));
    boolean after =
        at + 1 < blocks.size() && blocks.get(at + 1).depth() == depth && isName(blocks.get(at + 1));
    return before || after;
  }

  /**
   * Whether two items right before or behind define so: a word like {@code role} does then, too.
   */
  boolean definesAround(int at) {
    int around = 0;
    for (int beside : new int[] {at - 2, at - 1, at + 1, at + 2}) {
      around += defines(at, beside) ? 1 : 0;
    }
    return around >= 2;
  }

  private boolean defines(int at, int beside) {
    if (beside < 0
        || beside >= blocks.size()
        || !(blocks.get(beside) instanceof Block.Item)
        || blocks.get(beside).depth() != blocks.get(at).depth()) {
      return false;
    }
    Line line = blocks.get(beside).first();
    return reading.text(line).hasBoldDefinition() && !Aspects.isLabel(reading, line);
  }

  private boolean isName(Block block) {
    return block instanceof Block.Item
        && reading
            .lead(block.first())
            .filter(lead -> lead.mark() == Lead.Marked.STRONG)
            .filter(lead -> lead.separator() == Lead.Separator.END)
            .isPresent();
  }

  private boolean isMarked(Block block) {
    return reading
        .lead(block.first())
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() != Lead.Separator.TEXT)
        .isPresent();
  }
}
