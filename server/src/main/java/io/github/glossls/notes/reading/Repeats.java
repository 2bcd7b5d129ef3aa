package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.text.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words before a colon that begin a line again and again, {@code **Insight:** …}. A writer defines
 * a term once or twice; what comes back in every section is a label of the writer's own.
 */
final class Repeats {
  private static final int ENOUGH = 3;

  private Repeats() {}

  /** The keys of the names that are labels. */
  static Set<String> of(Reading reading) {
    Map<String, Integer> labels = new HashMap<>();
    String before = "";
    int lineBefore = 0;
    for (Spot spot : reading.spots().with(Sign.STRONG, Sign.DEFINED, Sign.COLON)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        String label = label(reading, line).orElse("");
        // Lines on one thing, one below the other, are no sign of a habit.
        boolean goesOn = label.equals(before) && line.number() == lineBefore + 1;
        if (!label.isEmpty() && !goesOn) {
          labels.merge(label, 1, Integer::sum);
        }
        before = label;
        lineBefore = line.number();
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach((label, count) -> counts.merge(Spelling.key(label), count, Integer::sum));
    counts.values().removeIf(count -> count < ENOUGH);
    return Set.copyOf(counts.keySet());
  }

  /** The keys of headings of one word that come back below one heading after the other. */
  static Set<String> ofHeadings(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : reading.outline().sections()) {
      if (section.heading().isPresent() && section.leaf() && section.level() > 1) {
        String text = reading.inline(section.heading().get()).text();
        if (text.strip().indexOf(' ') < 0) {
          counts.merge(Spelling.key(text), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < ENOUGH);
    return Set.copyOf(counts.keySet());
  }

  /** Names that stand before a colon or dash in more than one heading. */
  static Set<String> topicsOfHeadings(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : reading.outline().sections()) {
      String text = section.heading().map(line -> reading.inline(line).text()).orElse("");
      int end = topicEnd(text);
      if (end > 0) {
        counts.merge(topic(text, end), 1, Integer::sum);
      }
    }
    counts.entrySet().removeIf(topic -> topic.getValue() < 2 || !isTerm(topic.getKey()));
    return Set.copyOf(counts.keySet());
  }

  private static boolean isTerm(String topic) {
    return Names.read(topic)
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .isPresent();
  }

  /** What may be the topic of a heading, without its number, up to {@link #topicEnd}. */
  static String topic(String heading, int end) {
    int start = 0;
    while (start < end && !Letters.isLetter(heading.charAt(start))) {
      start++;
    }
    int last = end;
    while (last > start && !Letters.isLetterOrDigit(heading.charAt(last - 1))) {
      last--;
    }
    return heading.substring(start, last);
  }

  /** Where a heading goes on behind its first colon or dash; 0 where it has none. */
  static int topicEnd(String heading) {
    for (int at = heading.indexOf(' '); at > 0; at = heading.indexOf(' ', at + 1)) {
      boolean colon = heading.charAt(at - 1) == ':';
      boolean dash =
          at + 2 < heading.length()
              && "-–—".indexOf(heading.charAt(at + 1)) >= 0
              && heading.charAt(at + 2) == ' ';
      if (colon || dash) {
        return dash ? at + 3 : at + 1;
      }
    }
    return 0;
  }

  private static Optional<String> label(Reading reading, Line line) {
    Optional<Lead> lead = reading.lead(line);
    if (lead.isEmpty()) {
      return reading
          .plainLead(line)
          .filter(plain -> plain.separator() == Lead.Separator.COLON)
          .map(Lead::label);
    }
    boolean labels =
        lead.isPresent()
            && lead.get().mark() == Lead.Marked.STRONG
            && (lead.get().separator() == Lead.Separator.COLON || endsInColon(line))
            && (line.text().indexOf("**") >= 0 || line.text().indexOf("__") >= 0);
    return labels ? Optional.of(lead.get().label()) : Optional.empty();
  }

  /** {@code **Prompt**:} above what it labels. */
  private static boolean endsInColon(Line line) {
    String text = line.text().stripTrailing();
    return text.endsWith(":") || text.endsWith(":**");
  }
}
