package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.words.Genre;
import java.util.Optional;

/**
 * Lines that the body of a term takes for itself, so that no other notation reads them.
 *
 * @param claims whether it does; otherwise they are only looked at
 */
record Claims(Reading reading, boolean claims) {
  void line(Line line) {
    if (claims) {
      reading.lines().claim(line);
    }
  }

  /** Text is claimed, but a name that is set off in it may still be an entry of its own. */
  void text(Line line) {
    boolean named =
        isMarked(reading.lead(line))
            || (reading.genre() == Genre.NOTES && isSetOff(reading.plainLead(line)));
    if (!named) {
      line(line);
    }
  }

  private static boolean isMarked(Optional<Lead> lead) {
    if (lead.isEmpty() || isSetOff(lead)) {
      return lead.isPresent();
    }
    boolean says = lead.get().separator() == Lead.Separator.VERB;
    return lead.get().mark() == Lead.Marked.STRONG
        || (lead.get().mark() == Lead.Marked.CODE && says);
  }

  private static boolean isSetOff(Optional<Lead> lead) {
    return lead.isPresent()
        && switch (lead.get().separator()) {
          case COLON, COLON_DASH, DASH, EQUALS -> true;
          default -> false;
        };
  }
}
