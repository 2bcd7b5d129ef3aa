package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.Words;
import java.util.List;

/** Whether the lines around a line that may be a name tell what it is, or may be names as well. */
record NameLines(LineAround here) {
  private static final int MOST_NAME_WORDS = 4;

  /** As many lines before and behind a name tell whether it stands in a list of names. */
  private static final int AROUND_NAME = 5;

  private static final String DRAWN = "↓⇓⬇▼│└├─";

  /** Whether it may have its text below. */
  boolean tell() {
    return !here.text().endsWith(",") && !isAboveNoText() && !isAboveName() && !isAmongNames();
  }

  /** {@code ↓}, {@code └─ Parsing}, {@code 3) Why?}: what does not tell of what stands above. */
  private boolean isAboveNoText() {
    String below = here.below().strip();
    char first = below.isEmpty() ? ' ' : below.charAt(0);
    boolean next = first >= '0' && first <= '9' && below.endsWith("?");
    return next || DRAWN.indexOf(first) >= 0;
  }

  /** Whether the next line of the block is a name as well: one below the other they say nothing. */
  private boolean isAboveName() {
    String below = here.below();
    boolean last = here.number() + 1 == here.block().lines().size();
    return !last
        && Words.areAtMost(MOST_NAME_WORDS, below)
        && Character.isUpperCase(below.isEmpty() ? ' ' : below.codePointAt(0))
        && SingleName.is(below.strip());
  }

  /** Whether what stands around are names, as in a list of words: none says what one is. */
  private boolean isAmongNames() {
    List<Line> lines = here.block().lines();
    int at = here.spot().at();
    if (lines.size() == 1) {
      return isNameAlone(at + 1) && (isNameAlone(at + 2) || isNameAlone(at - 1));
    }
    int from = Math.max(0, here.number() - AROUND_NAME);
    int to = Math.min(lines.size(), here.number() + 1 + AROUND_NAME);
    int names = (int) lines.subList(from, to).stream().filter(this::mayBeName).count();
    List<Line> behind = lines.subList(here.number() + 1, to);
    boolean onlyNames = behind.size() > 1 && behind.stream().allMatch(this::mayBeName);
    return onlyNames || (to - from > AROUND_NAME && names * 5 >= (to - from) * 4);
  }

  private boolean mayBeName(Line line) {
    return Words.areAtMost(MOST_NAME_WORDS, here.reading().inline(line).text());
  }

  /** Whether a block of the section is a paragraph of one line that may be a name. */
  private boolean isNameAlone(int at) {
    List<Block> blocks = here.spot().blocks();
    return at >= 0
        && at < blocks.size()
        && blocks.get(at) instanceof Block.Paragraph paragraph
        && paragraph.lines().size() == 1
        && mayBeName(paragraph.first());
  }
}
