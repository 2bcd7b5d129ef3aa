package io.github.glossls.notes;

/** How much a note is trusted to consist of definitions. */
public enum Tier {
  /** Written as a glossary: every leaf heading with a body is a term, and every notation counts. */
  GLOSSARY,
  /** Any other Markdown: only what is plainly a definition. */
  ORDINARY
}
