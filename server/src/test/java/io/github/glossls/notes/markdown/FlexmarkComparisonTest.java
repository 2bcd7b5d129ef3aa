package io.github.glossls.notes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds our reading of Markdown against flexmark's. */
class FlexmarkComparisonTest {
  private static final List<Path> OWN_MARKDOWN =
      List.of(
          Path.of("../glossary"),
          Path.of("../docs"),
          Path.of("../README.md"),
          Path.of("../ARCHITECTURE.md"),
          Path.of("../CONTRIBUTING.md"),
          Path.of("../CHANGELOG.md"),
          Path.of("src/test/resources/notes"));

  @TestFactory
  Stream<DynamicTest> readsOurOwnMarkdownAlike() {
    return OWN_MARKDOWN.stream()
        .flatMap(FlexmarkComparisonTest::markdownIn)
        .map(
            file ->
                DynamicTest.dynamicTest(file.toString(), () -> compare(Files.readString(file))));
  }

  private static Stream<Path> markdownIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(String note) {
    String text = DeliberateDifferences.withoutWhatWeTakeOff(note);
    List<String> lines = text.lines().toList();
    FlexmarkFacts.Found theirs = FlexmarkFacts.of(text);
    Predicate<Integer> alike =
        line -> !theirs.apart().get(line) && !DeliberateDifferences.in(lines.get(line));
    assertThat(OurFacts.of(text).on(alike)).isEqualTo(theirs.facts().on(alike));
  }
}
