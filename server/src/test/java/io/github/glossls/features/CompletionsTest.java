package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {
  private static final String NOTES =
      """
      //- /notes/terms.md
      ## Retrieval-augmented generation (RAG)

      A technique that looks passages up. It has more to say.

      Retrieve, then answer (openai 2):

      ```python
      answer = client.ask("question")
      ```

      **References**

      - [Lewis et al. 2020](https://arxiv.org/abs/2005.11401)

      ## Vector database

      A store of vectors.
      """;

  private static Completions.Answer complete(String files, boolean snippets) {
    World world = World.of(NOTES + files);
    return new Completions(NoteLinks.toFiles())
        .at(world.snapshot(), world.document(), world.cursor(), snippets);
  }

  private static List<String> inserted(String files, boolean snippets) {
    return complete(files, snippets).items().stream().map(CompletionItem::insertText).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a rag$0 → RAG",
        "a retrieval-aug$0 → retrieval-augmented generation",
        "a retrieval aug$0 → retrieval-augmented generation",
        "Retrieval-aug$0 → Retrieval-augmented generation",
        "a vector da$0 → vector database",
        "a Vector$0 → Vector database",
      })
  void offersATermByTheBeginningOfAnyOfItsNames(String line, String expected) {
    assertThat(inserted("//- /a.md\n" + line + "\n", false)).first().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a retrieval-aug$0 → retrieval-augmented generation",
        "Retrieval-aug$0 → Retrieval-augmented generation",
        "a rag$0 → rag",
        "a RA$0 → RAG",
        "a retrieval aug$0 → retrieval aug",
      })
  void isFoundByClientsThatCompareCase(String line, String expected) {
    assertThat(complete("//- /a.md\n" + line + "\n", false).items().get(0).filterText())
        .isEqualTo(expected);
  }

  @Test
  void replacesAllThatWasTypedOfTheName() {
    CompletionItem item = complete("//- /a.md\na vector da$0ta\n", false).items().get(0);

    assertThat(item.insert().in("a vector data")).isEqualTo("vector da");
    assertThat(item.replace().in("a vector data")).isEqualTo("vector data");
  }

  @Test
  void offersWhatANoteWriterWrites() {
    assertThat(inserted("//- /a.md\nrag$0\n", true))
        .containsExactly(
            "RAG",
            "retrieval-augmented generation",
            "retrieval-augmented generation (RAG)",
            "**RAG** (retrieval-augmented generation): A technique that looks passages up.",
            "[RAG](https://arxiv.org/abs/2005.11401)",
            """
            ## Retrieval-augmented generation (RAG)

            A technique that looks passages up. It has more to say.

            **References**

            - [Lewis et al. 2020](https://arxiv.org/abs/2005.11401)
            $0""");
  }

  @Test
  void offersNoSnippetToAClientThatCannotExpandIt() {
    assertThat(complete("//- /a.md\nrag$0\n", false).items())
        .noneMatch(CompletionItem::isSnippet)
        .hasSize(2);
  }

  @Test
  void offersASectionOnlyWhereALineBegins() {
    assertThat(inserted("//- /a.md\nThe rag$0\n", true)).noneMatch(text -> text.startsWith("##"));
  }

  @Test
  void offersACommentAndTheNotesExampleInItsLanguage() {
    assertThat(inserted("//- /a.py\nrag$0\n", true))
        .contains(
            "# RAG (retrieval-augmented generation): A technique that looks passages up.",
            "answer = client.ask(\"${1:question}\")$0");
    assertThat(inserted("//- /a.java\nclass A { rag$0 }\n", true))
        .contains("// RAG (retrieval-augmented generation): A technique that looks passages up.")
        .noneMatch(text -> text.startsWith("answer"));
  }

  @ParameterizedTest
  @CsvSource({
    "ve$0, vectorDatabase vector_database",
    "V$0, VectorDatabase VECTOR_DATABASE",
    "my_vec$0, vector_database",
    "myVec$0, VectorDatabase",
    "MY_VEC$0, VECTOR_DATABASE",
    "vectorDa$0, vectorDatabase",
  })
  void writesIdentifiersInTheStyleBeingTyped(String line, String expected) {
    assertThat(inserted("//- /a.py\n" + line + "\n", false))
        .containsExactly(expected.split(" ", -1));
  }

  @Test
  void documentsAnItemWhenItIsLookedAt() {
    World world = World.of(NOTES + "//- /a.md\nrag$0\n");
    Completions completions = new Completions(NoteLinks.toFiles());
    CompletionItem item =
        completions.at(world.snapshot(), world.document(), world.cursor(), true).items().get(0);

    assertThat(completions.documentation(world.snapshot(), item.key()))
        .get()
        .asString()
        .startsWith("**RAG** · retrieval-augmented generation\n\nA technique");
    assertThat(completions.documentation(world.snapshot(), "gone")).isEmpty();
  }

  @Test
  void offersNothingInsideAnAddress() {
    assertThat(inserted("//- /a.md\nhttps://example.org/rag$0\n", true)).isEmpty();
  }
}
