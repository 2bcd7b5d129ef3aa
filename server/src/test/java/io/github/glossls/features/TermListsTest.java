package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Source.Origin;
import io.github.glossls.testing.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermListsTest {
  private static final String NOTES =
      """
      //- /notes/glossary.md
      ## Retrieval-augmented generation (RAG)

      Looks *passages* up first. Then it answers.

      **References**

      - [Lewis et al. 2020](https://arxiv.org/abs/2005.11401)

      ## Chunking

      Cuts a text into passages.
      //- /bundled/search.md
      ## Retrieval-augmented generation (RAG)

      A technique.

      ## Embedding

      A list of numbers.

      **Aliases:** vector embedding
      //- /src/a.md
      A $0RAG system looks at chunking; RAGs need embeddings.
      """;

  private static final World WORLD = World.of(NOTES);
  private static final TermSearch SEARCH = new TermSearch(NoteLinks.toFiles());

  private static List<String> names(String query) {
    return SEARCH.find(WORLD.snapshot(), query, 10, "").stream()
        .map(hit -> hit.term().name() + (hit.isExact() ? "!" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RAG                  | RAG!",
        "rags                 | RAG!",
        "retr                 | RAG",
        "Generation           | RAG",
        "mbed                 | Embedding",
        "vector_emb           | Embedding",
        "'in'                 | Chunking, Embedding",
        "'  '                 | Chunking, RAG, Embedding",
        "nothing like it      | ''",
      })
  void findsTermsByNamesAndPartsOfThemTheUsersFirst(String query, String expected) {
    assertThat(String.join(", ", names(query))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"vector, vector embedding", "embed,", "'',", "embeddings,"})
  void saysWhichNameWasMeantWhereItIsNotShown(String query, @Nullable String alias) {
    assertThat(SEARCH.find(WORLD.snapshot(), query, 10, ""))
        .filteredOn(hit -> hit.term().name().equals("Embedding"))
        .extracting(TermSearch.Hit::alias)
        .containsExactly(Optional.ofNullable(alias));
  }

  @Test
  void answersWithAtMostTheLimit() {
    assertThat(SEARCH.find(WORLD.snapshot(), "", 1, "")).hasSize(1);
    assertThat(SEARCH.find(WORLD.snapshot(), "", -1, "")).isEmpty();
  }

  @Test
  void summarizesTheBestDefinition() {
    TermSummary rag = SEARCH.find(WORLD.snapshot(), "RAG", 1, "").get(0).term();

    assertThat(rag.name()).isEqualTo("RAG");
    assertThat(rag.detail()).isEqualTo("retrieval-augmented generation");
    assertThat(rag.summary()).isEqualTo("Looks passages up first.");
    assertThat(rag.insertText()).isEqualTo("retrieval-augmented generation (RAG)");
    assertThat(rag.place().source().name()).isEqualTo("notes/glossary.md");
    assertThat(rag.references()).hasSize(1);
  }

  @Test
  void listsTheTermsOfOneOrigin() {
    assertThat(SEARCH.all(WORLD.snapshot(), Origin.USER))
        .extracting(TermSummary::name)
        .containsExactly("Chunking", "RAG");
    assertThat(TermSearch.count(WORLD.snapshot().matcher().glossary(), Origin.BUNDLED))
        .isEqualTo(2);
  }

  @Test
  void listsWhatADocumentMentions() {
    DocumentTerms.Answer answer = new DocumentTerms().in(WORLD.snapshot(), WORLD.document());

    assertThat(answer.terms())
        .extracting(TermSummary::name)
        .containsExactly("RAG", "Chunking", "Embedding");
    assertThat(answer.mentions())
        .extracting(use -> use.mention().span().in(WORLD.document().text()) + use.term())
        .containsExactly("RAG0", "chunking1", "RAGs0", "embeddings2");
  }

  @Test
  void beginsAnEntryInTheNearestGlossary() {
    NewEntry entry = NewEntry.of(WORLD.snapshot(), "beam  search", "file:///src/a.md", folder("/"));

    assertThat(entry.uri()).contains("file:///notes/glossary.md");
    assertThat(entry.snippet())
        .isEqualTo("## Beam search\n\n${1:One sentence that defines the term alone.}\n$0");
  }

  @Test
  void proposesANewNoteWhereAFolderHasNoGlossary() {
    assertThat(NewEntry.of(WORLD.snapshot(), "x", "file:///other/a.md", folder("/other/")).uri())
        .contains("file:///other/glossary.md");
    assertThat(NewEntry.of(World.of("//- /a.md\n$0").snapshot(), "x", "", Optional.empty()).uri())
        .isEmpty();
  }

  @Test
  void keepsWhatIsSpecialInSnippetsOutOfTheName() {
    assertThat(NewEntry.of(WORLD.snapshot(), "# $x}\n${y}", "", Optional.empty()).snippet())
        .startsWith("## \\$x\\} \\${y\\}\n");
  }

  private static Optional<String> folder(String path) {
    return Optional.of("file://" + path);
  }
}
