package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.WordList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much each {@link Clue} tells, in log odds: {@code clues.tsv}, which {@code
 * server/eval/notes/learn.py} writes from labelled notes.
 */
final class ClueWeights {
  private static final String FROM = "from";
  private static final Map<Clue, Double> WEIGHTS = new EnumMap<>(Clue.class);
  private static final double NOTHING;

  static {
    double start = 0;
    for (String line : WordList.lines(ClueWeights.class, "clues.tsv")) {
      String[] cells = line.split("\t", -1);
      double weight = Double.parseDouble(cells[1]);
      if (cells[0].equals(FROM)) {
        start = weight;
      } else {
        WEIGHTS.put(Clue.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), weight);
      }
    }
    NOTHING = start;
  }

  /** What the text behind a name can tell for it at most. */
  static final double MOST_OF_TEXT =
      Clue.ofText().stream().mapToDouble(ClueWeights::weight).map(w -> Math.max(w, 0)).sum();

  private ClueWeights() {}

  private static double weight(Clue clue) {
    return WEIGHTS.getOrDefault(clue, 0.0);
  }

  /** The log odds of a candidate with these clues. */
  static double logOdds(Set<Clue> clues) {
    double sum = NOTHING;
    for (Clue clue : clues) {
      sum += weight(clue);
    }
    return sum;
  }
}
