package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Block.Callout;
import io.github.glossls.notes.markdown.Block.Paragraph;
import java.util.List;

/** Block quotes whose first line is {@code [!type] Title}, as Obsidian and GitHub write them. */
final class Callouts {
  private Callouts() {}

  /** Adds the callout to {@code blocks}, when there is one, and gives what follows its title. */
  static Block read(Paragraph paragraph, List<Block> blocks) {
    String first = paragraph.first().text();
    int close = paragraph.quoted() && first.startsWith("[!") ? first.indexOf(']') : -1;
    if (close < 3) {
      return paragraph;
    }
    int after = close + 1;
    if (after < first.length() && (first.charAt(after) == '-' || first.charAt(after) == '+')) {
      after++;
    }
    Callout callout =
        new Callout(
            paragraph.depth(),
            first.substring(2, close),
            paragraph.first().from(after),
            List.of(paragraph.first()));
    if (paragraph.lines().size() == 1) {
      return callout;
    }
    blocks.add(callout);
    return new Paragraph(
        paragraph.depth(), true, paragraph.lines().subList(1, paragraph.lines().size()));
  }
}
