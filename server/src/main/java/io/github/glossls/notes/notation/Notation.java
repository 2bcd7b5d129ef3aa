package io.github.glossls.notes.notation;

import io.github.glossls.notes.reading.Reading;

/**
 * One way in which people write down what a term means. Notations are asked in order of precedence;
 * each claims the lines it has read, and leaves lines alone that another has claimed.
 */
public interface Notation {
  /** Stable; told as {@code Entry.notation}. */
  String id();

  void read(Reading reading);
}
