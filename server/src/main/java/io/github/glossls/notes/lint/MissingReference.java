package io.github.glossls.notes.lint;

import io.github.glossls.notes.Problem;
import java.util.List;
import java.util.function.Consumer;

/** A definition that cites nothing cannot be checked by its reader. */
final class MissingReference implements Rule {
  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Page.defining(pages)
        .filter(entry -> entry.references().isEmpty())
        .forEach(
            entry ->
                found.accept(
                    Rule.warning(
                        "no-reference",
                        entry.namePlace(),
                        "\"" + entry.name() + "\" cites no reference: add a References list")));
  }
}
