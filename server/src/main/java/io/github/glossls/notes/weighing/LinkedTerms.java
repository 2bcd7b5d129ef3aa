package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.SourceLists;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that are nothing but a term of the field and where it is told of: {@code - [Word
 * embedding](https://…)}, {@code Beam search: https://…}. Whoever looks the term up is glad of the
 * link, where the note itself says nothing of it.
 */
final class LinkedTerms {
  private final Reading reading;
  private final Links links;
  private final Set<String> known = new HashSet<>();

  private LinkedTerms(Reading reading) {
    this.reading = reading;
    this.links = new Links(reading);
    reading.findings().all().forEach(found -> known.add(key(found.entry().name())));
  }

  /** Adds them; {@code notation}: the id of who does. */
  static void add(Reading reading, String notation) {
    LinkedTerms terms = new LinkedTerms(reading);
    for (Spot spot : reading.spots().with(Sign.LINK, Sign.COLON)) {
      for (Line line : spot.isText() ? spot.block().lines() : List.<Line>of()) {
        if (reading.lines().isFree(line)
            && !SourceLists.isSource(reading, spot.section(), line)
            && reading.label(line).isEmpty()) {
          terms.line(line, notation);
        }
      }
    }
  }

  private void line(Line line, String notation) {
    Inline inline = reading.inline(line);
    List<Reference> sources = links.atEnd(inline);
    Optional<Names> names =
        sources.isEmpty() ? Optional.empty() : reading.names(links.withoutSources(inline));
    names
        .filter(found -> TermShape.isTerm(found.name(), Genre.NOTES))
        .filter(found -> SingleName.is(found.name()) && isWritten(found.name()))
        .filter(found -> NameClues.isKnown(key(found.name())))
        .filter(found -> known.add(key(found.name())))
        .ifPresent(
            found -> {
              Body body = new Body();
              body.references.addAll(sources);
              reading.add(
                  reading.entry(line, 0, found, notation),
                  body,
                  Strength.NAMING,
                  Standing.DEFINITE);
            });
  }

  /** {@code color} is a word that anything may have. */
  private static boolean isWritten(String name) {
    return name.indexOf(' ') > 0 || !Character.isLowerCase(name.codePointAt(0));
  }

  private String key(String name) {
    return reading.keys().of(name);
  }
}
