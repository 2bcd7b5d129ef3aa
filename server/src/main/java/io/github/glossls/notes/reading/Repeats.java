package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words before a colon that begin a line again and again, {@code **Insight:** …}, or that stand in
 * bold above a text in three sections. A writer defines a term once or twice; what comes back in
 * every section is a label of the writer's own. What comes back once is one too, where both
 * sections also have a label that all writers use: {@code **Pros:** …}.
 */
final class Repeats {
  private static final int ENOUGH = 3;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_NUMBER = 2;

  /** How often a label stands in the note, and in which sections. */
  private static final class Uses {
    private final Set<Integer> sections = new HashSet<>();
    private int count;
    private boolean common;

    void add(int section, boolean isAlone, boolean isCommon) {
      count += isAlone ? 0 : 1;
      sections.add(section);
      common |= isCommon;
    }
  }

  private Repeats() {}

  /** What stands in brackets behind several names that begin their lines. */
  static Set<String> inBrackets(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Spot spot : reading.spots().with(Sign.BRACKET)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        reading
            .lead(line)
            .flatMap(lead -> reading.names(lead.label()))
            .ifPresent(names -> counts.merge(names.gloss(), 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count < ENOUGH);
    return Set.copyOf(counts.keySet());
  }

  /** Whether several lines are questions. */
  static boolean haveQuestions(Reading reading) {
    Links links = new Links(reading);
    return reading.spots().with(Sign.QUESTION_MARK).stream()
            .filter(Spot::isText)
            .flatMap(spot -> spot.block().lines().stream())
            .filter(line -> links.withoutSources(reading.inline(line)).endsWith("?"))
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }

  /** The keys of the names that are labels. */
  static Set<String> of(Reading reading) {
    Map<String, Uses> labels = new HashMap<>();
    String before = "";
    int lineBefore = 0;
    for (Spot spot : reading.spots().with(Sign.STRONG, Sign.DEFINED, Sign.COLON)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        String label = label(reading, line).orElse("");
        // Lines on one thing, one below the other, are no sign of a habit.
        boolean goesOn = label.equals(before) && line.number() == lineBefore + 1;
        if (!label.isEmpty() && !goesOn) {
          labels
              .computeIfAbsent(Spelling.key(label), key -> new Uses())
              .add(
                  spot.section(),
                  isAlone(reading, line),
                  StructureWords.isLabel(label, Genre.GLOSSARY));
        }
        before = label;
        lineBefore = line.number();
      }
    }
    List<Uses> common = labels.values().stream().filter(uses -> uses.common).toList();
    boolean isGlossary = reading.genre() == Genre.GLOSSARY;
    labels.values().removeIf(uses -> !isRepeated(uses, isGlossary ? List.of() : common));
    return Set.copyOf(labels.keySet());
  }

  private static boolean isRepeated(Uses uses, List<Uses> common) {
    return uses.count >= ENOUGH
        || uses.sections.size() >= ENOUGH
        || (uses.sections.size() > 1
            && common.stream()
                .anyMatch(other -> other != uses && other.sections.containsAll(uses.sections)));
  }

  /** The keys of short headings that come back below one heading after the other. */
  static Set<String> ofHeadings(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : reading.outline().sections()) {
      if (section.heading().isPresent() && section.leaf() && section.level() > 1) {
        String text = reading.inline(section.heading().get()).text();
        if (Words.areAtMost(MOST_WORDS, text)) {
          counts.merge(Spelling.key(text), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < ENOUGH);
    return Set.copyOf(counts.keySet());
  }

  /** Whether several headings begin with a number and a space: {@code 2 Method}. */
  static boolean areNumbered(Reading reading) {
    Set<String> numbers = new HashSet<>();
    for (Section section : reading.outline().sections()) {
      String text = section.heading().map(line -> reading.inline(line).text()).orElse("");
      numbers.add(text.substring(0, numberEnd(text)));
    }
    return numbers.size() > ENOUGH;
  }

  /** Where the first word begins behind a number at the beginning; 0 where there is none. */
  static int numberEnd(String heading) {
    int end = 0;
    while (end < heading.length() && end < LONGEST_NUMBER && isDigit(heading.charAt(end))) {
      end++;
    }
    boolean word =
        end > 0
            && end + 1 < heading.length()
            && heading.charAt(end) == ' '
            && Letters.isLetter(heading.charAt(end + 1));
    return word ? end + 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
            && (lead.get().separator() == Lead.Separator.COLON
                || isAlone(reading, line)
                || endsInColon(line))
            && (line.text().indexOf("**") >= 0 || line.text().indexOf("__") >= 0);
    return labels ? Optional.of(lead.get().label()) : Optional.empty();
  }

  /** {@code **Training**} above its text: a label where section after section has it. */
  private static boolean isAlone(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.separator() == Lead.Separator.END && !endsInColon(line))
        .isPresent();
  }

  /** {@code **Prompt**:} above what it labels. */
  private static boolean endsInColon(Line line) {
    String text = line.text().stripTrailing();
    return text.endsWith(":") || text.endsWith(":**");
  }
}
