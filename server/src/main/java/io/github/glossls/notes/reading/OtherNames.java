package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.names.AlsoKnown;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/** The names that the text of an entry gives for what it defines. */
final class OtherNames {
  /** Before a name at the beginning of a text: an article, where it holds, the letter for it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:(?:\\$[^$]{1,30}\\$|\\p{L})\\s+is\\s+)?(?:(?:in|for|with)\\s[^,.]{2,40},\\s+)?(?:(?:an?|the)\\s+)?");

  private static final int LONGEST_OPENING = 50;

  private OtherNames() {}

  static void add(Reading reading, Entry.Builder entry, String text) {
    Expansions.expansionIn(entry.name(), text).ifPresent(entry::expansion);
    for (Alias alias : inBracket(reading, entry.name(), text)) {
      entry.alias(alias.text(), alias.kind());
    }
    for (String other : AlsoKnown.in(entry.name(), text)) {
      if (TermShape.isTerm(other, Genre.NOTES)) {
        entry.alias(other, Alias.Kind.SYNONYM);
      }
    }
  }

  /** A word in the bracket may be another name, a phrase says what the thing is like. */
  private static Names withWord(Names names) {
    boolean word = names.gloss().chars().allMatch(Letters::isLetter);
    return word ? names.defined() : names;
  }

  /** With a hyphen or not. */
  private static boolean isName(String written, String name) {
    return written.replace('-', ' ').equalsIgnoreCase(name.replace('-', ' '));
  }

  /** The other names in {@code X (Y) is …}, {@code In a field, the X (Y) is …}. */
  private static List<Alias> inBracket(Reading reading, String name, String text) {
    int open = text.indexOf(" (");
    int start = open - name.length();
    boolean names =
        start >= 0
            && open <= name.length() + LONGEST_OPENING
            && isName(text.substring(start, open), name)
            && (start == 0 || OPENING.matcher(text.substring(0, start)).matches());
    int close = names ? text.indexOf(')', open) : 0;
    return close > 0
        ? reading
            .names(text.substring(start, close + 1))
            .map(OtherNames::withWord)
            .map(Names::aliases)
            .orElse(List.of())
        : List.of();
  }
}
