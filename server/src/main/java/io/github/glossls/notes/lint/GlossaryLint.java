package io.github.glossls.notes.lint;

import io.github.glossls.notes.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Checks the notes of a glossary against docs/glossary-style.md. */
public final class GlossaryLint {
  private final List<Rule> rules;

  /**
   * @param isSpelledRight whether a word is in the dictionary; words come as they are written
   */
  public GlossaryLint(Predicate<String> isSpelledRight) {
    rules =
        List.of(
            new NameClash(),
            new RelatedTerms(),
            new FirstSentence(),
            new MissingReference(),
            new ReferenceForm(),
            new RepeatedSentence(),
            new HeadingOrder(),
            new Misspelling(isSpelledRight));
  }

  /** What is wrong with {@code pages}, in the order of the notes and their lines. */
  public List<Problem> check(List<Page> pages) {
    List<Problem> problems = new ArrayList<>();
    rules.forEach(rule -> rule.check(pages, problems::add));
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.place().source().name())
            .thenComparingInt(problem -> problem.place().line()));
    return problems;
  }
}
