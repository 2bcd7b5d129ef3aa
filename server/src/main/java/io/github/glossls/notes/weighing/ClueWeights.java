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
  private static final Map<Clue, Double> WEIGHTS = new EnumMap<>(Clue.class);

  private static final Map<String, Double> OF_NOTATIONS = new HashMap<>();
  private static final Map<String, Double> OF_FIRST_WORDS = new HashMap<>();
  private static final Map<String, Double> OF_LAST_WORDS = new HashMap<>();
  private static final Map<String, Double> OF_ENDINGS = new HashMap<>();

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
        ofWords(cells[0].substring(0, space)).put(cells[0].substring(space + 1), weight);
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

  private static Map<String, Double> ofWords(String kind) {
    return switch (kind) {
      case "notation" -> OF_NOTATIONS;
      case "first" -> OF_FIRST_WORDS;
      case "last" -> OF_LAST_WORDS;
      case "ending" -> OF_ENDINGS;
      default -> throw new IllegalStateException("clues.tsv: what is '" + kind + "'?");
    };
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
        OF_FIRST_WORDS.getOrDefault(edges.first(), 0.0)
            + OF_LAST_WORDS.getOrDefault(edges.last(), 0.0)
            + OF_ENDINGS.getOrDefault(edges.ending(), 0.0);
    for (String notation : member.notations()) {
      sum += OF_NOTATIONS.getOrDefault(notation, 0.0);
    }
    return sum;
  }
}
