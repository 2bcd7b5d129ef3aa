package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.glossls.workspace.Settings.HoverUncertain;
import io.github.glossls.workspace.Settings.Links;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsReaderTest {
  static Stream<Object> sameSettings() {
    return Stream.of(
        Map.of("links", "all", "hover", Map.of("uncertain", "never")),
        Map.of("links", "all", "hover.uncertain", "never"),
        Map.of("gloss-ls.links", "all", "gloss-ls.hover.uncertain", "never"),
        Map.of("gloss-ls", Map.of("links", "all", "hover.uncertain", "never")));
  }

  @ParameterizedTest
  @MethodSource("sameSettings")
  void takesEveryShapeThatClientsSend(Object tree) {
    SettingsReader.Reading reading = SettingsReader.read(tree);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.settings().links()).isEqualTo(Links.ALL);
    assertThat(reading.settings().hoverUncertain()).isEqualTo(HoverUncertain.NEVER);
  }

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of(Map.of("links", "some"), "gloss-ls.links", "\"off\", \"first\", \"all\""),
        Arguments.of(Map.of("links", true), "gloss-ls.links", "\"off\", \"first\", \"all\""),
        Arguments.of(Map.of("bundledGlossary", "yes"), "gloss-ls.bundledGlossary", "true or false"),
        Arguments.of(Map.of("notes", "a.md"), "gloss-ls.notes", "a list of strings"),
        Arguments.of(Map.of("zones", List.of("prose", "urls")), "gloss-ls.zones", "\"comments\""),
        Arguments.of(Map.of("exclude", List.of(1)), "gloss-ls.exclude", "a list of strings"),
        Arguments.of(Map.of("hover", 1), "gloss-ls.hover", "an object"),
        Arguments.of("all", "gloss-ls", "an object"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void keepsTheDefaultAndNamesWhatIsAccepted(Object tree, String name, String accepted) {
    SettingsReader.Reading reading = SettingsReader.read(tree);

    assertThat(reading.settings()).isEqualTo(Settings.defaults());
    assertThat(reading.problems().get(0)).contains(name + " is").contains(accepted);
  }

  @Test
  void aWrongValueCostsOnlyItself() {
    SettingsReader.Reading reading = SettingsReader.read(Map.of("links", 1, "notes", List.of("a")));

    assertThat(reading.settings().notes()).containsExactly("a");
    assertThat(reading.problems()).hasSize(1);
  }

  /** The schema, the defaults and the reader say the same. */
  @Test
  void theSchemaTellsWhatIsAccepted() throws IOException {
    try (InputStream in = SettingsReader.class.getResourceAsStream("settings.schema.json")) {
      JsonNode properties =
          new ObjectMapper().readTree(Objects.requireNonNull(in)).path("properties");
      Map<String, Object> defaults = new LinkedHashMap<>();
      properties
          .properties()
          .forEach(
              each -> {
                Object value =
                    new ObjectMapper().convertValue(each.getValue().path("default"), Object.class);
                defaults.put(each.getKey(), value);
                each.getValue()
                    .path("enum")
                    .forEach(
                        accepted ->
                            assertThat(read(each.getKey(), accepted.asText()).problems())
                                .isEmpty());
                assertThat(read(each.getKey(), 1).problems()).as(each.getKey()).hasSize(1);
              });
      SettingsReader.Reading reading = SettingsReader.read(defaults);

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.settings()).isEqualTo(Settings.defaults());
      assertThat(defaults).hasSize(Settings.class.getRecordComponents().length);
    }
  }

  private static SettingsReader.Reading read(String name, Object value) {
    return SettingsReader.read(Map.of(name, value));
  }
}
