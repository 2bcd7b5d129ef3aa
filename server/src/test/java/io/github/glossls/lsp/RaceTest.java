package io.github.glossls.lsp;

import static io.github.glossls.lsp.Wire.get;
import static io.github.glossls.lsp.Wire.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {
  private static final int EDITS = 500;
  private static final String TERM = "machine learning";

  @TempDir Path home;

  /** Edits and hovers come as fast as they can be sent; no hover sees half an edit, or the next. */
  @Test
  void everyHoverIsTheAnswerOfOneWholeRevision() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.everything());
      wire.open("file:///a.md", "markdown", TERM + "\n");
      wire.hover("file:///a.md", 0, 1);
      Random random = new Random(1);
      List<Integer> columns = new ArrayList<>();
      List<CompletableFuture<Hover>> answers = new ArrayList<>();
      int column = 0;
      for (int version = 2; version < EDITS; version++) {
        int next = random.nextInt(40);
        // Two changes of one notification: between them the term stands at a third place.
        wire.change(
            "file:///a.md",
            version,
            replace(0, 0, 0, column, "- ".repeat(50)),
            replace(0, 0, 0, 100, "-".repeat(next)));
        column = next;
        columns.add(column);
        answers.add(wire.askHover("file:///a.md", 0, column + 3));
      }

      for (int at = 0; at < answers.size(); at++) {
        Hover hover = get(answers.get(at));
        assertThat(hover).isNotNull();
        assertThat(hover.getRange().getStart()).isEqualTo(new Position(0, columns.get(at)));
        assertThat(hover.getRange().getEnd())
            .isEqualTo(new Position(0, columns.get(at) + TERM.length()));
      }
    }
  }
}
