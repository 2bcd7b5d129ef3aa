package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Outline.FrontMatterText;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a note into sections and blocks in one pass over its lines. Follows CommonMark where notes
 * do, and is more lenient where people are: one space nests a list no deeper, a heading needs no
 * space after its marks.
 */
public final class OutlineScanner {
  private record Open(Optional<Line> heading, int level, int parent, List<Block> blocks) {}

  private final String text;
  private final LineIndex lines;
  private final boolean plain;
  private final List<Open> sections = new ArrayList<>();
  private final boolean[] inner;

  private OutlineScanner(String text, boolean plain) {
    this.text = text;
    this.lines = LineIndex.of(text);
    this.plain = plain;
    this.inner = new boolean[lines.count() + 1];
  }

  /**
   * The structure of a note.
   *
   * @param plain whether it is plain text rather than Markdown: no indented code, and an unindented
   *     line ends a list item
   */
  public static Outline scan(String text, boolean plain) {
    return new OutlineScanner(text, plain).scan();
  }

  private Outline scan() {
    int from = 0;
    int to = lines.count();
    Optional<FrontMatterText> frontMatter = frontMatter();
    if (frontMatter.isPresent()) {
      from = frontMatter.get().firstLine() + lineCount(frontMatter.get().text()) + 1;
    }
    sections.add(new Open(Optional.empty(), 0, -1, new ArrayList<>()));
    Span body = withoutWholeFence(from, to);
    Optional<Span> fenced = FencedNotes.mostOf(text, lines, body);
    scan(new Span(body.start(), fenced.map(Span::start).orElse(body.end())), plain);
    if (fenced.isPresent()) {
      int close = fenced.get().end();
      scan(new Span(fenced.get().start() + 1, close), true);
      scan(new Span(Math.min(close + 1, body.end()), body.end()), plain);
    }
    Map<String, Block.Link> links = new HashMap<>();
    List<Section> closed = new ArrayList<>(sections.size());
    for (int at = 0; at < sections.size(); at++) {
      Open open = sections.get(at);
      closed.add(
          new Section(open.heading(), open.level(), open.parent(), !inner[at], open.blocks()));
      for (Block block : open.blocks()) {
        if (block instanceof Block.LinkDefinition definition) {
          links.putIfAbsent(Outline.label(definition.link().label()), definition.link());
        }
      }
    }
    return new Outline(text, lines, frontMatter, closed, links);
  }

  private void scan(Span body, boolean asPlainText) {
    boolean indented = IndentedOutline.isIn(text, lines, body.start(), body.end());
    BlockScanner blocks = new BlockScanner(text, lines, asPlainText, indented, this::heading);
    blocks.into(sections.get(sections.size() - 1).blocks());
    blocks.scan(body.start(), body.end());
  }

  /** Called by the block scanner for every heading; the blocks that follow go into its section. */
  private List<Block> heading(int level, Line line) {
    int parent = sections.size() - 1;
    while (parent >= 0 && sections.get(parent).level() >= level) {
      parent = sections.get(parent).parent();
    }
    if (parent >= 0) {
      inner[parent] = true;
    }
    Open section = new Open(Optional.of(line), level, parent, new ArrayList<>());
    sections.add(section);
    return section.blocks();
  }

  private Optional<FrontMatterText> frontMatter() {
    if (plain || !raw(0).equals("---")) {
      return Optional.empty();
    }
    for (int at = 1; at < lines.count(); at++) {
      String line = raw(at);
      if (line.equals("---") || line.equals("...")) {
        int end = Math.max(lines.start(1), lines.end(at - 1));
        return at == 1
            ? Optional.of(new FrontMatterText("", 1))
            : Optional.of(new FrontMatterText(text.substring(lines.start(1), end), 1));
      }
    }
    return Optional.empty();
  }

  private static int lineCount(String matter) {
    return matter.isEmpty() ? 0 : LineIndex.of(matter).count();
  }

  /** Some people paste a whole note inside one fence, as a chat answered it. */
  private Span withoutWholeFence(int from, int to) {
    int first = from;
    int last = to - 1;
    while (first < to && raw(first).isEmpty()) {
      first++;
    }
    while (last > first && raw(last).isEmpty()) {
      last--;
    }
    if (first >= last) {
      return new Span(Math.min(from, to), to);
    }
    String opening = raw(first).toLowerCase(Locale.ROOT);
    boolean wraps =
        (opening.startsWith("```") || opening.startsWith("~~~"))
            && List.of("markdown", "md", "text", "txt").contains(opening.substring(3).strip());
    if (!wraps) {
      return new Span(Math.min(from, to), to);
    }
    return new Span(first + 1, raw(last).equals(opening.substring(0, 3)) ? last : to);
  }

  private String raw(int line) {
    return line < lines.count() ? lines.span(line).in(text).strip() : "";
  }
}
