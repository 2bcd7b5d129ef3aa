package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Block.Comment;
import io.github.glossls.notes.markdown.Block.Described;
import io.github.glossls.notes.markdown.Block.Fence;
import io.github.glossls.notes.markdown.Block.Html;
import io.github.glossls.notes.markdown.Block.Item;
import io.github.glossls.notes.markdown.Block.Paragraph;
import io.github.glossls.notes.markdown.Block.Rule;
import io.github.glossls.notes.markdown.Block.Table;
import io.github.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines into blocks, in one pass. Each line is looked at a bounded number of times. */
final class BlockScanner {
  /** Told of every heading; answers where the blocks after it go. */
  interface HeadingListener {
    List<Block> heading(int level, Line line);
  }

  private static final int LONGEST_SETEXT_HEADING = 80;

  private final String text;
  private final LineIndex index;
  private final boolean plain;
  private final HeadingListener headings;
  private final ListNesting nesting = new ListNesting();
  private List<Block> blocks = new ArrayList<>();
  private int end;

  /** The paragraph or item being collected; empty when none is open. */
  private final List<Line> open = new ArrayList<>();

  private Optional<String> openMarker = Optional.empty();
  private int openDepth;
  private boolean openQuoted;
  private boolean afterBlank = true;

  BlockScanner(String text, LineIndex index, boolean plain, HeadingListener headings) {
    this.text = text;
    this.index = index;
    this.plain = plain;
    this.headings = headings;
  }

  void into(List<Block> blocks) {
    this.blocks = blocks;
  }

  void scan(int from, int to) {
    end = to;
    int at = from;
    while (at < to) {
      at = scanLine(at);
    }
    close();
  }

  /** Reads the block that the line begins or continues; gives the first line not read yet. */
  private int scanLine(int number) {
    LineStart start = LineStart.of(text, index, number);
    if (start.line().isEmpty()) {
      if (!start.quoted() || openQuoted) {
        close();
        afterBlank = true;
      }
      return number + 1;
    }
    if (start.quoted() != openQuoted && (start.quoted() || afterBlank || isBlockStart(start))) {
      close();
      openQuoted = start.quoted();
    }
    if (afterBlank && LineShapes.markerLength(start.line().text()) == 0) {
      nesting.continueAt(start.indent());
    }
    int next = scanStarted(number, start);
    afterBlank = false;
    return next;
  }

  private boolean isBlockStart(LineStart start) {
    String line = start.line().text();
    return LineShapes.headingLevel(line) > 0
        || LineShapes.markerLength(line) > 0
        || LineShapes.fenceLength(line) > 0;
  }

  private int scanStarted(int number, LineStart start) {
    Line line = start.line();
    String shape = line.text();
    if (LineShapes.fenceLength(shape) > 0) {
      return fence(number, start);
    }
    boolean indented = !plain && start.indent() >= 4 && afterBlank && nesting.depth() == 0;
    if (indented && !start.quoted() && !LineShapes.isProse(shape)) {
      return indentedCode(number);
    }
    int level = LineShapes.headingLevel(shape);
    if (level > 0 && start.indent() < 4) {
      close();
      heading(level, line.from(level));
      return number + 1;
    }
    if (isSetext(shape)) {
      Line title = open.get(0);
      open.clear();
      heading(LineShapes.underlineLevel(shape), title);
      return number + 1;
    }
    if (LineShapes.isRule(shape)) {
      close();
      nesting.close();
      blocks.add(new Rule(0, List.of(line)));
      return number + 1;
    }
    if (shape.charAt(0) == '<') {
      int next = html(number, start);
      if (next > number) {
        return next;
      }
    }
    return textual(number, start);
  }

