package io.github.glossls.matching;

import io.github.glossls.glossary.Term;
import io.github.glossls.text.Span;
import io.github.glossls.text.Zone;
import java.util.List;

/**
 * A place in a text where a term is named.
 *
 * @param span first to last sub-word, exactly
 * @param terms what it may mean, the likeliest first; several where one abbreviation has several
 *     expansions
 * @param confidence that the first of {@code terms} is meant: 0 to 1
 */
public record Mention(Span span, List<Term> terms, double confidence, Zone zone) {
  /**
   * From here on a mention counts for features that nobody asked for: links, hints, diagnostics.
   */
  public static final double CONFIDENT = 0.5;

  /** Below this a mention is worth showing only to those who want to see every guess. */
  public static final double PLAUSIBLE = 0.15;

  public Mention {
    terms = List.copyOf(terms);
    if (terms.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "not a mention: " + terms.size() + " terms, " + confidence);
    }
  }

  public Term term() {
    return terms.get(0);
  }

  public boolean isPlausible() {
    return confidence >= PLAUSIBLE;
  }

  public boolean isConfident() {
    return confidence >= CONFIDENT;
  }
}
