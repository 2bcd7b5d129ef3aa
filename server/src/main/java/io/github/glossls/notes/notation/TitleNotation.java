package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.FrontMatter;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.StructureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note on one term: its title, or its file name where it has none, names the term. It does when
 * the front matter gives the note other names, or when the first sentence defines the title.
 */
public final class TitleNotation implements Notation {
  private static final int MOST_BLOCKS = 4;

  @Override
  public String id() {
    return "title";
  }

  @Override
  public void read(Reading reading) {
    Outline outline = reading.outline();
    FrontMatter matter = reading.frontMatter();
    Section first = outline.sections().get(0);
    Optional<Section> titled =
        outline.sections().stream()
            .filter(section -> section.level() > 0)
            .findFirst()
            .filter(section -> section.level() == 1 && first.blocks().isEmpty());
    Optional<Line> heading = titled.flatMap(Section::heading).filter(reading.lines()::isFree);
    String name =
        heading
            .map(line -> reading.inline(line).text())
            .orElse(matter.title().isEmpty() ? fileName(reading) : matter.title());
    List<Block> part =
        titled.isEmpty() && first.blocks().isEmpty() ? definition(reading, outline) : List.of();
    List<Block> opening = part.isEmpty() ? opening(titled.orElse(first).blocks()) : opening(part);
    Optional<Names> names =
        reading.names(name).filter(n -> TermShape.isTerm(n.name(), Genre.GLOSSARY));
    if (names.isEmpty() || reading.genre() == Genre.MANUAL || reading.isPlain()) {
      return;
    }
    boolean named = !matter.aliases().isEmpty() || matter.isTerm();
    boolean defined =
        (heading.isEmpty() && !part.isEmpty())
            || (heading.isEmpty()
                && !opening.isEmpty()
                && NameInText.definesByName(text(reading, opening), names.get().name()));
    if (named || defined) {
      add(reading, names.get(), heading, opening, matter);
    }
  }

  private void add(
      Reading reading,
      Names names,
      Optional<Line> heading,
      List<Block> opening,
      FrontMatter matter) {
    Entry.Builder entry =
        heading.isPresent()
            ? reading.entry(heading.get(), 0, names, id())
            : Entry.named(names.name(), reading.placeOfLine(matter.titleLine()), id());
    if (heading.isEmpty()) {
      names.aliases().forEach(alias -> entry.alias(alias.text(), alias.kind()));
    }
    heading.ifPresent(reading.lines()::claim);
    matter.aliases().stream()
        .filter(alias -> !alias.equals(names.name()))
        .forEach(alias -> entry.alias(alias, kind(alias, names.name())));
    reading.add(entry, BodyReader.read(reading, opening), Strength.DEFINING, Standing.DEFINITE);
  }

  private static Alias.Kind kind(String alias, String name) {
    if (Abbreviations.abbreviates(alias, name)) {
      return Alias.Kind.ABBREVIATION;
    }
    return Abbreviations.abbreviates(name, alias) ? Alias.Kind.EXPANSION : Alias.Kind.SYNONYM;
  }

  /** The first paragraphs and lists: what comes later is not the definition any more. */
  private static List<Block> opening(List<Block> blocks) {
    List<Block> opening = new ArrayList<>();
    for (Block block : blocks) {
      boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
      if (opening.size() >= MOST_BLOCKS || (!text && !opening.isEmpty())) {
        break;
      }
      if (text) {
        opening.add(block);
      }
    }
    return opening;
  }

  /** What stands under a first heading such as {@code Definition}. */
  private static List<Block> definition(Reading reading, Outline outline) {
    return outline.sections().stream()
        .filter(section -> section.level() > 0)
        .findFirst()
        .filter(
            section ->
                section
                    .heading()
                    .filter(line -> StructureWords.headsDefinition(reading.inline(line).text()))
                    .isPresent())
        .map(Section::blocks)
        .orElse(List.of());
  }

  private static String text(Reading reading, List<Block> opening) {
    return reading.inline(opening.get(0).first()).text();
  }

  private static String fileName(Reading reading) {
    String uri = reading.source().name().replace('\\', '/');
    String file = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ');
  }
}
