package io.github.glossls.notes.markdown;

import java.util.List;

/** What our own scanner and inline parser say is in a text. */
final class OurFacts {
  private final Outline outline;
  private final InlineReader inlines;
  private final Facts facts = new Facts();

  private OurFacts(String text) {
    outline = OutlineScanner.scan(text, false);
    inlines = new InlineReader(outline);
  }

  static Facts of(String text) {
    OurFacts ours = new OurFacts(text);
    for (Section section : ours.outline.sections()) {
      section.heading().ifPresent(line -> ours.heading(section.level(), line));
      section.blocks().forEach(ours::block);
    }
    return ours.facts;
  }

  private void heading(int level, Line line) {
    facts.add(line.number(), "heading " + level, inlines.read(line).text());
    marks(line);
  }

  private void block(Block block) {
    if (block instanceof Block.Fence fence) {
      facts.add(fence.first().number(), "code " + fence.info(), fence.code());
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(this::row);
    } else if (block instanceof Block.Item item) {
      facts.add(item.first().number(), "item", inlines.read(item.first()).text());
      item.lines().forEach(this::marks);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.lines().forEach(this::marks);
    }
  }

  private void row(Block.Row row) {
    List<String> cells = row.cells().stream().map(cell -> inlines.read(cell).text()).toList();
    facts.add(row.line().number(), "row", String.join(" | ", cells));
    row.cells().forEach(this::marks);
  }

  private void marks(Line line) {
    Inline inline = inlines.read(line);
    for (Inline.Mark mark : inline.marks()) {
      switch (mark.kind()) {
        case STRONG, EMPHASIS, CODE ->
            facts.add(line.number(), mark.kind().name(), inline.marked(mark));
        case LINK -> facts.add(line.number(), "LINK " + mark.target(), inline.marked(mark));
        case IMAGE -> facts.add(line.number(), "IMAGE " + mark.target(), "");
        case DEFINED, ABBREVIATION -> {}
      }
    }
  }
}
