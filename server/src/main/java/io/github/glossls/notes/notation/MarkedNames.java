package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Aspects;
import io.github.glossls.notes.reading.HeadingNames;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.Optional;

/** Whether a marked name that a line begins with can be a term's. */
final class MarkedNames {
  private static final int SHORTEST_TEXT = 4;

  private MarkedNames() {}

  /** The names that a lead gives, when they can be a term's here. */
  static Optional<Names> of(Reading reading, int section, Line line, Lead lead, boolean item) {
    return of(reading, section, line, lead, item, reading.genreOf(section));
  }

  /** The same, by the measure of another genre than the section has. */
  static Optional<Names> of(
      Reading reading, int section, Line line, Lead lead, boolean item, Genre genre) {
    boolean strong =
        lead.mark() == Lead.Marked.STRONG
            || isSetOff(reading, line, lead, item)
            || isNameAsCode(reading, lead);
    boolean code = reading.isTechnical() && !reading.expectsTerms(section);
    if ((!strong && !reading.expectsTerms(section))
        || reading.genreOf(section) == Genre.MANUAL
        || reading.label(line).isPresent()
        || (code && isCode(reading, line, lead))
        || (genre == Genre.NOTES && Aspects.isPointing(lead, text(reading, line, lead)))) {
      return Optional.empty();
    }
    int count = HeadingNames.behindCount(lead.label());
    return reading
        .names(withoutSymbol(lead.label()).substring(count))
        .map(names -> names.shifted(count))
        .filter(names -> !reading.habits().isRepeated(names.name()))
        .filter(names -> names.gloss().isEmpty() || !TermShape.isCounted(names.gloss()))
        .filter(
            names -> genre != Genre.NOTES || !isPointing(names.name(), text(reading, line, lead)))
        .filter(
            names ->
                TermShape.isTerm(names.name(), genre, text(reading, line, lead))
                    || isAbbreviated(names)
                    || (hasSymbol(lead.label()) && TermShape.isName(names.name()))
                    || reading.compared(names.name()).size() > 1);
  }

  /** {@code Support count$(\\sigma)$}: formulas have the letter for it. */
  private static String withoutSymbol(String label) {
    int open = label.endsWith("$") ? label.indexOf('$') : 0;
    return open > 0 && open < label.length() - 1 ? label.substring(0, open).stripTrailing() : label;
  }

  /** {@code Observations ($E$)}: a word with a letter that formulas have for it is no label. */
  private static boolean hasSymbol(String label) {
    return label.endsWith("$)") && label.contains(" ($");
  }

  /** {@code **Core principle**: …}: what is said about a thing, unless it tells a kind. */
  private static boolean isPointing(String name, String text) {
    return Words.parts(name) == 2 && StructureWords.isVague(name) && !Wording.tellsKind(text);
  }

  /** {@code Key (K)}: a word with a sign for it is no label. */
  private static boolean isAbbreviated(Names names) {
    boolean sign =
        names.gloss().length() == 1 && names.gloss().equalsIgnoreCase(names.name().substring(0, 1));
    // Two labels, as in "Pros / cons", are no name and its sign.
    boolean other =
        names.aliases().stream()
            .anyMatch(alias -> !StructureWords.isLabel(alias.text(), Genre.GLOSSARY));
    return TermShape.isName(names.name()) && (sign || other);
  }

  /**
   * {@code - *X*: what it is}: a sign behind a name in italics sets it off as bold type does in a
   * list; in a paragraph the text has to tell what it is or does.
   */
  private static boolean isSetOff(Reading reading, Line line, Lead lead, boolean item) {
    boolean sign =
        switch (lead.separator()) {
          case COLON, COLON_DASH, DASH, EQUALS -> true;
          default -> false;
        };
    String text = text(reading, line, lead);
    return sign
        && reading.genre() == Genre.NOTES
        && (lead.mark() == Lead.Marked.EMPHASIS || TermShape.isWritten(lead.label()))
        && (item ? Words.areAtLeast(SHORTEST_TEXT, text) : Wording.explains(text));
  }

  /**
   * {@code - `Amazon Polly` is …}: names in the letters of code, in notes that hold little code.
   */
  private static boolean isNameAsCode(Reading reading, Lead lead) {
    return lead.mark() == Lead.Marked.CODE
        && lead.separator() == Separator.VERB
        && reading.genre() == Genre.NOTES
        && !reading.isTechnical()
        && Character.isUpperCase(lead.label().codePointAt(0))
        && (TermShape.isWritten(lead.label()) || SingleName.is(lead.label()));
  }

  /** What stands behind the name and its sign, without marks. */
  static String text(Reading reading, Line line, Lead lead) {
    return reading.inline(line).text().substring(lead.rest());
  }

  /** {@code **`main.js`**} is a part of the program that a text about code explains. */
  private static boolean isCode(Reading reading, Line line, Lead lead) {
    return !TermShape.isWritten(lead.label())
        && reading
            .inline(line)
            .markAt(Inline.Kind.CODE, lead.start())
            .filter(code -> code.end() >= lead.end())
            .isPresent();
  }
}
