package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Something every entry, or the glossary as a whole, should be. */
interface Rule {
  void check(List<Page> pages, Consumer<Problem> found);

  /** A finding: style is never more than a warning. */
  static Problem warning(String code, Place place, String message) {
    return new Problem(code, Problem.Severity.WARNING, place, message);
  }
}
