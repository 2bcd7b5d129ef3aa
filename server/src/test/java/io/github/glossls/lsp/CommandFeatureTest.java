package io.github.glossls.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFeatureTest {
  private static final String NOTE =
      """
      # Glossary

      ## Snippet shelving

      Our word for keeping passages.

      **References**

      - [The paper](https://example.org/paper)
      """;

  @TempDir Path home;
  @TempDir Path folder;

  private static JsonElement run(Wire wire, String command, Map<String, ?> argument) {
    var gson = new com.google.gson.Gson();
    Object answer =
        Wire.get(
            wire.server
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, List.of(argument))));
    return gson.toJsonTree(answer);
  }

  @Test
  void looksUpTermsWithEverythingAListShows() throws IOException {
    Path note = Wire.write(folder, "glossary.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      JsonElement found =
          wire.eventually(
              () -> run(wire, "gloss-ls.lookUp", Map.of("query", "shelv", "limit", 1)),
              answer -> answer.getAsJsonArray().size() == 1);

      Json term = new Json(found.getAsJsonArray().get(0));
      assertThat(term.string("name")).contains("Snippet shelving");
      assertThat(term.string("summary")).contains("Our word for keeping passages.");
      assertThat(term.string("origin")).contains("user");
      assertThat(term.string("source")).contains("glossary.md:3");
      assertThat(term.string("location", "uri").map(java.net.URI::create).map(Path::of))
          .contains(note);
      assertThat(term.items("references").get(0).string("url"))
          .contains("https://example.org/paper");
      assertThat(term.flag("exact")).isFalse();
      assertThat(term.string("markdown")).isPresent();
    }
  }

  @Test
  void tellsTheMentionsOfAnOpenDocumentAndNothingOfOthers() throws IOException {
    Wire.write(folder, "glossary.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("untitled:a", "", "first\nsnippet shelving, Snippet Shelving\n");

      JsonElement answer =
          wire.eventually(
              () -> run(wire, "gloss-ls.mentions", Map.of("uri", "untitled:a")),
              mentions -> !new Json(mentions).items("terms").isEmpty());

      List<Json> mentions = new Json(answer).items("mentions");
      assertThat(mentions).hasSize(2);
      assertThat(mentions.get(1).string("text")).contains("Snippet Shelving");
      assertThat(mentions.get(1).number("range", "start", "character").map(Number::intValue))
          .contains(18);
      assertThat(run(wire, "gloss-ls.mentions", Map.of("uri", "untitled:b")).isJsonNull()).isTrue();
    }
  }

  @Test
  void listsTheBundledNotesAsFilesThatAnEditorCanOpen() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      List<Json> notes = new Json(run(wire, "gloss-ls.bundledNotes", Map.of())).items();

      assertThat(notes).isNotEmpty();
      assertThat(notes)
          .allSatisfy(note -> assertThat(note.string("uri").orElseThrow()).startsWith("file:"));
    }
  }

  @Test
  void beginsAnEntryInAFolderWithoutAGlossary() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      Map<String, String> argument = Map.of("name", "beam search", "folder", "file:///work");

      Json entry = new Json(run(wire, "gloss-ls.newEntry", argument));

      assertThat(entry.string("uri")).contains("file:///work/glossary.md");
      assertThat(entry.string("snippet").orElseThrow()).startsWith("## Beam search\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gloss-ls.nothing, There is no command gloss-ls.nothing",
    "gloss-ls.lookUp, The query is missing",
    "gloss-ls.mentions, The uri is missing",
    "gloss-ls.newEntry, The name is missing",
  })
  void saysWhatIsWrongWithACommand(String command, String message) throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      assertThatThrownBy(() -> run(wire, command, Map.of())).hasMessageContaining(message);
    }
  }
}
