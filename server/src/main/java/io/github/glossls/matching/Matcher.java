package io.github.glossls.matching;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.text.Document;
import java.util.List;
import java.util.Optional;

/** A glossary compiled for recognizing its terms. Immutable; safe to use from any thread. */
public final class Matcher {
  private final Glossary glossary;

  private Matcher(Glossary glossary) {
    this.glossary = glossary;
  }

  public static Matcher compile(Glossary glossary) {
    return new Matcher(glossary);
  }

  public Glossary glossary() {
    return glossary;
  }

  /** Every mention in a document, in order, not overlapping; uncertain ones too. */
  public List<Mention> mentions(Document document) {
    return List.of();
  }

  /** The mention that a cursor at {@code offset} (UTF-16) is on, or right behind. */
  public Optional<Mention> at(Document document, int offset) {
    return mentions(document).stream()
        .filter(mention -> mention.span().touches(offset))
        .findFirst();
  }
}
