package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.NameInText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A callout with a term for its title: {@code > [!info] Term:} and the text below. */
public final class CalloutNotation implements Notation {
  /** Callouts of these types are there to define. */
  private static final Set<String> DEFINING =
      Set.of("definition", "def", "term", "glossary", "define", "concept", "vocab", "dfn");

  @Override
  public String id() {
    return "callout";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().otherThanText()) {
      if (spot.block() instanceof Block.Callout callout) {
        read(reading, spot.section(), spot.blocks(), spot.at(), callout);
      }
    }
  }

  private void read(
      Reading reading, int section, List<Block> blocks, int at, Block.Callout callout) {
    Line title = callout.title();
    int end = at + 1;
    while (end < blocks.size()
        && blocks.get(end) instanceof Block.Paragraph paragraph
        && paragraph.quoted()) {
      end++;
    }
    List<Block> below =
        blocks.subList(at + 1, end).stream()
            .map(Block.Paragraph.class::cast)
            .<Block>map(quoted -> new Block.Paragraph(quoted.depth(), false, quoted.lines()))
            .toList();
    String text = reading.inline(title).text();
    if (below.isEmpty() || title.isEmpty() || reading.lines().isSilenced(callout.first())) {
      return;
    }
    Names.read(withoutQuestion(text))
        .filter(names -> TermShape.isTerm(names.name(), reading.genreOf(section)))
        .ifPresent(
            names -> {
              boolean plainly =
                  DEFINING.contains(callout.type().toLowerCase(Locale.ROOT))
                      || reading.expectsTerms(section)
                      || text.strip().endsWith(":")
                      || text.strip().endsWith("?")
                      || NameInText.definesByName(
                          reading.inline(below.get(0).first()).text(), names.name());
              reading.lines().claim(title);
              reading.add(
                  reading.entry(
                      title, Math.max(0, text.indexOf(names.name()) - names.start()), names, id()),
                  BodyReader.read(reading, below),
                  plainly ? Strength.DEFINING : Strength.DESCRIBING,
                  plainly ? Standing.DEFINITE : Standing.SUPPORTING);
            });
  }

  /** {@code What is X?} as a title names X. */
  private static String withoutQuestion(String title) {
    return title.replaceAll(
        "(?i)^\\W*what(?:'s|’s| is| are)\\s+(?:an?\\s+|the\\s+)?|\\s*\\?\\s*$", "");
  }
}
