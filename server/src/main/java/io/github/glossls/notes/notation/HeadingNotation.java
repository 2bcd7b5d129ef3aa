package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Optional;

/** A heading that names a term, and what stands under it: the canonical form. */
public final class HeadingNotation implements Notation {
  @Override
  public String id() {
    return "heading";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      Optional<Line> heading = sections.get(at).heading();
      boolean empty = sections.get(at).blocks().isEmpty();
      boolean entry = !empty || (sections.get(at).leaf() && reading.expectsTerms(at));
      if (entry && heading.isPresent() && reading.isFree(heading.get())) {
        read(reading, at, heading.get());
      }
    }
  }

  private void read(Reading reading, int at, Line heading) {
    Section section = reading.outline().sections().get(at);
    Optional<Names> names = Headings.names(reading, heading);
    Optional<Standing> standing =
        names.isPresent() && Headings.isName(reading, at, names.get().name())
            ? Headings.standing(reading, at, names.get())
            : Optional.empty();
    if (standing.isEmpty()) {
      topic(reading, section, heading);
      return;
    }
    boolean definite = standing.get() == Standing.DEFINITE;
    Body body =
        definite
            ? BodyReader.read(reading, section.blocks())
            : BodyReader.look(reading, section.blocks());
    if (!definite && Headings.firstText(reading, section).isEmpty()) {
      body.definition.setLength(0); // A table or a drawing about the name does not define it.
    }
    if (body.isEmpty() && !section.blocks().isEmpty()) {
      return;
    }
    reading.claim(heading);
    if (reading.genre() == Genre.GLOSSARY && definite) {
      reading.own(section.blocks());
    }
    boolean empty = !body.hasDefinition() && !reading.expectsTerms(at);
    reading.add(
        reading.entry(heading, 0, names.orElseThrow(), id()),
        body,
        definite ? Strength.DEFINING : Strength.DESCRIBING,
        empty ? Standing.SUPPORTING : standing.get());
  }

  /** What a heading says it is about may be known; the text below tells of it. */
  private void topic(Reading reading, Section section, Line heading) {
    Optional<Names> topic =
        Headings.topic(reading, reading.inline(heading).text())
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES));
    if (reading.genre() == Genre.NOTES
        && topic.isPresent()
        && !Headings.firstText(reading, section).isEmpty()) {
      reading.add(
          reading.entry(heading, 0, topic.get(), id()),
          BodyReader.look(reading, section.blocks()),
          Strength.DESCRIBING,
          Standing.SUPPORTING);
    }
  }
}
