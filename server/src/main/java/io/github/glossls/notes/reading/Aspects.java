package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists of what is said about one thing: {@code **Purpose**: …}, {@code **Benefits**: …}. A list is
 * one when half of its bold names at least are such labels; then the others are labels too.
 */
public final class Aspects {
  private static final String THE = "the ";
  private static final String ARTICLE = "The ";
  private static final int ENOUGH = 2;

  /** A longer list is judged by its beginning. */
  private static final int LONGEST_PART = 40;

  /** The items of one list among the blocks of a section, and what it is. */
  private record Range(List<Block> blocks, int from, int to, boolean ofLabels) {
    @SuppressWarnings("ReferenceEquality") // The very blocks of a section, which are long.
    boolean holds(List<Block> others, int at) {
      return blocks == others && from <= at && at < to;
    }
  }

  private final Reading reading;

  /** The list that was asked for last, by depth: its items are asked for one after the other. */
  private final Map<Integer, Range> lists = new HashMap<>();

  Aspects(Reading reading) {
    this.reading = reading;
  }

  /** Whether the item at {@code at} stands in such a list. */
  boolean hold(List<Block> blocks, int at) {
    int depth = blocks.get(at).depth();
    Range known = lists.get(depth);
    if (known == null || !known.holds(blocks, at)) {
      known = list(blocks, at, depth);
      lists.put(depth, known);
    }
    return known.ofLabels();
  }

  private Range list(List<Block> blocks, int at, int depth) {
    int from = at;
    while (from > 0 && isInList(blocks.get(from - 1), depth)) {
      from--;
    }
    int to = at + 1;
    while (to < blocks.size() && isInList(blocks.get(to), depth)) {
      to++;
    }
    int labels = 0;
    int plainly = 0;
    int names = 0;
    for (Block block : blocks.subList(from, Math.min(to, from + LONGEST_PART))) {
      if (block.depth() == depth && marked(reading, block.first()).isPresent()) {
        boolean label = isLabel(reading, block.first());
        plainly += label && isPlainly(reading, block.first()) ? 1 : 0;
        labels += label ? 1 : 0;
        names += label ? 0 : 1;
      }
    }
    return new Range(blocks, from, to, labels >= ENOUGH && labels >= names && plainly > 0);
  }

  /** {@code **Pros**: …}, where {@code **Data**: …} is a label or a term. */
  private static boolean isPlainly(Reading reading, Line line) {
    String label = reading.lead(line).map(Lead::label).orElse("");
    return StructureWords.isLabel(label, Genre.GLOSSARY) || StructureWords.labelsDefinition(label);
  }

  /** Whether a line begins with a label: {@code **Pros**: …}, {@code **The result**: …}. */
  public static boolean isLabel(Reading reading, Line line) {
    String label = reading.lead(line).map(Lead::label).orElse("");
    boolean article = label.regionMatches(true, 0, THE, 0, THE.length());
    String bare = article ? label.substring(THE.length()) : label;
    return StructureWords.isLabel(bare, Genre.NOTES)
        || StructureWords.labelsDefinition(bare)
        || reading.habits().isRepeated(label);
  }

  /** {@code **The catch:** …}: one word that points to something, unless the text tells a kind. */
  public static boolean isPointing(Lead lead, String text) {
    String label = lead.label();
    return label.startsWith(ARTICLE)
        && label.indexOf(' ', ARTICLE.length()) < 0
        && !SingleName.isCoined(label.substring(ARTICLE.length()))
        && !Wording.tellsKind(text);
  }

  private static boolean isInList(Block block, int depth) {
    return block.depth() > depth || (block.depth() == depth && block instanceof Block.Item);
  }

  private static Optional<Lead> marked(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() != Lead.Separator.TEXT);
  }
}
