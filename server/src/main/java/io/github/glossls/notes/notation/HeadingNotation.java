package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.Optional;

/** A heading that names a term, and what stands under it: the canonical form. */
public final class HeadingNotation implements Notation {
  @Override
  public String id() {
    return "heading";
  }

  @Override
  public void read(Reading reading) {
    for (Section section : reading.outline().sections()) {
      section.heading().ifPresent(heading -> read(reading, section, heading));
    }
  }

  private void read(Reading reading, Section section, Line heading) {
    Inline inline = reading.inline(heading);
    Optional<Names> names = Names.read(inline.text());
    if (names.isEmpty()
        || !reading.isFree(heading)
        || !section.leaf()
        || section.blocks().isEmpty()
        || !TermShape.isTerm(names.get().name(), reading.genre())
        || !Headings.isTerm(reading, section, names.get())) {
      return;
    }
    Body body = BodyReader.read(reading, section.blocks());
    if (body.isEmpty()) {
      return;
    }
    reading.claim(heading);
    Names name = names.get();
    Entry.Builder entry =
        Entry.named(name.name(), reading.place(heading, name.start(), name.end()), id());
    name.aliases().forEach(alias -> entry.alias(alias.text(), alias.kind()));
    body.into(entry, reading);
    reading.add(entry.build());
  }
}
