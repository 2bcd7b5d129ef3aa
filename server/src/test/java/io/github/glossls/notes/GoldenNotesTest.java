package io.github.glossls.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code X.md} or {@code X.txt} under {@code src/test/resources/notes} is read and compared
 * with {@code X.expected.json} beside it. With {@code GLOSS_LS_ACCEPT} set, the expectations are
 * written anew, to be read in the diff.
 */
class GoldenNotesTest {
  private static final Path NOTES = Path.of("src/test/resources/notes");
  private static final List<String> KINDS = List.of(".md", ".txt", ".yml", ".yaml", ".json");

  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    try (Stream<Path> files = Files.walk(NOTES)) {
      return files.filter(GoldenNotesTest::isNote).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(NOTES.relativize(file).toString(), () -> check(file)));
    }
  }

  private static boolean isNote(Path file) {
    String name = file.toString();
    return KINDS.stream().anyMatch(name::endsWith) && !name.endsWith(".expected.json");
  }

  private void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path expectation =
        file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
    Source source = new Source("file:///" + NOTES.relativize(file), name, Source.Origin.USER);
    Note note = new NoteReader().read(source, Files.readString(file), false);
    String actual = json.writeValueAsString(json(note)) + "\n";
    if (System.getenv("GLOSS_LS_ACCEPT") != null) {
      Files.writeString(expectation, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expectation));
  }

  private static Map<String, Object> json(Note note) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entries", note.entries().stream().map(GoldenNotesTest::json).toList());
    json.put(
        "problems",
        note.problems().stream()
            .map(problem -> (1 + problem.place().line()) + " " + problem.code())
            .toList());
    return json;
  }

  /** Only what is there, so that an expectation shows what its note is about. */
  private static Map<String, Object> json(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("term", entry.name());
    json.put("at", at(entry.namePlace().line(), entry.namePlace().columns().start()));
    put(json, "aliases", entry.aliases().stream().map(GoldenNotesTest::text).toList());
    entry
        .definition()
        .ifPresent(
            definition -> {
              json.put("definition", definition.markdown());
              json.put("line", 1 + definition.place().line());
            });
    put(json, "references", entry.references().stream().map(GoldenNotesTest::text).toList());
    put(json, "related", entry.related());
    put(json, "comparisons", entry.comparisons().stream().map(GoldenNotesTest::text).toList());
    put(json, "snippets", entry.snippets());
    put(json, "otherSenses", entry.otherSenses());
    put(json, "avoid", entry.avoid());
    json.put("notation", entry.notation() + standing(entry));
    return json;
  }

  private static String standing(Entry entry) {
    return switch (entry.standing()) {
      case DEFINITE -> "";
      case SUPPORTING -> " (supporting)";
      case LONE -> " (lone)";
    };
  }

  private static String at(int line, int column) {
    return (1 + line) + ":" + (1 + column);
  }

  private static String text(Alias alias) {
    return alias.text() + " (" + alias.kind() + ")";
  }

  private static String text(Reference reference) {
    return reference.title() + " <" + reference.url() + ">";
  }

  private static void put(Map<String, Object> json, String key, List<?> values) {
    if (!values.isEmpty()) {
      json.put(key, values);
    }
  }
}
