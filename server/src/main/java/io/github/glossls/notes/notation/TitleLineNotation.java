package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that begin with a name on a line of its own, and text on the next: in plain text a
 * title, in Markdown only where the text says what kind of thing it is.
 */
public final class TitleLineNotation implements Notation {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_TEXT = 3;

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
    if (title.text().length() > LONGEST
        || title.text().strip().indexOf('\t') > 0
        || !reading.lines().isFree(title)
        || reading.plainLead(title).isPresent()) {
      return;
    }
    Optional<Names> names =
        BareName.of(reading, title, Genre.NOTES).filter(n -> Words.count(n.name()) <= MOST_WORDS);
    if (names.isEmpty()
        || !Character.isUpperCase(names.get().name().codePointAt(0))
        || !isText(reading, names.get(), paragraph.lines().get(1))) {
      return;
    }
    List<Line> below = paragraph.lines().subList(1, paragraph.lines().size());
    Body body =
        BodyReader.read(reading, List.of(new Block.Paragraph(0, false, List.copyOf(below))));
    if (!body.hasDefinition()) {
      return;
    }
    reading.lines().claim(title);
    reading.add(
        reading.entry(title, 0, names.get(), id()), body, Strength.DEFINING, Standing.DEFINITE);
  }

  /**
   * Below a title stands what tells its kind, in plain text, or below a numbered title, any text;
   * another name, or a question, goes on with a list of such lines.
   */
  private static boolean isText(Reading reading, Names title, Line line) {
    String text = reading.inline(line).text();
    return Wording.explains(text)
        || ((reading.isPlain() || title.start() > 0)
            && Words.areAtLeast(SHORTEST_TEXT, text.strip())
            && text.indexOf('\t') < 0
            && !text.strip().endsWith("?")
            && reading.plainLead(line).isEmpty());
  }
}
