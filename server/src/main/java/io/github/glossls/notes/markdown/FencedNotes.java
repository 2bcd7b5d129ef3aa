package io.github.glossls.notes.markdown;

import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that somebody put between fences to keep their layout: names with what they are, line by
 * line, {@code - Forget gate: what to discard}. They are text and no code.
 */
final class FencedNotes {
  /** A name that begins with a capital, as no key of YAML does, and at least two words. */
  private static final Pattern NAMED =
      Pattern.compile("(?:[-*•]\\s+)\\p{Lu}[\\p{L}\\d ()/+-]{1,40}: +\\S+ +\\S.*");

  /** The same without a marker, and with any sign: {@code Top K = number of candidates}. */
  private static final Pattern ALIGNED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d ()/+-]{1,30}?(?: *:| +[=→]| +->)( +)(?=\\p{L}\\S* +\\S).*");

  private static final int ENOUGH = 2;

  /** What may stand before and behind a fence that holds the note. */
  private static final int MOST_AROUND = 8;

  private static final int FEWEST_INSIDE = 20;
  private static final int MOST_CODE = 20; // Of a hundred lines.

  /** The longest name may push its text on. */
  private static final int UNEVEN = 1;

  private FencedNotes() {}

  /**
   * Whether the lines between fences without a language are notes: at least half of them are items
   * that name something and tell of it.
   */
  static boolean are(String info, List<Line> lines) {
    if (!info.isEmpty() && !info.equals("text") && !info.equals("txt")) {
      return false;
    }
    int named = 0;
    int all = 0;
    for (Line line : lines) {
      named += NAMED.matcher(line.text()).matches() ? 1 : 0;
      all += line.isEmpty() ? 0 : 1;
    }
    return (named >= ENOUGH && named * 2 >= all) || areAligned(lines);
  }

  /** Whether the writer put what is said of all names below each other, with blanks. */
  private static boolean areAligned(List<Line> lines) {
    int named = 0;
    int padded = 0;
    int nearest = Integer.MAX_VALUE;
    int farthest = 0;
    for (Line line : lines) {
      Matcher aligned = ALIGNED.matcher(line.text());
      if (!line.isEmpty() && !aligned.matches()) {
        return false;
      }
      if (!line.isEmpty()) {
        named++;
        padded += line.text().substring(0, aligned.end(1)).contains("  ") ? 1 : 0;
        nearest = Math.min(nearest, aligned.end(1));
        farthest = Math.max(farthest, aligned.end(1));
      }
    }
    return named >= ENOUGH && padded > 0 && farthest - nearest <= UNEVEN;
  }

  /**
   * The lines of the fence without a language that holds nearly all of a note, which its writer put
   * there to keep the layout: from the one that opens it to the one that closes it, 0-based.
   *
   * @param body the first line of the note, and the one behind its last
   */
  static Optional<Span> mostOf(String text, LineIndex index, Span body) {
    int at = body.start();
    for (int before = 0; at < body.end() && before <= MOST_AROUND; at++) {
      String line = LineStart.of(text, index, at).line().text();
      if (!line.isEmpty() && LineShapes.fenceLength(line) > 0) {
        boolean plain = LineShapes.fenceLength(line) == line.length();
        return plain ? notes(text, index, new Span(at, body.end()), line) : Optional.empty();
      }
      before += line.isEmpty() ? 0 : 1;
    }
    return Optional.empty();
  }

  private static Optional<Span> notes(String text, LineIndex index, Span rest, String opening) {
    int inside = 0;
    int behind = 0;
    int code = 0;
    int end = rest.end();
    for (int at = rest.start() + 1; at < rest.end(); at++) {
      String line = LineStart.of(text, index, at).line().text();
      if (end < rest.end()) {
        behind += line.isEmpty() ? 0 : 1;
      } else if (line.equals(opening)) {
        end = at;
      } else if (!line.isEmpty()) {
        inside++;
        code += LineShapes.isCode(line) ? 1 : 0;
      }
    }
    boolean most = inside >= FEWEST_INSIDE && behind <= MOST_AROUND;
    return most && code * 100 <= inside * MOST_CODE
        ? Optional.of(new Span(rest.start(), end))
        : Optional.empty();
  }

  /** The lines as the items and paragraphs that they are. */
  static List<Block> read(int depth, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      int marker = line.isEmpty() ? 0 : LineShapes.markerLength(line.text());
      if (marker > 0) {
        String sign = LineShapes.marker(line.text(), marker);
        blocks.add(new Block.Item(depth, sign, List.of(line.from(marker))));
      } else if (!line.isEmpty()) {
        blocks.add(new Block.Paragraph(depth, false, List.of(line)));
      }
    }
    return blocks;
  }
}
