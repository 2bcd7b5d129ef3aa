package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.Optional;

/**
 * A line with what more than one notation asks about it; each is read when first asked for. None of
 * it depends on what was found or claimed before.
 */
public final class TextLine {
  private static final int MARKED = Sign.set(Sign.STRONG, Sign.EMPHASIS, Sign.CODE, Sign.DEFINED);
  private static final int SEPARATED = Sign.set(Sign.COLON, Sign.EQUALS, Sign.DASH, Sign.ARROW);
  private static final int SHORTEST_DEFINITION = 3;

  private final Reading reading;
  private final Inline inline;
  private boolean leadIsRead;
  private boolean plainLeadIsRead;
  private boolean labelIsRead;
  private boolean boldNameIsRead;
  private boolean boldDefinitionIsRead;
  private boolean plainDefinitionIsRead;
  private boolean boldName;
  private boolean boldDefinition;
  private Optional<Lead> lead = Optional.empty();
  private Optional<Lead> plainLead = Optional.empty();
  private Optional<Label> label = Optional.empty();
  private Optional<String> plainDefinition = Optional.empty();

  TextLine(Reading reading, Inline inline) {
    this.reading = reading;
    this.inline = inline;
  }

  Optional<Lead> lead() {
    if (!leadIsRead && has(MARKED)) {
      lead = MarkedLead.of(inline);
    }
    leadIsRead = true;
    return lead;
  }

  Optional<Lead> plainLead() {
    if (!plainLeadIsRead && has(SEPARATED)) {
      plainLead =
          PlainLead.of(inline)
              .filter(
                  found ->
                      reading.genre() == Genre.GLOSSARY
                          || !PlainLead.isFigure(inline.text(), found));
    }
    plainLeadIsRead = true;
    return plainLead;
  }

  Optional<Label> label() {
    if (!labelIsRead) {
      label = Label.of(inline);
    }
    labelIsRead = true;
    return label;
  }

  /** Whether it begins with a bold name that can be a term's, which is set off. */
  boolean hasBoldName() {
    if (!boldNameIsRead && lead().isPresent()) {
      Lead found = lead().get();
      boldName =
          found.mark() == Lead.Marked.STRONG
              && found.separator() != Separator.TEXT
              && isTerm(found.label());
    }
    boldNameIsRead = true;
    return boldName;
  }

  /** Whether a text follows such a name that is more than a few examples. */
  public boolean hasBoldDefinition() {
    if (!boldDefinitionIsRead && hasBoldName()) {
      String rest = inline.text().substring(lead().orElseThrow().rest());
      boldDefinition = Words.areAtLeast(SHORTEST_DEFINITION, rest) && !Wording.enumerates(rest);
    }
    boldDefinitionIsRead = true;
    return boldDefinition;
  }

  /** The text behind an unmarked name that can be a term's, and a colon or dash. */
  public Optional<String> plainDefinition() {
    if (!plainDefinitionIsRead && plainLead().isPresent()) {
      Lead found = plainLead().get();
      boolean defines =
          (found.separator() == Separator.COLON || found.separator() == Separator.DASH)
              && isTerm(found.label());
      plainDefinition =
          defines ? Optional.of(inline.text().substring(found.rest())) : Optional.empty();
    }
    plainDefinitionIsRead = true;
    return plainDefinition;
  }

  private boolean isTerm(String label) {
    Optional<Names> names = reading.names(label);
    return names.isPresent() && TermShape.isTerm(names.get().name(), Genre.NOTES);
  }

  private boolean has(int anyOf) {
    return (inline.signs() & anyOf) != 0;
  }
}
