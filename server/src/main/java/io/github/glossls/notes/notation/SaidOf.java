package io.github.glossls.notes.notation;

/**
 * In notes on a subject, what stands below or behind the name of one thing is said of it, whether
 * or not it is written as a definition.
 */
final class SaidOf {
  private static final int SHORTEST_BEHIND = 3;
  private static final int SHORTEST_BELOW = 4;

  private SaidOf() {}

  /** Whether a text behind a name and a sign is said of what the name names. */
  static boolean behind(Reading reading, String name, String text) {
    return Wording.words(text) >= SHORTEST_BEHIND && namesOneThing(reading, name);
  }

  /** The same of a text below a name, unless it only leads on, asks or tells the reader to act. */
  static boolean below(Reading reading, String name, String text) {
    return Wording.words(text) >= SHORTEST_BELOW
        && !text.endsWith(":")
        && !text.endsWith("?")
        && (!Wording.addresses(text) || text.startsWith("How "))
        && namesOneThing(reading, name);
  }

  private static boolean namesOneThing(Reading reading, String name) {
    return reading.genre() == Genre.NOTES
        && !reading.isTechnical()
        && !StructureWords.judges(name)
        && SingleName.is(name);
  }
}
