package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Lists of what is said about one thing: {@code **Purpose**: …}, {@code **Benefits**: …}. A list is
 * one when half of its bold names at least are such labels; then the others are labels too.
 */
public final class Aspects {
  private static final String THE = "the ";
  private static final String ARTICLE = "The ";
  private static final int ENOUGH = 2;

  /** A longer list has been judged by its part. */
  private static final int LONGEST_PART = 40;

  private Aspects() {}

  /** Whether the item at {@code at} stands in such a list. */
  public static boolean hold(Reading reading, List<Block> blocks, int at) {
    int depth = blocks.get(at).depth();
    int first = at;
    while (first > 0 && at - first < LONGEST_PART && isInList(blocks.get(first - 1), depth)) {
      first--;
    }
    int labels = 0;
    int plainly = 0;
    int names = 0;
    int last = Math.min(blocks.size(), first + LONGEST_PART);
    for (int beside = first; beside < last && isInList(blocks.get(beside), depth); beside++) {
      Block block = blocks.get(beside);
      if (block.depth() == depth && marked(reading, block.first()).isPresent()) {
        boolean label = isLabel(reading, block.first());
        plainly += label && isPlainly(reading, block.first()) ? 1 : 0;
        labels += label ? 1 : 0;
        names += label ? 0 : 1;
      }
    }
    return labels >= ENOUGH && labels >= names && plainly > 0;
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
