package io.github.glossls.notes.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a line that begins with an HTML tag or comment means for the blocks. */
final class HtmlShapes {
  /** Sealed: what the line is. */
  sealed interface Shape {}

  /** {@code <h3>Title</h3>} on one line. */
  record HeadingTag(int level, Line title) implements Shape {}

  /** {@code <li>content</li>}. */
  record ItemTag(Line content) implements Shape {}

  /** {@code <summary>Title</summary>}, on a line with or behind what it opens; what follows it. */
  record SummaryTag(Line title, Line rest) implements Shape {}

  /** {@code </details>}: what follows is no part of it. */
  record EndOfDetails() implements Shape {}

  /**
   * Only a container is opened or closed: nothing to read.
   *
   * @param opened how many that hold blocks it opens, less those that it closes
   */
  record Skipped(int opened) implements Shape {}

  /** Runs on until {@code closing} is met. */
  record Region(String tag, String closing) implements Shape {
    boolean isComment() {
      return closing.equals("-->");
    }

    /** What is left open by mistake must not swallow the rest of a note. */
    boolean stopsAtHeading() {
      return !isComment();
    }

    boolean closes(String line) {
      return line.toLowerCase(Locale.ROOT).contains(closing);
    }

    String comment(List<Line> lines) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()).append('\n'));
      int from = text.indexOf("<!--") + 4;
      int to = text.indexOf("-->");
      return text.substring(from, Math.max(from, to < 0 ? text.length() : to)).strip();
    }
  }

  private static final String DETAILS = "details";
  private static final String SUMMARY = "summary";

  private static final Set<String> REGIONS =
      Set.of("dl", "table", "script", "style", "pre", "svg", "picture", "video");

  private static final Set<String> CONTAINERS =
      Set.of(
          "ul", "ol", "div", "section", "center", "p", "br", "hr", "body", "html", "head",
          "article", "main", "a", "span");

  /** Of these, those that others stand in. */
  private static final Set<String> HOLDING =
      Set.of("ul", "ol", "div", "section", "center", "body", "html", "article", "main");

  private HtmlShapes() {}

  static Optional<Shape> of(Line line) {
    String text = line.text();
    if (text.startsWith("<!--")) {
      return Optional.of(new Region("", "-->"));
    }
    String tag = tag(text);
    if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
      return heading(line, tag);
    }
    if (REGIONS.contains(tag) && text.charAt(1) != '/') {
      return Optional.of(new Region(tag, "</" + tag));
    }
    if (tag.equals(DETAILS) || tag.equals(SUMMARY)) {
      return details(line, tag);
    }
    int close = text.indexOf('>');
    if (tag.equals("li") && text.charAt(1) != '/') {
      Line content = line.part(close + 1, beforeClosing(text, close + 1, "</li"));
      return content.isEmpty() ? Optional.of(new Skipped(0)) : Optional.of(new ItemTag(content));
    }
    if ((CONTAINERS.contains(tag) || tag.equals("li")) && close == text.length() - 1) {
      boolean holds = HOLDING.contains(tag) && text.charAt(close - 1) != '/';
      int opened = text.charAt(1) == '/' ? -1 : 1;
      return Optional.of(new Skipped(holds ? opened : 0));
    }
    return Optional.empty();
  }

  private static Optional<Shape> details(Line line, String tag) {
    String text = line.text();
    if (text.charAt(1) == '/') {
      return Optional.of(tag.equals(DETAILS) ? new EndOfDetails() : new Skipped(0));
    }
    int open = tag.equals(SUMMARY) ? 0 : text.indexOf('>') + 1;
    while (open < text.length() && text.charAt(open) <= ' ') {
      open++;
    }
    if (open == text.length()) {
      return Optional.of(new Skipped(0));
    }
    int close = beforeClosing(text, open, "</" + SUMMARY);
    int end = text.indexOf('>', close) + 1;
    boolean whole = text.regionMatches(true, open, "<" + SUMMARY, 0, SUMMARY.length() + 1);
    return whole && end > close
        ? Optional.of(new SummaryTag(line.part(open, end), line.from(end)))
        : Optional.empty();
  }

  private static Optional<Shape> heading(Line line, String tag) {
    int open = line.text().indexOf('>');
    int close = beforeClosing(line.text(), 0, "</" + tag);
    if (open < 0 || close <= open || line.text().charAt(1) == '/') {
      return Optional.empty();
    }
    Line title = line.part(open + 1, close);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeadingTag(tag.charAt(1) - '0', title));
  }

  private static int beforeClosing(String text, int from, String closing) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(closing, from);
    return at < 0 ? text.length() : at;
  }

  /** The name of the tag that the text begins with, in lower case; empty when it is none. */
  private static String tag(String text) {
    int start = text.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.indexOf('>') < end ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
