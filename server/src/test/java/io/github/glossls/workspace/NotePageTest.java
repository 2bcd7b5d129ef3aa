package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotePageTest {
  @Test
  void everyLabelHasALineOfItsOwn() {
    String note =
        """
        ## Agent

        A program that acts.

        **Aliases:** AI agent
        **Related:** tool
        **Case:** exact

        **References**
        """;

    assertThat(NotePage.of(note))
        .isEqualTo(note.replace("AI agent\n", "AI agent  \n").replace("tool\n", "tool  \n"));
  }

  @Test
  void cueWordsAreLeftOut() {
    String line = "**Not to be confused with:** user agent (a browser) [HTTP]; $1 [CI, job]";

    assertThat(NotePage.of(line + "\nSee [RAG](rag.md)."))
        .isEqualTo("**Not to be confused with:** user agent (a browser); $1\nSee [RAG](rag.md).");
  }

  @Test
  void linesOfBundledNotesStayWhereTheyAre() {
    BundledNotes.texts()
        .forEach(
            (name, note) -> {
              List<String> lines = note.lines().toList();
              List<String> page = NotePage.of(note).lines().toList();
              assertThat(page).as(name).hasSameSizeAs(lines);
              assertThat(IntStream.range(0, lines.size()))
                  .as(name)
                  .allMatch(n -> page.get(n).equals(lines.get(n)) || lines.get(n).startsWith("**"));
            });
  }
}
