package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.weighing.Candidate.Among;
import io.github.glossls.notes.weighing.Candidate.Around;
import io.github.glossls.notes.weighing.Candidate.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of text in its block.
 *
 * @param spot its block
 * @param number of the line in the block, 0-based
 * @param below the text right below: in the block, inside the item, or in the next paragraph
 */
record LineAround(
    Reading reading, Spot spot, int number, Line line, Inline inline, Where where, String below) {
  private static final int LINES_AROUND = 3;

  /** Before a name, in a sentence that only gives that to what was told before. */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:This|That|It)\\s+is\\s+(?:called\\s+|known\\s+as\\s+)?(?:the\\s+|an?\\s+)?");

  static LineAround of(Reading reading, Spot spot, int number) {
    Block block = spot.block();
    Line line = block.lines().get(number);
    boolean item = block instanceof Block.Item;
    Optional<Block> next = next(spot);
    boolean parts =
        next.filter(n -> n.depth() > block.depth() || (!item && n instanceof Block.Item))
            .isPresent();
    Inline inline = reading.inline(line);
    boolean open =
        number > 0 && isOpen(reading.inline(block.lines().get(number - 1)).text(), inline.text());
    Where where = new Where(spot.section(), block.depth(), item, parts, open, Among.ANYTHING);
    return new LineAround(
        reading, spot, number, line, inline, where, below(reading, spot, number, parts));
  }

  /** Whether a line may go on with a sentence that was broken before it. */
  private static boolean isOpen(String before, String text) {
    String above = before.stripTrailing();
    boolean low = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean open = !above.isEmpty() && ".!?:;".indexOf(above.charAt(above.length() - 1)) < 0;
    return Prose.goesOn(above) || (low && open);
  }

  /** Whether its beginning is the middle of a sentence: it goes on, and in small letters. */
  boolean goesOn() {
    return where.goesOn() && !text().isEmpty() && Character.isLowerCase(text().codePointAt(0));
  }

  private static Optional<Block> next(Spot spot) {
    int next = spot.at() + 1;
    return next < spot.blocks().size() ? Optional.of(spot.blocks().get(next)) : Optional.empty();
  }

  private static String below(Reading reading, Spot spot, int number, boolean parts) {
    List<Line> lines = spot.block().lines();
    if (number + 1 < lines.size()) {
      return reading.inline(lines.get(number + 1)).text();
    }
    return next(spot)
        .filter(next -> parts || next instanceof Block.Paragraph)
        .map(next -> reading.inline(next.first()).text())
        .orElse("");
  }

  Block block() {
    return spot.block();
  }

  String text() {
    return inline.text();
  }

  /** The texts around what stands from {@code start} to {@code end} of the line. */
  Around around(int start, int end) {
    return new Around(text().substring(0, start), text().substring(end), below);
  }

  static List<Block> paragraph(List<Line> lines) {
    return List.of(new Block.Paragraph(0, false, List.copyOf(lines)));
  }

  /** The line, with those that it goes on with. */
  List<Block> fromHere() {
    List<Line> lines = block().lines();
    return paragraph(Prose.first(reading, lines.subList(number, lines.size())));
  }

  /**
   * The sentence that a name stands in, which may go over some lines; with the one before, where it
   * only points to that: {@code This is the placebo effect.}
   */
  List<Block> sentence(int from) {
    List<Line> lines = block().lines();
    int to = Math.min(lines.size(), number + LINES_AROUND);
    List<Line> around = lines.subList(Math.max(0, number - LINES_AROUND), to);
    List<Line> before = List.of();
    for (Prose prose : Prose.of(reading, new Block.Paragraph(0, false, around))) {
      int own = prose.lines().indexOf(line);
      if (own >= 0) {
        int place = prose.starts().get(own) + from;
        int start = Math.min(place, prose.sentenceStart(place));
        boolean points = POINTING.matcher(prose.text()).region(start, place).matches();
        int first = points && start > 1 ? prose.sentenceStart(start - 2) : start;
        List<Line> told = new ArrayList<>(points && start == 0 ? before : List.of());
        told.addAll(prose.part(reading, first, prose.sentenceEnd(place)));
        return paragraph(told);
      }
      before = prose.lines();
    }
    return paragraph(List.of(line));
  }
}
