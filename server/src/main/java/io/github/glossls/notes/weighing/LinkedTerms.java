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
  private final FoundTerms found;
  private final Set<String> added = new HashSet<>();

  private LinkedTerms(Reading reading) {
    this.reading = reading;
    this.links = new Links(reading);
    this.found = FoundTerms.of(reading);
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
        .filter(read -> TermShape.isTerm(read.name(), Genre.NOTES))
        .filter(read -> SingleName.is(read.name()) && isWritten(read.name()))
        .filter(read -> isNew(reading.keys().of(read.name())))
        .ifPresent(
            read -> {
              Body body = new Body();
              body.references.addAll(sources);
              reading.add(
                  reading.entry(line, 0, read, notation), body, Strength.NAMING, Standing.DEFINITE);
            });
  }

  /** {@code color} is a word that anything may have. */
  private static boolean isWritten(String name) {
    return name.indexOf(' ') > 0 || !Character.isLowerCase(name.codePointAt(0));
  }

  /** Whether the field has a name with the key, and the note nothing else of it. */
  private boolean isNew(String key) {
    return NameClues.isKnown(key)
        && !found.isTerm(key)
        && found.notationsOf(key).isEmpty()
        && added.add(key);
  }
}
