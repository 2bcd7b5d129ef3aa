package io.github.glossls.notes.reading;

/** How much a reading of an entry is worth beside another of the same term in the same note. */
public enum Strength {
  /** Written to define. */
  DEFINING,
  /** Says something of the term that may pass for a definition where there is no better one. */
  DESCRIBING,
  /** Only names it. */
  NAMING
}
