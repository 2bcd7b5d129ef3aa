package io.github.glossls.notes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inline Markdown as a reader sees it: text without marks, and what the marks stood for. */
public final class Inline {
  /** What a stretch of text is marked as. */
  public enum Kind {
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    IMAGE,
    DEFINED,
    ABBREVIATION
  }

  /**
   * A marked stretch of the text.
   *
   * @param start in the text, inclusive
   * @param end exclusive
   * @param target of a link or image; the title of an abbreviation; empty otherwise
   */
  public record Mark(Kind kind, int start, int end, String target) {
    public int length() {
      return end - start;
    }
  }

  private final String text;
  private final KeptRuns runs;
  private final List<Mark> marks;
  private final List<Mark> links;
  private final int signs;

  /**
   * Text with its marks.
   *
   * @param runs which characters of the Markdown the text consists of
   * @param marks in the order in which they begin
   * @param signs of the text
   */
  private Inline(String text, KeptRuns runs, List<Mark> marks, int signs) {
    this.text =
        text.replace('\u00a0', ' '); // A space that does not break parts words all the same.
    this.runs = runs;
    this.marks = List.copyOf(marks);
    this.signs = signs | Sign.of(marks);
    this.links = has(Sign.LINK) ? links(marks) : List.of();
  }

  private static List<Mark> links(List<Mark> marks) {
    List<Mark> links = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (mark.kind() == Kind.LINK) {
        links.add(mark);
      }
    }
    return List.copyOf(links);
  }

  static Inline of(String text, KeptRuns runs, List<Mark> marks) {
    return new Inline(text, runs, marks, Sign.of(text));
  }

  static Inline plain(String text, int signs) {
    return new Inline(text, KeptRuns.ALL, List.of(), signs);
  }

  /** Whether a stretch of the text is a part of a link with at least two more words. */
  public boolean isPartOfTitle(int start, int end) {
    for (Mark link : links) {
      if (link.start() <= start && end <= link.end()) {
        int more = blanks(link.start(), link.end()) - blanks(start, end);
        return more >= 2;
      }
    }
    return false;
  }

  private int blanks(int start, int end) {
    int blanks = 0;
    for (int at = start; at < end; at++) {
      blanks += text.charAt(at) == ' ' ? 1 : 0;
    }
    return blanks;
  }

  public String text() {
    return text;
  }

  public List<Mark> marks() {
    return marks;
  }

  /** The set of signs in the text and its marks. */
  public int signs() {
    return signs;
  }

  public boolean has(Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /** Where the character at {@code at} of the text stands in the Markdown. */
  public int offset(int at) {
    return runs.offset(at);
  }

  public String marked(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  /** The mark of a kind that begins at {@code at}, the longest. */
  public Optional<Mark> markAt(Kind kind, int at) {
    Mark longest = null;
    for (Mark mark : marks) {
      if (mark.kind() == kind
          && mark.start() == at
          && (longest == null || mark.length() > longest.length())) {
        longest = mark;
      }
    }
    return Optional.ofNullable(longest);
  }

  public List<Mark> links() {
    return links;
  }
}
