package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.Note;
import java.util.List;
import java.util.stream.Stream;

/**
 * A note and the text it was read from.
 *
 * @param text of the whole note
 */
public record Page(Note note, String text) {
  static Stream<Entry> entries(List<Page> pages) {
    return pages.stream().flatMap(page -> page.note().entries().stream());
  }

  /** The entries that define, which is what the rules on prose are about. */
  static Stream<Entry> defining(List<Page> pages) {
    return entries(pages).filter(entry -> entry.definition().isPresent());
  }
}
