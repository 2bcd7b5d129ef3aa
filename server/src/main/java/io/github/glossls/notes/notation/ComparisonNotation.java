package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.reading.TextBelow;
import io.github.glossls.notes.words.Genre;
import java.util.List;

/**
 * A heading that sets terms against each other, {@code RAG vs fine-tuning}. It is no term; each of
 * its terms gets a link to the section and the section's references.
 */
public final class ComparisonNotation implements Notation {
  private static final int SHORTEST_TEXT = 20;

  @Override
  public String id() {
    return "comparison";
  }

  @Override
  public void read(Reading reading) {
    for (Section section : reading.outline().sections()) {
      if (section.heading().isPresent()) {
        read(reading, section, section.heading().get());
      }
    }
  }

  private void read(Reading reading, Section section, Line heading) {
    String text = reading.inline(heading).text();
    List<String> compared = reading.compared(text.substring(reading.habits().behindTopic(text)));
    if (compared.size() < 2 || !reading.lines().isFree(heading)) {
      return;
    }
    reading.lines().claim(heading);
    boolean leaf = section.leaf() && section.level() > 1;
    List<Reference> references =
        leaf ? BodyReader.referencesOf(reading, section.blocks()) : List.of();
    boolean explains = TextBelow.first(reading, section).length() > SHORTEST_TEXT;
    Reference here = new Reference(text, reading.source().uri() + "#L" + (heading.number() + 1));
    int from = 0;
    for (String name : compared) {
      int start = Math.max(from, text.indexOf(name, from));
      boolean whole = text.startsWith(name, start);
      Entry.Builder entry =
          Entry.named(
              name,
              whole ? reading.place(heading, start, start + name.length()) : reading.place(heading),
              id());
      entry.comparison(here);
      references.forEach(entry::reference);
      boolean definite =
          reading.genre() != Genre.MANUAL && leaf && (!references.isEmpty() || explains);
      Standing standing = definite ? Standing.DEFINITE : Standing.SUPPORTING;
      reading.add(entry.standing(standing).build(), Strength.NAMING);
      from = whole ? start + name.length() : from;
    }
  }
}
