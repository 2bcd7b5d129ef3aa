package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a note plans or records instead of explaining: a section with tasks to tick or a status, and
 * a paragraph of facts such as {@code **Course:** …}, {@code **Completed:** …}.
 */
public final class Plans {
  /** Labels that only work to be done has. */
  private static final Set<String> OF_WORK =
      Set.of("status", "deadline", "due", "due date", "deliverable", "deliverables", "eta");

  /** Labels of facts about a course, a piece of work or a text. */
  private static final Set<String> OF_RECORDS =
      Set.of(
          "course",
          "lab",
          "date",
          "completed",
          "started",
          "duration",
          "instructor",
          "lecturer",
          "author",
          "authors",
          "time",
          "session",
          "module",
          "week",
          "source",
          "provider");

  private static final int FEWEST_FACTS = 3;
  private static final int FEWEST_LABELS = 2;
  private static final int FEWEST_TASKS = 2;

  private Plans() {}

  /** Tasks name nothing, but where a writer lists terms or what each is about is defined there. */
  static void silenceTasks(Reading reading) {
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      for (Block block : reading.expectsTerms(at) ? List.<Block>of() : sections.get(at).blocks()) {
        if (block instanceof Block.Item item
            && item.isTask()
            && !reading.text(item.first()).hasBoldDefinition()) {
          item.lines().forEach(reading.lines()::silence);
        }
      }
    }
  }

  /** Whether a section is about work to be done, by whatever name. */
  static boolean isPlan(Reading reading, Section section) {
    int tasks = 0;
    int others = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Item item) {
        boolean task = item.isTask();
        tasks += task ? 1 : 0;
        others += task ? 0 : 1;
      }
      if ((block instanceof Block.Item || block instanceof Block.Paragraph)
          && label(reading, block.first()).filter(OF_WORK::contains).isPresent()) {
        return true;
      }
    }
    return tasks >= FEWEST_TASKS && tasks > others;
  }

  /** Whether each line of a paragraph is a fact, and some of them by their labels. */
  public static boolean areFacts(Reading reading, Block block) {
    List<Line> lines = block.lines();
    if (lines.size() < FEWEST_FACTS || reading.genre() == Genre.GLOSSARY) {
      return false;
    }
    int labels = 0;
    boolean record = false;
    for (Line line : lines) {
      Optional<String> label = label(reading, line);
      if (label.isEmpty()) {
        return false;
      }
      record |= OF_RECORDS.contains(label.get());
      labels += StructureWords.isLabel(label.get(), Genre.NOTES) ? 1 : 0;
    }
    return record && labels >= FEWEST_LABELS;
  }

  /** The bold name with a colon that a line begins with, in small letters. */
  private static Optional<String> label(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() == Lead.Separator.COLON)
        .map(lead -> lead.label().toLowerCase(Locale.ROOT).strip());
  }
}
