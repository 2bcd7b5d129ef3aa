package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Inline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Markdown for readers who are shown it as it is: the same words without the marks, read as they
 * are read from a note. A mark that belongs to nothing stays, for it may be meant.
 */
public final class PlainText {
  private static final String RULE = "────────";
  private static final String PREFORMATTED = "    ";

  private PlainText() {}

  /** The text of {@code markdown}; lists keep their dashes, web links their address in brackets. */
  public static String of(String markdown) {
    List<String> lines = new ArrayList<>();
    String fence = "";
    for (String line : markdown.lines().toList()) {
      String mark = fenceMark(line.strip());
      boolean closes = !fence.isEmpty() && line.strip().equals(mark) && mark.startsWith(fence);
      if (closes || (fence.isEmpty() && !mark.isEmpty())) {
        fence = closes ? "" : mark;
      } else if (!fence.isEmpty()) {
        lines.add(PREFORMATTED + line);
      } else if (line.isBlank() || !LineShapes.isTableDelimiter(line)) {
        lines.add(block(line).stripTrailing());
      }
    }
    return String.join("\n", lines).strip();
  }

  /** The words of one line, as they would be read aloud: no addresses, no bullet. */
  public static String words(String markdown) {
    String line = markdown.strip();
    return inline(line.substring(bullet(line)), false).strip();
  }

  private static String fenceMark(String line) {
    boolean fenced = !line.isEmpty() && line.charAt(0) != '$' && LineShapes.fenceLength(line) > 0;
    return fenced ? line.substring(0, LineShapes.fenceLength(line)) : "";
  }

  private static String block(String line) {
    String text = unquoted(line);
    int indent = text.length() - text.stripLeading().length();
    String content = text.substring(indent);
    int level = content.isEmpty() ? 0 : LineShapes.headingLevel(content);
    if (content.isEmpty()) {
      return "";
    } else if (level > 0) {
      return inline(heading(content, level), true);
    } else if (LineShapes.isRule(content)) {
      return RULE;
    } else if (content.charAt(0) == '|') {
      return inline(cells(content.strip()), true);
    }
    int bullet = bullet(content);
    String dash = bullet > 0 ? "- " : "";
    return " ".repeat(indent) + dash + inline(content.substring(bullet), true);
  }

  private static String unquoted(String line) {
    String text = line;
    while (text.stripLeading().startsWith(">")) {
      String quoted = text.stripLeading().substring(1);
      text = quoted.startsWith(" ") ? quoted.substring(1) : quoted;
    }
    int close = text.startsWith("[!") ? text.indexOf(']') : -1;
    return close > 0 ? text.substring(close + 1).stripLeading() : text;
  }

  private static String heading(String content, int level) {
    String title = content.substring(level).strip();
    int end = title.length();
    while (end > 0 && title.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end == 0 || title.charAt(end - 1) == ' ';
    return closed ? title.substring(0, end).strip() : title;
  }

  /** The length of a bullet with the white space behind it; numbers are words and stay. */
  private static int bullet(String content) {
    boolean bullet = !content.isEmpty() && "-*+".indexOf(content.charAt(0)) >= 0;
    return bullet ? LineShapes.markerLength(content) : 0;
  }

  private static String cells(String row) {
    StringBuilder cells = new StringBuilder(row.length());
    for (Line cell : TableRows.row(new Line(0, 0, row)).cells()) {
      cells.append(cells.isEmpty() ? "" : "   ").append(cell.text().strip());
    }
    return cells.toString();
  }

  private static String inline(String markdown, boolean addresses) {
    // Of a picture its words are left, as of a link.
    String pictureless = CodeSpans.rewriteAround(markdown, part -> part.replace("![", "["));
    Inline inline = LinearInlineParser.parse(pictureless, Map.of());
    String text = inline.text().replace('\u00a0', ' ');
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Mark link : addresses ? inline.links() : List.<Mark>of()) {
      boolean told = link.target().startsWith("http") && !inline.marked(link).equals(link.target());
      if (told) {
        out.append(text, from, link.end());
        out.append(link.length() == 0 ? "(" : " (").append(link.target()).append(')');
        from = link.end();
      }
    }
    return out.append(text, from, text.length()).toString();
  }
}
