package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Block.Comment;
import io.github.glossls.notes.markdown.Block.Fence;
import io.github.glossls.notes.markdown.Block.Html;
import io.github.glossls.notes.markdown.Block.Table;
import io.github.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the blocks that tell by themselves where they end: tables, code, HTML.
 *
 * @param end the first line that is not read, 0-based
 */
record LineRuns(String text, LineIndex index, int end) {
  /**
   * What was read.
   *
   * @param next the first line behind it, 0-based
   */
  record Run(List<Block> blocks, int next) {}

  private static Run run(Block block, int next) {
    return new Run(List.of(block), next);
  }

  private Line line(int number) {
    return LineStart.of(text, index, number).line();
  }

  /** Whether a table begins with a line: the next one parts its head from its rows. */
  boolean isTable(int number, Line head) {
    if (head.text().indexOf('|') < 0 || number + 1 >= end) {
      return false;
    }
    Line next = line(number + 1);
    return !next.isEmpty() && LineShapes.isTableDelimiter(next.text());
  }

  Run table(int number, int depth) {
    List<Line> lines = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    int at = number;
    for (; at < end; at++) {
      Line line = line(at);
      if (line.text().indexOf('|') < 0) {
        break;
      }
      lines.add(line);
      if (at != number + 1) {
        rows.add(TableRows.row(line));
      }
    }
    return run(new Table(depth, List.copyOf(rows), List.copyOf(lines)), at);
  }

  /** Code, or what is written as a note between fences. */
  Run fence(int number, LineStart start, int depth) {
    String opening = start.line().text();
    List<Line> lines = new ArrayList<>(List.of(start.line()));
    StringBuilder code = new StringBuilder();
    int at = number + 1;
    for (; at < end; at++) {
      Line line = line(at);
      if (closes(opening, line.text())) {
        break;
      }
      lines.add(line);
      code.append(lines.size() == 2 ? "" : "\n")
          .append(LineStart.unindented(text, index, at, start));
    }
    String info =
        opening.charAt(0) == '$'
            ? "math"
            : opening.substring(LineShapes.fenceLength(opening)).strip();
    List<Line> inner = lines.subList(1, lines.size());
    return FencedNotes.are(info, inner)
        ? new Run(FencedNotes.read(depth, inner), at + 1)
        : run(new Fence(depth, info, code.toString(), List.copyOf(lines)), at + 1);
  }

  private static boolean closes(String opening, String line) {
    char mark = opening.charAt(0);
    return !line.isEmpty()
        && line.charAt(0) == mark
        && LineShapes.run(line, 0, mark) >= LineShapes.fenceLength(opening)
        && LineShapes.run(line, 0, mark) == line.length();
  }

  Run indentedCode(int number) {
    List<Line> lines = new ArrayList<>();
    StringBuilder code = new StringBuilder();
    int at = number;
    for (; at < end; at++) {
      LineStart start = LineStart.of(text, index, at);
      if (!start.line().isEmpty() && (start.indent() < 4 || start.quoted())) {
        break;
      }
      if (!start.line().isEmpty()) {
        lines.add(start.line());
        code.append(code.isEmpty() ? "" : "\n").append(start.line().text());
      }
    }
    return run(new Fence(0, "", code.toString(), List.copyOf(lines)), at);
  }

  Run region(int number, HtmlShapes.Region region, int depth) {
    List<Line> lines = new ArrayList<>();
    int at = number;
    boolean closed = false;
    while (at < end && !closed) {
      Line line = line(at);
      if (region.stopsAtHeading() && !line.isEmpty() && LineShapes.headingLevel(line.text()) > 0) {
        break;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      closed = region.closes(line.text());
      at++;
    }
    Block block =
        region.isComment()
            ? new Comment(depth, region.comment(lines), List.copyOf(lines))
            : new Html(depth, region.tag(), List.copyOf(lines));
    return run(block, at);
  }
}
