package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.List;

/**
 * Definition lists: a term on its line and {@code : definition} below; and abbreviations in the
 * form {@code *[RAG]: retrieval-augmented generation}.
 */
public final class DefinitionListNotation implements Notation {
  @Override
  public String id() {
    return "definition-list";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().otherThanText()) {
      List<Block> blocks = spot.blocks();
      if (spot.block() instanceof Block.Abbreviation abbreviation) {
        abbreviation(reading, abbreviation);
      } else if (spot.block() instanceof Block.Described described && isFirst(blocks, spot.at())) {
        described(reading, blocks, spot.at(), described.term());
      }
    }
  }

  private static boolean isFirst(List<Block> blocks, int at) {
    return at == 0
        || !(blocks.get(at - 1) instanceof Block.Described before)
        || before.term().start() != ((Block.Described) blocks.get(at)).term().start();
  }

  private void abbreviation(Reading reading, Block.Abbreviation abbreviation) {
    Line name = abbreviation.name();
    reading.lines().claim(name);
    reading
        .names(reading.inline(name).text())
        .ifPresent(
            names -> {
              Entry.Builder entry = reading.entry(name, 0, names, id());
              entry.alias(reading.inline(abbreviation.expansion()).text(), Alias.Kind.EXPANSION);
              reading.add(entry.build(), Strength.NAMING);
            });
  }

  private void described(Reading reading, List<Block> blocks, int at, Line term) {
    if (!reading.lines().isFree(term)) {
      return;
    }
    reading
        .names(reading.inline(term).text())
        .filter(names -> TermShape.isTerm(names.name(), Genre.GLOSSARY))
        .ifPresent(
            names -> {
              List<Block> body = new ArrayList<>();
              int end = at;
              while (end < blocks.size()
                  && blocks.get(end) instanceof Block.Described described
                  && described.term().start() == term.start()) {
                body.add(blocks.get(end));
                end++;
              }
              reading.lines().claim(term);
              reading.add(
                  reading.entry(term, 0, names, id()),
                  BodyReader.read(reading, body, blocks.get(at).depth()),
                  Strength.DEFINING,
                  Standing.DEFINITE);
            });
  }
}
