package io.github.glossls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.glossls.testing.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  private static final String WORLD =
      """
      //- /notes/glossary.md
      # Words of our lab

      ## Retrieval-augmented generation (RAG)

      A way to let a **model** quote the `handbook` of our lab in its answers instead of guessing.

      **Aliases:** handbook mode
      **Also explains:** quoting step
      **Related:** embedding

      **References**

      - [How we did it](https://example.org/rag)

      ## Embedding

      A row of numbers that puts similar sentences close together.
      //- /src/app.py
      # Answers with RAG over 𝄞 embeddings.
      ragPipeline = make()
      """;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeTheWorld() throws IOException {
    for (Fixture.File file : Fixture.parse(WORLD).files().values()) {
      Path path = folder.resolve(file.path().substring(1));
      Files.createDirectories(path.resolve(".."));
      Files.writeString(path, file.text());
    }
  }

  @Test
  void definesInTheUsersWordsForATerminal() {
    assertThat(run("define", "rag", "--no-bundled")).isEqualTo(ExitCode.OK);

    assertThat(out())
        .isEqualTo(
            """
            RAG · retrieval-augmented generation

              A way to let a model quote the handbook of our lab in its answers instead of
              guessing.
              from notes/glossary.md:5

            Also: handbook mode

            Also explains: quoting step

            References
              How we did it
                https://example.org/rag

            Related: embedding
            """);
  }

  @Test
  void definesAsJson() throws IOException {
    assertThat(run("define", "RAG", "embeddings", "--no-bundled", "--format", "json"))
        .isEqualTo(ExitCode.OK);

    JsonNode terms = json();
    assertThat(terms).hasSize(2);
    assertThat(terms.get(0).at("/query").asText()).isEqualTo("RAG");
    assertThat(terms.get(0).at("/term").asText()).isEqualTo("Retrieval-augmented generation");
    assertThat(terms.get(0).at("/aliases").toString()).isEqualTo("[\"RAG\",\"handbook mode\"]");
    assertThat(terms.get(0).at("/definitions/0/markdown").asText()).startsWith("A way to let a **");
    assertThat(terms.get(0).at("/definitions/0/source").asText()).isEqualTo("notes/glossary.md");
    assertThat(terms.get(0).at("/definitions/0/line").asInt()).isEqualTo(5);
    assertThat(terms.get(0).at("/references/0/title").asText()).isEqualTo("How we did it");
    assertThat(terms.get(0).at("/references/0/url").asText()).isEqualTo("https://example.org/rag");
    assertThat(terms.get(0).at("/related/0").asText()).isEqualTo("embedding");
    assertThat(terms.get(0).at("/alsoExplains").toString()).isEqualTo("[\"quoting step\"]");
    assertThat(terms.get(1).at("/term").asText()).isEqualTo("Embedding");
    assertThat(terms.get(1).has("alsoExplains")).isFalse();
  }

  @Test
  void takesSeveralWordsWithoutQuotesAsOneTerm() {
    assertThat(run("define", "retrieval", "augmented", "generation", "--no-bundled"))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("RAG · retrieval-augmented generation");
  }

  @Test
  void printsTheKnownTermsAndNamesTheNearestOfAnUnknownOne() {
    assertThat(run("define", "Embeding", "RAG", "--no-bundled")).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(out()).startsWith("RAG · retrieval-augmented generation");
    assertThat(err()).contains("no term “Embeding”").contains("Embedding");
  }

  @Test
  void readsTheNotesThatAreNamed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.writeString(
        elsewhere.resolve("mine.md"), "## Quux\n\nA word that nobody else needs, in our lab.\n");

    assertThat(run("define", "quux", "RAG", "--no-bundled", "--notes", "else where"))
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(out()).startsWith("Quux").contains("from else where/mine.md:3");
    assertThat(err()).contains("no term “RAG”");
  }

  @Test
  void answersFromTheBundledGlossaryWithoutNotes() throws IOException {
    Terminal elsewhere = terminal(false, Files.createDirectories(folder.resolve("empty")));
    assertThat(CommandLineProgram.run(new String[] {"define", "inference"}, elsewhere))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("Inference").contains("References");
  }

  @Test
  void marksMentionsWithoutColours() {
    assertThat(run("annotate", "src/app.py", "--no-bundled", "--all")).isEqualTo(ExitCode.OK);
    assertThat(out())
        .contains("src/app.py:1: # Answers with [RAG] over 𝄞 [embeddings].")
        .contains("src/app.py:2: [rag]Pipeline = make()")
        .contains("Embedding\n  A row of numbers");
  }

  @Test
  void underlinesMentionsOnATerminal() {
    String[] annotate = {"annotate", "src/app.py", "--no-bundled", "--all"};
    assertThat(CommandLineProgram.run(annotate, terminal(true, folder))).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("with \u001b[4;36mRAG\u001b[0m over");
  }

  @Test
  void annotatesAsJson() throws IOException {
    assertThat(run("annotate", "src/app.py", "--no-bundled", "--all", "--format=json"))
        .isEqualTo(ExitCode.OK);

    JsonNode second = json().get(1);
    assertThat(second.at("/file").asText()).isEqualTo("src/app.py");
    assertThat(second.at("/line").asInt()).isEqualTo(1);
    assertThat(second.at("/column").asInt()).isEqualTo(27);
    assertThat(second.at("/text").asText()).isEqualTo("embeddings");
    assertThat(second.at("/term").asText()).isEqualTo("Embedding");
    assertThat(second.at("/confidence").asDouble()).isBetween(0.0, 1.0);
  }

  @Test
  void extractsAFolderOfNotes() throws IOException {
    assertThat(run("extract", "notes", "--format", "json")).isEqualTo(ExitCode.OK);

    JsonNode entry = json().at("/entries/0");
    assertThat(entry.at("/file").asText()).isEqualTo(Path.of("notes", "glossary.md").toString());
    assertThat(entry.at("/term").asText()).isEqualTo("Retrieval-augmented generation");
    assertThat(entry.at("/line").asInt()).isEqualTo(5);
    assertThat(entry.at("/alsoExplains").toString()).isEqualTo("[\"quoting step\"]");
    assertThat(entry.at("/aliases").toString()).doesNotContain("quoting");
    assertThat(json().has("problems")).isTrue();
  }

  @Test
  void findsNothingWrongInATextThatDefinesNothing() throws IOException {
    Files.writeString(folder.resolve("plain.md"), "Nothing to see here.\n");

    assertThat(run("extract", "plain.md", "--format", "json")).isEqualTo(ExitCode.OK);
    assertThat(json().at("/entries")).isEmpty();
  }

  @Test
  void saysWhatItRunsWithAndWhatItFound() {
    run("doctor", "--no-bundled");
    assertThat(out())
        .contains("gloss-ls ")
        .contains("Java ")
        .containsPattern("Notes +1 notes?, 2 terms")
        .contains("notes/glossary.md: 2 entries, read as a glossary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "defin RAG | Did you mean: define",
        "define | Missing required parameter: 'TERM'",
        "define RAG --format xml | expected one of [TEXT, JSON]",
        "define RAG --notes nowhere | --notes names neither a file nor a folder: nowhere",
        "annotate nowhere.py | no such file: nowhere.py",
        "annotate notes | notes is a folder",
        "extract nowhere.md | no such file: nowhere.md",
        "serve --socket 99999 | --socket takes a port from 1 to 65535",
        "serve --stdio --pipe x | mutually exclusive",
        "--stdio --bogus | Unknown option: '--bogus'",
      })
  void saysWhatIsWrongWithACall(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.ERROR);
    assertThat(err()).contains(message);
    assertThat(out()).isBlank();
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Files.write(folder.resolve("image.bin"), new byte[] {1, 2, 0, 3});
    assertThat(run("annotate", "image.bin", "--no-bundled")).isEqualTo(ExitCode.ERROR);
    assertThat(err()).contains("image.bin is not a text file");
  }

  @Test
  void readsLatin1AndAByteOrderMark() throws IOException {
    Files.write(folder.resolve("latin.txt"), "Über RAG".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("bom.txt"), "\ufeffRAG here");
    run("annotate", "latin.txt", "bom.txt", "--no-bundled", "--all");
    assertThat(out()).contains("latin.txt:1: Über [RAG]").contains("bom.txt:1: [RAG] here");
  }

  private int run(String... args) {
    return CommandLineProgram.run(args, terminal(false, folder));
  }

  private Terminal terminal(boolean colour, Path directory) {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        80,
        colour,
        directory);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out());
  }
}
