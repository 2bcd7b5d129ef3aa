package io.github.glossls.notes.reading;

import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;

/**
 * In notes on a subject, what stands below or behind the name of one thing is said of it, whether
 * or not it is written as a definition.
 */
public final class SaidOf {
  private static final int SHORTEST_BEHIND = 3;
  private static final int SHORTEST_BELOW = 4;

  private SaidOf() {}

  /** Whether a text behind a name and a sign is said of what the name names. */
  public static boolean behind(Reading reading, String name, String text) {
    int least = SingleName.isCoined(name) ? SHORTEST_BEHIND - 1 : SHORTEST_BEHIND;
    return Words.count(text) >= least && namesOneThing(reading, name);
  }

  /** The same of a text below a name, unless it only leads on, asks or tells the reader to act. */
  public static boolean below(Reading reading, String name, String text) {
    int least = SingleName.isProper(name) ? SHORTEST_BELOW / 2 : SHORTEST_BELOW;
    return Words.count(text) >= least
        && !text.endsWith(":")
        && !text.endsWith("?")
        && !Wording.instructs(text)
        && namesOneThing(reading, name);
  }

  private static boolean namesOneThing(Reading reading, String name) {
    return reading.genre() == Genre.NOTES
        && (!reading.isTechnical() || SingleName.isProper(name))
        && !StructureWords.judges(name)
        && SingleName.is(name);
  }
}
