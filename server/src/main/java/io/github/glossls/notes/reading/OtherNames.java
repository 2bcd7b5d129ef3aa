package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.names.AlsoKnown;
import io.github.glossls.notes.names.Expansions;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import java.util.List;

/** The names that the text of an entry gives for what it defines. */
final class OtherNames {
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

  /** The other names in {@code X (Y) is …}, when the text begins with the name. */
  private static List<Alias> inBracket(Reading reading, String name, String text) {
    int open = name.length() + 1;
    boolean begins =
        text.startsWith(" (", open - 1) && text.regionMatches(true, 0, name, 0, name.length());
    int close = begins ? text.indexOf(')', open) : 0;
    return close > 0
        ? reading.names(text.substring(0, close + 1)).map(Names::aliases).orElse(List.of())
        : List.of();
  }
}
