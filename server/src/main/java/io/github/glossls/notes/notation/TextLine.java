package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Sign;
import java.util.Optional;

/** A line with what more than one notation asks about it; each is read when first asked for. */
final class TextLine {
  private static final int MARKED = Sign.set(Sign.STRONG, Sign.EMPHASIS, Sign.CODE, Sign.DEFINED);
  private static final int SEPARATED = Sign.set(Sign.COLON, Sign.EQUALS, Sign.DASH, Sign.ARROW);

  private final Inline inline;
  private boolean leadIsRead;
  private boolean plainLeadIsRead;
  private boolean labelIsRead;
  private Optional<Lead> lead = Optional.empty();
  private Optional<Lead> plainLead = Optional.empty();
  private Optional<Label> label = Optional.empty();

  TextLine(Inline inline) {
    this.inline = inline;
  }

  Optional<Lead> lead() {
    if (!leadIsRead && has(MARKED)) {
      lead = Lead.marked(inline);
    }
    leadIsRead = true;
    return lead;
  }

  Optional<Lead> plainLead() {
    if (!plainLeadIsRead && has(SEPARATED)) {
      plainLead = Lead.plain(inline);
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

  private boolean has(int anyOf) {
    return (inline.signs() & anyOf) != 0;
  }
}
