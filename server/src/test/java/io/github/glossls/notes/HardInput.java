package io.github.glossls.notes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.glossls.glossary.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A text on which a careless reader takes time that grows with the square of its length, or
 * overflows its stack; one of {@code hard-inputs.json}. There, {@code {n}} is counted up, and
 * {@code growing} stands before every repetition once more than before the last.
 *
 * @param file a name, which tells how the text is read
 */
record HardInput(String name, String file, JsonNode shape) {
  private static final Path SHAPES = Path.of("src/test/resources/hard-inputs.json");

  /** Markdown is read both as a glossary and as ordinary notes. */
  static Stream<HardInput> all() throws IOException {
    JsonNode shapes = new ObjectMapper().readTree(Files.readString(SHAPES));
    return StreamSupport.stream(shapes.spliterator(), false)
        .flatMap(
            shape ->
                files(shape).map(file -> new HardInput(shape.get("name").asText(), file, shape)));
  }

  private static Stream<String> files(JsonNode shape) {
    return shape.has("file")
        ? Stream.of(shape.get("file").asText())
        : List.of("glossary.md", "notes.md").stream();
  }

  Source source() {
    return new Source("file:///" + file, file, Source.Origin.USER);
  }

  /** At least {@code length} characters of it. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length).append(shape.path("before").asText(""));
    String repeated = shape.path("repeat").asText();
    String growing = shape.path("growing").asText("");
    StringBuilder grown = new StringBuilder();
    for (int n = 1; text.length() < length; n++) {
      text.append(grown).append(repeated.replace("{n}", Integer.toString(n)));
      grown.append(growing);
    }
    return text.append(shape.path("after").asText("")).toString();
  }

  @Override
  public String toString() {
    return name + " in " + file;
  }
}
