package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much each {@link Clue}, each word at the edge of a name and each notation that has read it
 * tells, in log odds: {@code clues.tsv}, which {@code server/eval/notes/learn.py} writes from
 * labelled notes.
 */
final class ClueWeights {
  private static final String FROM = "from";
  private static final String NOTATION = "notation";
  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final String ENDING = "ending";

  private static final Map<Clue, Double> WEIGHTS = new EnumMap<>(Clue.class);

  /** By what is told of, see above, and the word or the notation's id. */
  private static final Map<String, Map<String, Double>> OF_WORDS = new HashMap<>();

  private static final double NOTHING;

  static {
    double start = 0;
    for (String line : WordList.lines(ClueWeights.class, "clues.tsv")) {
      String[] cells = line.split("\t", -1);
      double weight = Double.parseDouble(cells[1]);
      int space = cells[0].indexOf(' ');
      if (cells[0].equals(FROM)) {
        start = weight;
      } else if (space > 0) {
        OF_WORDS
            .computeIfAbsent(cells[0].substring(0, space), kind -> new HashMap<>())
            .put(cells[0].substring(space + 1), weight);
      } else {
        WEIGHTS.put(Clue.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), weight);
      }
    }
    NOTHING = start;
  }

  /** What the text behind a name can tell for it at most. */
  static final double MOST_OF_TEXT =
      Clue.ofText().stream().mapToDouble(ClueWeights::weight).map(w -> Math.max(w, 0)).sum();

  /** What it can tell against it at most, a negative number. */
  static final double LEAST_OF_TEXT =
      Clue.ofText().stream().mapToDouble(ClueWeights::weight).map(w -> Math.min(w, 0)).sum();

  private ClueWeights() {}

  private static double weight(Clue clue) {
    return WEIGHTS.getOrDefault(clue, 0.0);
  }

  private static double weight(String kind, String word) {
    return OF_WORDS.getOrDefault(kind, Map.of()).getOrDefault(word, 0.0);
  }

  /** The log odds of a candidate with these clues, before its words are looked at. */
  static double logOdds(Set<Clue> clues) {
    double sum = NOTHING;
    for (Clue clue : clues) {
      sum += weight(clue);
    }
    return sum;
  }

  /** What is added for the words of a candidate's name and for the notations that have read it. */
  static double ofName(Company.Member member) {
    NameEdges edges = NameEdges.of(member.candidate().name());
    double sum =
        weight(FIRST, edges.first()) + weight(LAST, edges.last()) + weight(ENDING, edges.ending());
    for (String notation : member.notations()) {
      sum += weight(NOTATION, notation);
    }
    return sum;
  }
}
