package io.github.glossls.notes.markdown;

import java.util.List;

/** A piece of a section. Blocks are a flat sequence; {@link #depth()} tells what lies in what. */
public sealed interface Block {
  /** How many list items it lies in: the blocks inside an item are deeper than the item. */
  int depth();

  /** What it consists of; at least one line. */
  List<Line> lines();

  default Line first() {
    return lines().get(0);
  }

  default Line last() {
    return lines().get(lines().size() - 1);
  }

  /**
   * Lines of text up to a blank one.
   *
   * @param quoted whether it stands in a block quote
   */
  record Paragraph(int depth, boolean quoted, List<Line> lines) implements Block {}

  /**
   * The first paragraph of a list item.
   *
   * @param marker {@code -}, {@code *}, {@code +}, {@code 1.} and the like; with a box to tick
   *     {@code - [ ]}
   */
  record Item(int depth, String marker, List<Line> lines) implements Block {
    public boolean isNumbered() {
      return Character.isLetterOrDigit(marker.charAt(0));
    }

    /** Whether the item is to be done, or was. */
    public boolean isTask() {
      return marker.endsWith("]");
    }
  }

  /**
   * The definition below a term of a definition list: a line that begins with a colon.
   *
   * @param term the line above
   */
  record Described(int depth, Line term, List<Line> lines) implements Block {}

  /** {@code > [!info] Title}; the callout's body follows as quoted blocks. */
  record Callout(int depth, String type, Line title, List<Line> lines) implements Block {}

  /** Rows without the delimiter row; the first row is the head. */
  record Table(int depth, List<Row> rows, List<Line> lines) implements Block {
    public Row head() {
      return rows.get(0);
    }
  }

  record Row(Line line, List<Line> cells) {}

  /**
   * Code, fenced or indented.
   *
   * @param info the language; empty when none is given
   * @param code as written, without the fence and its indentation, no line break at its end
   */
  record Fence(int depth, String info, String code, List<Line> lines) implements Block {}

  /** A definition list, table or the like in HTML, whole. */
  record Html(int depth, String tag, List<Line> lines) implements Block {}

  /** An HTML comment. */
  record Comment(int depth, String text, List<Line> lines) implements Block {}

  /** {@code *[RAG]: retrieval-augmented generation}. */
  record Abbreviation(int depth, Line name, Line expansion, List<Line> lines) implements Block {}

  /** {@code [^1]: text}. */
  record Footnote(int depth, String label, List<Line> lines) implements Block {}

  /** {@code [label]: https://… "title"}. */
  record LinkDefinition(int depth, Link link, List<Line> lines) implements Block {}

  /** A thematic break. */
  record Rule(int depth, List<Line> lines) implements Block {}

  /** A link definition. */
  record Link(String label, String target, String title) {}
}
