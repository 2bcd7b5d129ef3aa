package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.reading.Findings;
import io.github.glossls.notes.reading.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the other notations found in a note, by the keys of the names. */
final class FoundTerms {
  /** Of all names of terms. */
  private final Set<String> terms = new HashSet<>();

  /** Of the names of terms that have a definition. */
  private final Set<String> defined = new HashSet<>();

  /** The ids of the notations that have read an entry of that name, of whatever standing. */
  private final Map<String, Set<String>> notations = new HashMap<>();

  private FoundTerms() {}

  static FoundTerms of(Reading reading) {
    FoundTerms found = new FoundTerms();
    for (Findings.Found each : reading.findings().all()) {
      Entry entry = each.entry();
      String key = reading.keys().of(entry.name());
      found.notations.computeIfAbsent(key, name -> new TreeSet<>()).add(entry.notation());
      if (entry.standing() == Standing.DEFINITE) {
        Set<String> names = new HashSet<>(Set.of(key));
        entry.aliases().forEach(alias -> names.add(reading.keys().of(alias.text())));
        found.terms.addAll(names);
        found.defined.addAll(entry.definition().isEmpty() ? Set.of() : names);
      }
    }
    return found;
  }

  /** Whether one of the names of a term has the key. */
  boolean isTerm(String key) {
    return terms.contains(key);
  }

  /** Whether the text says what a term of that name is. */
  boolean isDefined(String key) {
    return defined.contains(key);
  }

  Set<String> notationsOf(String key) {
    return notations.getOrDefault(key, Set.of());
  }
}
