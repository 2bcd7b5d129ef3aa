package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Section;

/** Whether a heading with a term's shape is one, which depends on the note. */
final class Headings {
  private Headings() {}

  static boolean isTerm(Reading reading, Section section, Names names) {
    return reading.genre() == Genre.GLOSSARY && !names.name().isEmpty() && section.level() > 1;
  }
}
