package io.github.glossls.notes.markdown;

/** Reads the inline Markdown of the lines of one note, and of parts of them: each once. */
public final class InlineReader {
  private final LineTable<Inline> inlines;

  public InlineReader(Outline outline) {
    this.inlines =
        new LineTable<>(
            outline.lines().count(),
            line -> LinearInlineParser.parse(line.text(), outline.links()));
  }

  /** The inline text of a line or of a part of one. */
  public Inline read(Line line) {
    return inlines.of(line);
  }
}
