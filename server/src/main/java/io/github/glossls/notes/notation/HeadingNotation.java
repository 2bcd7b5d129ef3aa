package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.HeadingNames;
import io.github.glossls.notes.reading.Headings;
import io.github.glossls.notes.reading.Headings.Role;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.reading.TextBelow;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A heading that names a term, and what stands under it: the canonical form. */
public final class HeadingNotation implements Notation {
  private static final Pattern AND = Pattern.compile(",?\\s+(?:and|&|vs\\.?)\\s+|,\\s+");

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
      boolean entry =
          !empty
              || reading.genre() == Genre.NOTES
              || (sections.get(at).leaf() && reading.expectsTerms(at));
      if (entry && heading.isPresent() && reading.lines().isFree(heading.get())) {
        read(reading, at, heading.get());
      }
    }
  }

  private void read(Reading reading, int at, Line heading) {
    Section section = reading.outline().sections().get(at);
    Optional<Names> names = HeadingNames.of(reading, heading);
    Optional<Role> role =
        names.isPresent()
                && Headings.isName(reading, at, names.get().name())
                && !Headings.isPointing(reading, at, names.get())
            ? Headings.role(reading, at, names.get())
            : Optional.empty();
    if (role.isEmpty()) {
      topic(reading, section, heading);
      parts(reading, heading);
      return;
    }
    boolean defined = role.get() == Role.DEFINED;
    boolean definite = role.get() != Role.NAMED;
    Body body =
        defined
            ? BodyReader.read(reading, section.blocks())
            : BodyReader.look(reading, section.blocks());
    if (!definite
        && (!Headings.mayDefine(reading, section) || Headings.isContainer(reading, section))) {
      body.definition.setLength(0); // A table or a drawing about the name does not define it.
    }
    if (body.isEmpty() && !section.blocks().isEmpty() && reading.genre() != Genre.NOTES) {
      return;
    }
    reading.lines().claim(heading);
    if (reading.isDeclaredGlossary() && defined) {
      reading.lines().own(section.blocks());
    }
    if (!definite) {
      parts(reading, heading);
    }
    boolean empty = !body.hasDefinition() && body.references.isEmpty() && !reading.expectsTerms(at);
    reading.add(
        reading.entry(
            heading,
            0,
            section.blocks().isEmpty() ? names.orElseThrow() : names.orElseThrow().defined(),
            id()),
        body,
        defined ? Strength.DEFINING : Strength.DESCRIBING,
        definite && !empty ? Standing.DEFINITE : Standing.SUPPORTING);
  }

  /** What a heading says it is about may be known; the text below tells of it. */
  private void topic(Reading reading, Section section, Line heading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    String text = reading.inline(heading).text();
    if (Words.parts(text) < 2) {
      return;
    }
    boolean told = !TextBelow.first(reading, section).isEmpty();
    topic(reading, heading, HeadingTopics.topic(reading, text))
        .filter(entry -> told)
        .ifPresent(
            entry ->
                reading.add(
                    entry,
                    BodyReader.look(reading, section.blocks()),
                    Strength.DESCRIBING,
                    Standing.SUPPORTING));
    topic(reading, heading, HeadingTopics.aspectOf(reading, text))
        .ifPresent(entry -> reading.add(entry, new Body(), Strength.NAMING, Standing.SUPPORTING));
  }

  /** {@code GPU and TPU}, {@code Neuron, perceptron, and MLP}: each of them may be known. */
  private void parts(Reading reading, Line heading) {
    String text = reading.inline(heading).text();
    boolean several = reading.genre() == Genre.NOTES && mayJoin(text);
    String[] parts = several ? AND.split(text, -1) : new String[0];
    int from = 0;
    for (int at = 0; parts.length > 1 && at < parts.length; at++) {
      int start = text.indexOf(parts[at], from);
      from = start + parts[at].length();
      reading
          .names(parts[at])
          .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES) && n.name().indexOf(')') < 0)
          .ifPresent(
              n ->
                  reading.add(
                      reading.entry(heading, start, n, id()),
                      new Body(),
                      Strength.NAMING,
                      Standing.SUPPORTING));
    }
  }

  private static boolean mayJoin(String text) {
    return text.indexOf(',') >= 0
        || text.indexOf('&') >= 0
        || text.contains("and")
        || text.contains("vs");
  }

  private Optional<Entry.Builder> topic(Reading reading, Line heading, Optional<Names> names) {
    return names
        .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
        .map(n -> reading.entry(heading, 0, n, id()));
  }
}
