package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that begin with a name on a line of its own, and text on the next: in plain text a
 * title, in Markdown only where the text says what kind of thing it is.
 */
public final class TitleLineNotation implements Notation {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_TEXT = 2;

  @Override
  public String id() {
    return "title-line";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    for (Section section : reading.outline().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && paragraph.lines().size() >= 2) {
          read(reading, paragraph);
        }
      }
    }
  }

  private void read(Reading reading, Block.Paragraph paragraph) {
    Line title = paragraph.first();
    String text = title.text();
    boolean ends = text.endsWith(".") || text.endsWith(",") || text.endsWith("?");
    Optional<Names> names =
        reading
            .names(text)
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
            .filter(n -> Wording.words(n.name()) <= MOST_WORDS);
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    Line second = paragraph.lines().get(1);
    boolean plainly =
        Wording.tellsKind(reading.inline(second).text())
            || (reading.isPlain() && isText(reading, second));
    if (!plainly
        || !reading.isFree(title)
        || reading.plainLead(title).isPresent()
        || ends
        || !capital
        || text.length() > LONGEST
        || names.isEmpty()) {
      return;
    }
    List<Line> below = paragraph.lines().subList(1, paragraph.lines().size());
    Body body =
        BodyReader.read(reading, List.of(new Block.Paragraph(0, false, List.copyOf(below))));
    if (!body.hasDefinition()) {
      return;
    }
    reading.claim(title);
    reading.add(
        reading.entry(title, 0, names.get(), id()), body, Strength.DEFINING, Standing.DEFINITE);
  }

  /** Below a title stands text; another name, or a question, goes on with a list of such lines. */
  private static boolean isText(Reading reading, Line line) {
    String text = reading.inline(line).text().strip();
    return Wording.words(text) >= SHORTEST_TEXT
        && !text.endsWith("?")
        && reading.plainLead(line).isEmpty();
  }
}
