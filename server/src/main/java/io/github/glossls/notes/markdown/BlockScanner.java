package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Block.Described;
import io.github.glossls.notes.markdown.Block.Item;
import io.github.glossls.notes.markdown.Block.Paragraph;
import io.github.glossls.notes.markdown.Block.Rule;
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
  private static final int LONG_LINE = 70;

  private final String text;
  private final LineIndex index;
  private final boolean plain;

  /** Whether lines without a marker are items, see {@link IndentedOutline}. */
  private final boolean indented;

  private final HeadingListener headings;
  private final ListNesting nesting = new ListNesting();
  private List<Block> blocks = new ArrayList<>();
  private int end;
  private LineRuns runs;

  /** The paragraph or item being collected; empty when none is open. */
  private final List<Line> open = new ArrayList<>();

  private Optional<String> openMarker = Optional.empty();
  private int openDepth;
  private boolean openQuoted;

  /** How many HTML containers are open: what they hold is indented, and no code. */
  private int containers;

  private boolean afterBlank = true;

  BlockScanner(
      String text, LineIndex index, boolean plain, boolean indented, HeadingListener headings) {
    this.text = text;
    this.index = index;
    this.plain = plain;
    this.indented = indented;
    this.headings = headings;
    this.runs = new LineRuns(text, index, 0);
  }

  void into(List<Block> blocks) {
    this.blocks = blocks;
  }

  void scan(int from, int to) {
    end = to;
    runs = new LineRuns(text, index, to);
    int at = from;
    while (at < to) {
      at = scanLine(at);
    }
    close();
  }

  /** Adds blocks that go over some lines; gives the first line behind them. */
  private int add(LineRuns.Run run) {
    close();
    blocks.addAll(run.blocks());
    return run.next();
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
      return add(runs.fence(number, start, nesting.depth()));
    }
    boolean standsIn = !plain && start.indent() >= 4 && afterBlank && nesting.depth() == 0;
    if (standsIn && containers == 0 && !start.quoted() && !LineShapes.isProse(shape)) {
      return add(runs.indentedCode(number));
    }
    int level = LineShapes.headingLevel(shape);
    if (level > 0 && start.indent() < 4) {
      close();
      int marks = LineShapes.headingMarks(shape);
      boolean closed = shape.charAt(0) == '=';
      heading(level, line.part(marks, shape.length() - (closed ? marks : 0)));
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
    if (marker > 0 && beginsFence(line.from(marker))) {
      LineStart fence = new LineStart(line.from(marker), start.indent(), start.quoted());
      int depth = nesting.open(start.indent(), isNumber(line)) + 1;
      return add(runs.fence(number, fence, depth));
    }
    if (marker > 0 && !continuesSentence(line.text(), start)) {
      item(start, marker);
      return number + 1;
    }
    if (runs.isTable(number, line)) {
      return add(runs.table(number, nesting.depth()));
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
    if (indented && isOutlined(number, start)) {
      item(start, 0);
    } else {
      paragraphLine(start);
    }
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

  /** Gives {@code number} when the line is no HTML block. */
  private int html(int number, LineStart start) {
    Optional<HtmlShapes.Shape> shape = HtmlShapes.of(start.line());
    if (shape.isEmpty()) {
      return number;
    }
    close();
    if (shape.get() instanceof HtmlShapes.Region region) {
      return add(runs.region(number, region, nesting.depth()));
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
    } else if (shape.get() instanceof HtmlShapes.Skipped tag) {
      containers = Math.max(0, containers + tag.opened());
    } else if (shape.get() instanceof HtmlShapes.ItemTag tag) {
      blocks.add(new Item(nesting.depth(), "-", List.of(tag.content())));
    }
    return number + 1;
  }

  private static boolean beginsFence(Line content) {
    return !content.isEmpty() && LineShapes.fenceLength(content.text()) > 0;
  }

  private static boolean isNumber(Line line) {
    return Character.isDigit(line.text().charAt(0));
  }

  private void item(LineStart start, int marker) {
    close();
    int depth = nesting.open(start.indent(), isNumber(start.line()));
    String text = start.line().text();
    int box = LineShapes.boxLength(text, marker);
    String sign = marker == 0 ? "-" : LineShapes.marker(text, marker);
    openMarker = Optional.of(box > 0 ? sign + " " + text.substring(marker, marker + 3) : sign);
    openDepth = depth;
    open.add(start.line().from(marker + box));
  }

  /** Whether the line stands below another or has others below, and goes on with none. */
  private boolean isOutlined(int number, LineStart start) {
    boolean broken =
        !open.isEmpty()
            && open.get(open.size() - 1).text().length() >= LONG_LINE
            && Character.isLowerCase(start.line().text().codePointAt(0));
    return !start.quoted() && !broken && (start.indent() > 0 || isAboveDeeper(number));
  }

  private boolean isAboveDeeper(int number) {
    int at = number + 1;
    while (at < end && LineStart.of(text, index, at).line().isEmpty()) {
      at++;
    }
    return at < end && LineStart.of(text, index, at).indent() > 1;
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
    boolean ends =
        openMarker.isPresent()
            && start.indent() == 0
            && (plain || indented || LineShapes.isEntry(start.line().text()));
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
