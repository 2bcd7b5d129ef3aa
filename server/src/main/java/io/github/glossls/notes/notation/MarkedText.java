package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.SourceLists;
import java.util.ArrayList;
import java.util.List;

/** The text that belongs to a marked name: behind it in its line, and in the blocks below. */
final class MarkedText {
  private MarkedText() {}

  /** A name alone above a quotation, as some set off their definitions. */
  static boolean isQuote(List<Block> following) {
    return !following.isEmpty()
        && following.get(0) instanceof Block.Paragraph paragraph
        && paragraph.quoted();
  }

  static String firstText(Reading reading, List<Line> below, List<Block> following) {
    if (!below.isEmpty()) {
      return reading.inline(below.get(0)).text();
    }
    return following.isEmpty() ? "" : reading.inline(following.get(0).first()).text();
  }

  /** What below a paragraph still belongs to its name: lists, and text when nothing else does. */
  static List<Block> following(Reading reading, List<Block> blocks, int at, boolean textToo) {
    int end = at + 1;
    while (end < blocks.size()) {
      Block block = blocks.get(end);
      boolean text = block instanceof Block.Paragraph;
      boolean first = end == at + 1;
      boolean ends =
          block instanceof Block.Rule
              || block instanceof Block.Table
              || block instanceof Block.Comment
              || (text && !(textToo && first))
              || startsEntry(reading, block.first());
      if (ends) {
        break;
      }
      end++;
    }
    while (end < blocks.size() && SourceLists.isSource(reading, blocks.get(end))) {
      end++;
    }
    return blocks.subList(at + 1, end);
  }

  static boolean startsEntry(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() != Separator.TEXT)
        .filter(lead -> reading.label(line).isEmpty())
        .isPresent();
  }

  static Line rest(Reading reading, Line line, Lead lead) {
    if (lead.separator() == Separator.VERB) {
      return line;
    }
    Line rest = reading.markdownFrom(line, lead.rest());
    boolean closes =
        rest.text().endsWith("**") && rest.text().indexOf("**") == rest.text().length() - 2;
    return closes ? rest.part(0, rest.text().length() - 2) : rest;
  }

  static boolean isGloss(Block block, Names names) {
    return block.lines().size() == 1 && block.first().text().equals(names.gloss());
  }

  static Line gloss(Line line, String gloss) {
    int at = Math.max(0, line.text().indexOf(gloss));
    return line.part(at, Math.min(line.text().length(), at + gloss.length()));
  }

  static List<Line> joined(Line first, List<Line> others) {
    List<Line> lines = new ArrayList<>();
    if (!first.isEmpty()) {
      lines.add(first);
    }
    lines.addAll(others);
    return lines;
  }

  static Block.Paragraph paragraph(int depth, boolean quoted, List<Line> lines) {
    return new Block.Paragraph(depth, quoted, List.copyOf(lines));
  }
}
