package io.github.glossls.notes;

import io.github.glossls.glossary.Place;

/**
 * Something in a note that its writer would want to know.
 *
 * @param code stable, and the anchor of its section in docs/problems.md: {@code
 *     duplicate-definition}
 * @param message says what is wrong and how to mend it
 */
public record Problem(String code, Severity severity, Place place, String message) {
  /** As the protocol has them. */
  public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT
  }
}
