package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import java.util.Optional;

/** Lines that are nothing but a name: titles, items of a list, lines of an outline. */
final class BareName {
  private static final int MOST_WORDS = 5;
  private static final String ENDS_OF_SENTENCES = ".,;?!";

  private BareName() {}

  /**
   * The names in a line, when it is a term's name, perhaps with its source, and no beginning, part
   * or end of a sentence.
   */
  static Optional<Names> of(Reading reading, Line line, Genre genre) {
    String text = new Links(reading).withoutSources(reading.inline(line)).strip();
    return text.isEmpty() || ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0
        ? Optional.empty()
        : reading
            .names(text)
            .filter(names -> TermShape.isTerm(names.name(), genre))
            .filter(names -> Words.count(names.name()) <= MOST_WORDS);
  }
}
