package io.github.glossls.notes.markdown;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a parser says is in a text, in a form in which two parsers can be compared. */
record Facts(TreeSet<String> all) {
  Facts() {
    this(new TreeSet<>());
  }

  /**
   * Adds one.
   *
   * @param line 0-based, where it begins
   */
  void add(int line, String kind, String text) {
    all.add("%5d %s: %s".formatted(line + 1, kind, text.strip().replaceAll("\\s+", " ")));
  }

  /** Those on lines that are to be compared. */
  List<String> on(Predicate<Integer> lines) {
    return all.stream()
        .filter(fact -> lines.test(Integer.parseInt(fact.substring(0, 5).strip()) - 1))
        .toList();
  }
}
