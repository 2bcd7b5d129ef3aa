package io.github.glossls.notes;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Source;
import java.util.List;
import java.util.function.Predicate;

/** What was read from one note. */
public record Note(Source source, Tier tier, List<Entry> entries, List<Problem> problems) {
  public Note {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * This note with the entries settled that count beside a term from elsewhere only, or only where
   * no note has one: those that count are definite, the others go.
   *
   * @param isKnown whether a name is that of a term
   * @param isTold whether it is that of a term that a note defines
   */
  public Note settled(Predicate<String> isKnown, Predicate<String> isTold) {
    List<Entry> settled =
        entries.stream()
            .filter(e -> counts(e, isKnown, isTold))
            .map(e -> e.standing() == Standing.DEFINITE ? e : e.definite())
            .toList();
    return new Note(source, tier, settled, problems);
  }

  private static boolean counts(Entry entry, Predicate<String> isKnown, Predicate<String> isTold) {
    return switch (entry.standing()) {
      case DEFINITE -> true;
      case SUPPORTING -> isKnown.test(entry.name());
      case LONE -> !isTold.test(entry.name());
    };
  }
}
