package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bold words before a colon that begin a line again and again, {@code **Insight:** …}. A writer
 * defines a term once or twice; what comes back in every section is a label of the writer's own.
 */
final class Repeats {
  private static final int ENOUGH = 3;

  private Repeats() {}

  /** The keys of the names that are labels. */
  static Set<String> of(Reading reading, Outline outline) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : outline.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph || block instanceof Block.Item) {
          for (Line line : block.lines()) {
            label(reading, line)
                .ifPresent(name -> counts.merge(Spelling.key(name), 1, Integer::sum));
          }
        }
      }
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count >= ENOUGH) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  private static Optional<String> label(Reading reading, Line line) {
    if (line.text().indexOf("**") < 0 && line.text().indexOf("__") < 0) {
      return Optional.empty();
    }
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() == Lead.Separator.COLON)
        .map(Lead::label);
  }
}
