package io.github.glossls.notes;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import java.util.List;

/** What was read from one note. */
public record Note(Source source, Tier tier, List<Entry> entries, List<Problem> problems) {
  public Note {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
