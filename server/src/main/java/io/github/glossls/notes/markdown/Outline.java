package io.github.glossls.notes.markdown;

import io.github.glossls.text.LineIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The structure of one note.
 *
 * @param text the whole note; every offset counts in it
 * @param frontMatter the lines between the marks at the top, joined; with the line it starts on
 * @param links link definitions by {@link #label}
 */
public record Outline(
    String text,
    LineIndex lines,
    Optional<FrontMatterText> frontMatter,
    List<Section> sections,
    Map<String, Block.Link> links) {
  /** Of longer lines only the beginning is read; UTF-16 code units. */
  public static final int LONGEST_LINE = 10_000;

  private static final int MOST_TOLD = 100;

  /** Labels are compared without regard to case and spacing. */
  public static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Front matter as it stands.
   *
   * @param firstLine 0-based line of its first line of text
   */
  public record FrontMatterText(String text, int firstLine) {}

  public Outline {
    sections = List.copyOf(sections);
    links = Map.copyOf(links);
  }

  /** The 0-based lines of which only the beginning is read. */
  public List<Integer> cutLines() {
    List<Integer> cut = new java.util.ArrayList<>();
    for (int line = 0; line < lines.count() && cut.size() < MOST_TOLD; line++) {
      if (lines.end(line) - lines.start(line) > LONGEST_LINE) {
        cut.add(line);
      }
    }
    return cut;
  }

  /** The heading texts around a section, the nearest first, its own not among them. */
  public List<Line> headingsAround(Section section) {
    List<Line> headings = new java.util.ArrayList<>();
    int at = section.parent();
    while (at >= 0) {
      sections.get(at).heading().ifPresent(headings::add);
      at = sections.get(at).parent();
    }
    return headings;
  }
}