  private int textual(int number, LineStart start) {
    Line line = start.line();
    int marker = LineShapes.markerLength(line.text());
    if (marker > 0 && !continuesSentence(line.text(), start)) {
      item(start, marker);
      return number + 1;
    }
    if (line.text().indexOf('|') >= 0 && number + 1 < end && isDelimiter(number + 1)) {
      return table(number);
    }
    Optional<Block> definition = ReferenceShapes.read(nesting.depth(), line);
    if (definition.isPresent()) {
      close();
      blocks.add(definition.get());
      return number + 1;
    }
    if (isDescription(line.text())) {
      return described(number, line.from(1));
    }
    paragraphLine(start);
    return number + 1;
  }

  /** In CommonMark, too, only a list that starts with 1 interrupts a paragraph. */
  private boolean continuesSentence(String line, LineStart start) {
    return !plain
        && Character.isDigit(line.charAt(0))
        && !line.startsWith("1")
        && !open.isEmpty()
        && openMarker.isEmpty()
        && start.indent() == 0;
  }

  private void heading(int level, Line line) {
    nesting.close();
    openQuoted = false;
    int last = line.text().length();
    while (last > 0 && line.text().charAt(last - 1) == '#') {
      last--;
    }
    boolean closing = last == 0 || line.text().charAt(last - 1) == ' ';
    blocks = headings.heading(level, closing ? line.part(0, last) : line);
  }

  private boolean isSetext(String shape) {
    if (open.size() != 1
        || openMarker.isPresent()
        || openQuoted
        || afterBlank
        || nesting.depth() > 0
        || LineShapes.underlineLevel(shape) == 0) {
      return false;
    }
    String title = open.get(0).text();
    return LineShapes.underlineLevel(shape) == 1
        || (title.length() <= LONGEST_SETEXT_HEADING
            && !title.endsWith(".")
            && !title.endsWith(":"));
  }

  private boolean isDelimiter(int number) {
    LineStart next = LineStart.of(text, index, number);
    return !next.line().isEmpty() && LineShapes.isTableDelimiter(next.line().text());
  }

  private int table(int number) {
    close();
    List<Line> lines = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    int at = number;
    while (at < end) {
      Line line = LineStart.of(text, index, at).line();
      if (line.text().indexOf('|') < 0) {
        break;
      }
      lines.add(line);
      if (at != number + 1) {
        rows.add(TableRows.row(line));
      }
      at++;
    }
    blocks.add(new Table(nesting.depth(), List.copyOf(rows), List.copyOf(lines)));
    return at;
  }

  private int fence(int number, LineStart start) {
    close();
    String opening = start.line().text();
    char mark = opening.charAt(0);
    int length = LineShapes.fenceLength(opening);
    List<Line> lines = new ArrayList<>();
    lines.add(start.line());
    StringBuilder code = new StringBuilder();
    int at = number + 1;
    for (; at < end; at++) {
      LineStart inside = LineStart.of(text, index, at);
      String line = inside.line().text();
      boolean closes =
          !line.isEmpty()
              && line.charAt(0) == mark
              && LineShapes.run(line, 0, mark) >= length
              && LineShapes.run(line, 0, mark) == line.length();
      if (closes) {
        break;
      }
      lines.add(inside.line());
      code.append(code.isEmpty() && lines.size() == 2 ? "" : "\n")
          .append(LineStart.unindented(text, index, at, start));
    }
    String info = mark == '$' ? "math" : opening.substring(length).strip();
    List<Line> inner = lines.subList(1, lines.size());
    if (FencedNotes.are(info, inner)) {
      blocks.addAll(FencedNotes.read(nesting.depth(), inner));
      return at + 1;
    }
    blocks.add(new Fence(nesting.depth(), info, code.toString(), List.copyOf(lines)));
    return at + 1;
  }

  private int indentedCode(int number) {
    close();
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
    blocks.add(new Fence(0, "", code.toString(), List.copyOf(lines)));
    return at;
  }

