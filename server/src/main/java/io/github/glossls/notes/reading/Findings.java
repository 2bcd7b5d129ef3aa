package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.markdown.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found in a note so far, by all notations. */
public final class Findings {
  /** An entry with what it is worth. */
  public record Found(Entry entry, Strength strength) {}

  private final Keys keys;
  private final List<Found> found = new ArrayList<>();

  /** By line, the keys of the entries whose definitions begin there. */
  private final Map<Integer, Set<String>> definitions = new HashMap<>();

  Findings(Keys keys) {
    this.keys = keys;
  }

  /** All of it, in the order in which it was found. */
  public List<Found> all() {
    return Collections.unmodifiableList(found);
  }

  void add(Entry entry, Strength strength) {
    found.add(new Found(entry, strength));
  }

  void define(Line start, String name) {
    definitions.computeIfAbsent(start.number(), line -> new HashSet<>()).add(keys.of(name));
  }

  /**
   * What has one of the names is no term by itself, but adds to what others define.
   *
   * @param names their keys
   */
  public void doubt(Set<String> names) {
    found.replaceAll(
        one ->
            names.contains(keys.of(one.entry().name()))
                ? new Found(one.entry().supporting(), one.strength())
                : one);
  }

  /** Whether a line is where the definition of an entry begins of which {@code name} is one. */
  public boolean isDefinition(Line line, String name) {
    String key = keys.of(name);
    return definitions.getOrDefault(line.number(), Set.of()).stream().anyMatch(key::contains);
  }
}
