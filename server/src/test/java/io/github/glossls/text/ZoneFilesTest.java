package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of many languages in {@code zones/}, in which the words CODE, COMMENT and STRING stand in
 * the zone that they name.
 */
class ZoneFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/zones");
  private static final Pattern NAME = Pattern.compile("CODE|COMMENT|STRING");

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsCodeCommentsAndStringsApart(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file));
    Document document =
        Document.of("file:///" + file, file.substring(0, file.indexOf('.')), 0, text);
    Zones zones = Zones.of(document);
    List<String> wrong = new ArrayList<>();
    for (Matcher name = NAME.matcher(text); name.find(); ) {
      Zone found = zones.at(name.start());
      if (!found.name().equals(name.group())) {
        int line = document.lines().lineOf(name.start());
        wrong.add((line + 1) + ": " + name.group() + " is " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }
}
