package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Locale;

/**
 * How a writer overrules the reader, in comments: {@code <!-- gloss: ignore -->} leaves out what
 * follows, {@code <!-- gloss: off -->} and {@code <!-- gloss: on -->} what is between, {@code <!--
 * gloss: term -->} makes a heading a term.
 */
final class Directives {
  private static final String PREFIX = "gloss:";

  private Directives() {}

  /** Claims what is to be left out, and marks the sections whose headings are terms. */
  static void apply(Reading reading) {
    boolean off = false;
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      List<Block> blocks = sections.get(at).blocks();
      if (off) {
        sections.get(at).heading().ifPresent(reading.lines()::silence);
      }
      for (int b = 0; b < blocks.size(); b++) {
        String directive = directive(blocks.get(b));
        if (directive.equals("off") || directive.equals("on")) {
          off = directive.equals("off");
        } else if (off) {
          ignore(reading, blocks.get(b));
        } else if (!directive.isEmpty()) {
          follow(reading, directive, at, b);
        }
      }
    }
  }

  /**
   * At the end of a section the comment stands above the next heading, at its start below its own.
   */
  private static void follow(Reading reading, String directive, int at, int block) {
    List<Section> sections = reading.outline().sections();
    List<Block> blocks = sections.get(at).blocks();
    boolean last = block == blocks.size() - 1 && at + 1 < sections.size();
    boolean first = block == 0 && sections.get(at).heading().isPresent() && !last;
    if (directive.equals("term") && (last || first)) {
      reading.forceTerm(last ? at + 1 : at);
    } else if (directive.equals("ignore") && (last || first)) {
      ignore(reading, sections.get(last ? at + 1 : at));
    } else if (directive.equals("ignore") && block + 1 < blocks.size()) {
      ignore(reading, blocks.get(block + 1));
      Items.children(blocks, block + 1).forEach(child -> ignore(reading, child));
    }
  }

  private static void ignore(Reading reading, Section section) {
    section.heading().ifPresent(reading.lines()::silence);
    section.blocks().forEach(block -> ignore(reading, block));
  }

  private static void ignore(Reading reading, Block block) {
    for (Line line : block.lines()) {
      reading.lines().silence(line);
    }
  }

  private static String directive(Block block) {
    if (!(block instanceof Block.Comment comment)) {
      return "";
    }
    String text = comment.text().toLowerCase(Locale.ROOT).strip();
    return text.startsWith(PREFIX) ? text.substring(PREFIX.length()).strip() : "";
  }
}
