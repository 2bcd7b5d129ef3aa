package io.github.glossls.notes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notes that are shipped are held to docs/glossary-style.md. */
class BundledGlossaryTest {
  @Test
  void everyEntryIsWrittenAsTheStyleGuideSays() throws IOException {
    List<Page> pages = BundledPages.read();

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
    assertThat(BundledPages.read()).flatExtracting(page -> page.note().problems()).isEmpty();
  }
}