  /** Gives {@code number} when the line is no HTML block. */
  private int html(int number, LineStart start) {
    Optional<HtmlShapes.Shape> shape = HtmlShapes.of(start.line());
    if (shape.isEmpty()) {
      return number;
    }
    close();
    if (shape.get() instanceof HtmlShapes.Region region) {
      return region(number, region);
    }
    if (shape.get() instanceof HtmlShapes.HeadingTag tag) {
      heading(tag.level(), tag.title());
    } else if (shape.get() instanceof HtmlShapes.SummaryTag tag) {
      blocks.add(new Paragraph(nesting.depth(), openQuoted, List.of(tag.title())));
      if (!tag.rest().isEmpty()) {
        open.add(tag.rest());
      }
    } else if (shape.get() instanceof HtmlShapes.EndOfDetails) {
      blocks.add(new Rule(0, List.of(start.line())));
    } else if (shape.get() instanceof HtmlShapes.ItemTag tag) {
      blocks.add(new Item(nesting.depth(), "-", List.of(tag.content())));
    }
    return number + 1;
  }

  private int region(int number, HtmlShapes.Region region) {
    List<Line> lines = new ArrayList<>();
    int at = number;
    boolean closed = false;
    while (at < end && !closed) {
      Line line = LineStart.of(text, index, at).line();
      if (region.stopsAtHeading() && !line.isEmpty() && LineShapes.headingLevel(line.text()) > 0) {
        break;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      closed = region.closes(line.text());
      at++;
    }
    int depth = nesting.depth();
    blocks.add(
        region.isComment()
            ? new Comment(depth, region.comment(lines), List.copyOf(lines))
            : new Html(depth, region.tag(), List.copyOf(lines)));
    return at;
  }

  private void item(LineStart start, int marker) {
    close();
    int depth = nesting.open(start.indent());
    openMarker = Optional.of(LineShapes.marker(start.line().text(), marker));
    openDepth = depth;
    Line rest = start.line().from(marker);
    open.add(rest);
  }

  private boolean isDescription(String line) {
    return line.length() > 2
        && line.charAt(0) == ':'
        && (line.charAt(1) == ' ' || line.charAt(1) == '\t')
        && (!open.isEmpty() || lastTerm().isPresent());
  }

  /** The line that a {@code : definition} defines: the one above, or above a blank line. */
  private Optional<Line> lastTerm() {
    if (!open.isEmpty()) {
      return Optional.of(open.get(open.size() - 1));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Block last = blocks.get(blocks.size() - 1);
    if (last instanceof Described described) {
      return Optional.of(described.term());
    }
    return last instanceof Paragraph paragraph && paragraph.lines().size() == 1
        ? Optional.of(paragraph.first())
        : Optional.empty();
  }

  /** With the indented lines that it goes on with. */
  private int described(int number, Line definition) {
    Line term = lastTerm().orElse(definition);
    if (!open.isEmpty()) {
      open.remove(open.size() - 1);
      close();
    } else if (blocks.get(blocks.size() - 1) instanceof Paragraph) {
      blocks.remove(blocks.size() - 1);
    }
    List<Line> lines = new ArrayList<>(List.of(definition));
    int at = number + 1;
    while (at < end) {
      LineStart next = LineStart.of(text, index, at);
      if (next.line().isEmpty() || next.indent() == 0 || isBlockStart(next)) {
        break;
      }
      lines.add(next.line());
      at++;
    }
    blocks.add(new Described(nesting.depth(), term, List.copyOf(lines)));
    return at;
  }

  private void paragraphLine(LineStart start) {
    boolean ends = plain && openMarker.isPresent() && start.indent() == 0;
    if (ends) {
      close();
      nesting.close();
    }
    if (open.isEmpty()) {
      openMarker = Optional.empty();
      openDepth = nesting.depth();
      openQuoted = start.quoted();
    }
    open.add(start.line());
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    List<Line> lines = List.copyOf(open);
    open.clear();
    Block block =
        openMarker.isPresent()
            ? new Item(openDepth, openMarker.get(), lines)
            : Callouts.read(new Paragraph(openDepth, openQuoted, lines), blocks);
    openMarker = Optional.empty();
    if (!block.lines().isEmpty()) {
      blocks.add(block);
    }
  }
}
