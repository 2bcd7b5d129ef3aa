package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import java.util.BitSet;
import java.util.List;

/** Which lines of a note may still be read. */
public final class FreeLines {
  private final BitSet claimed = new BitSet();
  private final BitSet silenced = new BitSet();
  private final BitSet owned = new BitSet();

  FreeLines() {}

  public boolean isFree(Line line) {
    return !claimed.get(line.number()) && !isSilenced(line);
  }

  /** Whether there is text among the spots of which a line is free. */
  public boolean areAnyFree(List<Spots.Spot> spots) {
    for (Spots.Spot spot : spots) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        if (isFree(line)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing more is to be read from a line. */
  public boolean isSilenced(Line line) {
    return silenced.get(line.number()) || owned.get(line.number());
  }

  /** A line is the text of a term; others may look at it still. */
  public void claim(Line line) {
    claimed.set(line.number());
  }

  /** Nothing is to be read from a line: the writer wants it so, or it is a task. */
  void silence(Line line) {
    silenced.set(line.number());
  }

  /** Marks lines as the text of an entry in a glossary: they make no other entries. */
  public void own(List<Block> blocks) {
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        owned.set(line.number());
      }
    }
  }
}
