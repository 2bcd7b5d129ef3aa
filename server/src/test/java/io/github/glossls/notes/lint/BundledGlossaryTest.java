package io.github.glossls.notes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notes that are shipped are held to docs/glossary-style.md. */
class BundledGlossaryTest {
  private static final Path GLOSSARY = Path.of("..", "glossary");

  @Test
  void everyEntryIsWrittenAsTheStyleGuideSays() throws IOException {
    List<Page> pages = pages();

    assertThat(pages).isNotEmpty();
    assertThat(new GlossaryLint(EnglishDictionary.load()).check(pages))
        .extracting(
            problem ->
                String.format(
                    "%s:%d %s: %s",
                    problem.place().source().name(),
                    problem.place().line() + 1,
                    problem.code(),
                    problem.message()))
        .isEmpty();
  }

  @Test
  void everyEntryIsReadWithoutAProblem() throws IOException {
    assertThat(pages()).flatExtracting(page -> page.note().problems()).isEmpty();
  }

  private static List<Page> pages() throws IOException {
    NoteReader reader = new NoteReader();
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(GLOSSARY)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        Source source = new Source("gloss:///" + name, name, Source.Origin.BUNDLED);
        pages.add(new Page(reader.read(source, text, true), text));
      }
    }
    return pages;
  }
}
