package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Spelling;
import java.util.HashMap;
import java.util.Map;

/** The spelling keys of the names in a note, each worked out once: see {@link Spelling#key}. */
public final class Keys {
  private final Map<String, String> known = new HashMap<>();

  public String of(String name) {
    return known.computeIfAbsent(name, Spelling::key);
  }
}
