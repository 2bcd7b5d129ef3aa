package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of terms that are not explained yet, under a heading such as {@code Glossary}: {@code -
 * Feature selection}, {@code - Bagging, boosting, stacking}, {@code - Precision vs recall}.
 */
public final class ListedNotation implements Notation {
  private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s+(?:and\\s+)?|\\s+and\\s+");
  private static final int ENOUGH = 3;

  @Override
  public String id() {
    return "listed";
  }

  @Override
  public void read(Reading reading) {
    for (Section section : reading.outline().sections()) {
      if (announcesTerms(reading, section)) {
        read(reading, section.blocks());
      }
    }
  }

  private static boolean announcesTerms(Reading reading, Section section) {
    return section
        .heading()
        .filter(
            line ->
                StructureWords.announcesTerms(reading.inline(line).text().strip(), Genre.MANUAL))
        .isPresent();
  }

  private void read(Reading reading, List<Block> blocks) {
    Map<Line, List<Names>> bare = new LinkedHashMap<>();
    int items = 0;
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block instanceof Block.Item && block.depth() == 0) {
        items++;
        boolean alone = block.lines().size() == 1 && Items.children(blocks, at).isEmpty();
        List<Names> names = alone ? names(reading, block.first()) : List.of();
        if (!names.isEmpty()) {
          bare.put(block.first(), names);
        }
      }
    }
    if (bare.size() >= ENOUGH && bare.size() * 2 > items) {
      bare.forEach((line, names) -> names.forEach(name -> add(reading, line, name)));
    }
  }

  /** The names that a line is made of; none when it says more. */
  private static List<Names> names(Reading reading, Line line) {
    String text = reading.inline(line).text();
    if (!reading.lines().isFree(line) || reading.plainLead(line).isPresent()) {
      return List.of();
    }
    List<String> compared = reading.compared(text);
    List<String> parts =
        compared.size() > 1 ? compared : List.of(BETWEEN_NAMES.split(text.strip(), -1));
    List<Names> all = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      int start = Math.max(from, text.indexOf(part, from));
      from = Math.min(text.length(), start + part.length());
      Optional<Names> names =
          reading.names(part).filter(n -> SingleName.is(n.name(), Genre.GLOSSARY));
      if (names.isEmpty()) {
        return List.of();
      }
      boolean written = text.startsWith(part, start);
      all.add(written ? names.get().shifted(start) : names.get());
    }
    return all;
  }

  private void add(Reading reading, Line line, Names names) {
    reading.add(
        reading.entry(line, 0, names.defined(), id()),
        new Body(),
        Strength.NAMING,
        Standing.DEFINITE);
  }
}
