package io.github.glossls.notes.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands between it and the next one.
 *
 * @param heading empty for what stands before the first heading
 * @param level 1 to 6; 0 without a heading
 * @param parent index of the section around it; -1 at the top
 * @param leaf whether no section lies inside it
 */
public record Section(
    Optional<Line> heading, int level, int parent, boolean leaf, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
