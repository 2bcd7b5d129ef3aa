package io.github.glossls.notes.words;

/**
 * What kind of text a note is, which decides how much it takes for something to be a definition.
 */
public enum Genre {
  /** Made of definitions: every heading with a body is a term. */
  GLOSSARY,
  /** Somebody's notes on a subject. */
  NOTES,
  /** A project's own documentation: bold labels and headings speak of the project. */
  MANUAL
}
