package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a note with the signs of what stands in them. A notation says which signs it needs
 * and is shown the blocks that have one of them, which of most notes are few.
 */
public final class Spots {
  /** Only who looks for a table or a callout knows what to look for in it. */
  private static final int EVERY_SIGN = -1;

  /**
   * A block where it stands.
   *
   * @param section index of its section
   * @param blocks of the section
   * @param at index of the block among them
   * @param signs of its lines; every one when it is no running text
   */
  public record Spot(int section, List<Block> blocks, int at, int signs) {
    public Block block() {
      return blocks.get(at);
    }

    public boolean isText() {
      return signs != EVERY_SIGN;
    }

    /** The last line of the text right above. */
    public Optional<Line> lineBefore() {
      boolean text =
          at > 0
              && (blocks.get(at - 1) instanceof Block.Paragraph
                  || blocks.get(at - 1) instanceof Block.Item);
      return text ? Optional.of(blocks.get(at - 1).last()) : Optional.empty();
    }
  }

  private final List<Spot> spots;

  /** The signs of each, and nothing but them: they are what is looked through. */
  private final int[] signs;

  private final List<Spot> otherThanText = new ArrayList<>();

  /** For each section the index of its first spot; the count of spots at the end. */
  private final int[] starts;

  private Spots(List<Spot> spots, int[] starts) {
    this.spots = spots;
    this.signs = new int[spots.size()];
    for (int at = 0; at < signs.length; at++) {
      signs[at] = spots.get(at).signs();
      if (!spots.get(at).isText()) {
        otherThanText.add(spots.get(at));
      }
    }
    this.starts = starts;
  }

  static Spots of(Outline outline, InlineReader inlines) {
    List<Section> sections = outline.sections();
    List<Spot> spots = new ArrayList<>();
    int[] starts = new int[sections.size() + 1];
    for (int section = 0; section < sections.size(); section++) {
      List<Block> blocks = sections.get(section).blocks();
      for (int at = 0; at < blocks.size(); at++) {
        spots.add(new Spot(section, blocks, at, signs(blocks.get(at), inlines)));
      }
      starts[section + 1] = spots.size();
    }
    return new Spots(spots, starts);
  }

  private static int signs(Block block, InlineReader inlines) {
    if (!(block instanceof Block.Paragraph || block instanceof Block.Item)) {
      return EVERY_SIGN;
    }
    int signs = 0;
    for (Line line : block.lines()) {
      signs |= inlines.read(line).signs();
    }
    return signs;
  }

  /** The paragraphs and items with one of the signs in them, and all blocks of other kinds. */
  public List<Spot> with(Sign... anyOf) {
    return between(0, spots.size(), Sign.set(anyOf));
  }

  /** All blocks of the note, for who looks at each. */
  public List<Spot> all() {
    return spots;
  }

  /** All blocks of one section. */
  public List<Spot> allIn(int section) {
    return spots.subList(starts[section], starts[section + 1]);
  }

  /** Those of one section. */
  public List<Spot> in(int section, Sign... anyOf) {
    return between(starts[section], starts[section + 1], Sign.set(anyOf));
  }

  private List<Spot> between(int from, int to, int anyOf) {
    List<Spot> found = List.of();
    for (int at = from; at < to; at++) {
      if ((signs[at] & anyOf) != 0) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(spots.get(at));
      }
    }
    return found;
  }

  /** The blocks that are no running text: tables, callouts, definitions, code. */
  public List<Spot> otherThanText() {
    return otherThanText;
  }
}
