package io.github.glossls.notes.markdown;

import io.github.glossls.text.LineIndex;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Notes whose lines have no list markers, but stand below each other as in a list:
 *
 * <pre>
 * sampling:
 *     stratified:
 *         from each group its share
 * </pre>
 */
final class IndentedOutline {
  private static final int FEWEST_HEADS = 4;

  /** Of a hundred lines. */
  private static final int LEAST_BELOW_HEADS = 30;

  private static final int MOST_CODE = 15;

  /** A line that others may stand below. */
  private record Above(int number, int indent, boolean marked) {}

  private final Deque<Above> above = new ArrayDeque<>();
  private int lines;
  private int heads;
  private int below;
  private int code;
  private int last = -1;

  private IndentedOutline() {}

  /** Whether the lines from {@code from} to {@code to} are written so. */
  static boolean isIn(String text, LineIndex index, int from, int to) {
    IndentedOutline outline = new IndentedOutline();
    int fence = 0;
    for (int at = from; at < to; at++) {
      LineStart start = LineStart.of(text, index, at);
      boolean blank = start.line().isEmpty();
      int length = blank ? 0 : LineShapes.fenceLength(start.line().text());
      fence = length == 0 ? fence : fence == 0 ? length : 0;
      if (!blank && length == 0 && fence == 0) {
        outline.line(at, start);
      }
    }
    return outline.heads >= FEWEST_HEADS
        && outline.below * 100 >= outline.lines * LEAST_BELOW_HEADS
        && outline.code * 100 <= outline.below * MOST_CODE;
  }

  private void line(int number, LineStart start) {
    String shape = start.line().text();
    boolean marked =
        start.quoted()
            || LineShapes.markerLength(shape) > 0
            || LineShapes.headingLevel(shape) > 0
            || "|{".indexOf(shape.charAt(0)) >= 0
            || shape.charAt(0) == '<';
    lines++;
    while (!above.isEmpty() && start.indent() <= above.peek().indent() + 1) {
      above.pop();
    }
    if (!marked && !above.isEmpty() && !above.peek().marked()) {
      below++;
      heads += above.peek().number() == last ? 1 : 0;
      code += LineShapes.isCode(shape) ? 1 : 0;
    }
    above.push(new Above(number, start.indent(), marked));
    last = number;
  }
}
