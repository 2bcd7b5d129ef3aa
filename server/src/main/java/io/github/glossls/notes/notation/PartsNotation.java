package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.JoinedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Headings;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.reading.TextBelow;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term's heading above sections that explain it in parts, one of which is headed {@code
 * Definition}, or is headed by the definition itself. Some writers give the parts headings of the
 * same level as the term's, which then has no text of its own.
 */
public final class PartsNotation implements Notation {
  private static final Pattern QUESTION_WORD =
      Pattern.compile("(?i)(?:what|when|where|which|who|whether|why|how)\\b");

  private static final int SHORTEST_SENTENCE = 6;
  private static final int MOST_PARTS = 50;

  @Override
  public String id() {
    return "parts";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      Optional<Line> heading = section.heading();
      if (section.leaf() && heading.isPresent() && reading.genre() != Genre.MANUAL) {
        item(reading, section, heading.get());
      }
      boolean above =
          (!section.leaf() || section.blocks().isEmpty())
              && reading.genre() != Genre.MANUAL
              && TextBelow.first(reading, section).isEmpty();
      if (above && heading.isPresent() && reading.lines().isFree(heading.get())) {
        read(reading, at, heading.get());
      }
    }
  }

  private void read(Reading reading, int at, Line heading) {
    List<Block> text = names(reading, heading).isPresent() ? definition(reading, at) : List.of();
    if (!text.isEmpty()) {
      define(reading, heading, text);
    }
  }

  private static Optional<Names> names(Reading reading, Line heading) {
    return reading
        .names(reading.inline(heading).text())
        .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES));
  }

  private void define(Reading reading, Line heading, List<Block> text) {
    Optional<Names> names = names(reading, heading);
    if (names.isEmpty()) {
      return;
    }
    Body body = BodyReader.read(reading, text);
    if (body.hasDefinition()) {
      reading.lines().claim(heading);
      for (Names each : JoinedNames.of(names.get().defined())) {
        reading.add(
            reading.entry(heading, 0, each, id()), body, Strength.DEFINING, Standing.DEFINITE);
      }
    }
  }

  /** {@code - Definition} with its text below, in the list under a heading. */
  private void item(Reading reading, Section section, Line heading) {
    List<Block> blocks = section.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block instanceof Block.Item
          && block.depth() == 0
          && StructureWords.headsDefinition(reading.inline(block.first()).text())
          && reading.lines().isFree(heading)
          && !Items.children(blocks, at).isEmpty()) {
        define(reading, heading, Items.children(blocks, at));
      }
    }
  }

  /** The text of the part that defines; empty when none does. */
  static List<Block> definition(Reading reading, int parent) {
    List<Section> parts = parts(reading, parent);
    for (Section part : parts) {
      Line heading = part.heading().orElseThrow();
      if (StructureWords.headsDefinition(reading.inline(heading).text())) {
        reading.lines().claim(heading);
        return part.blocks();
      }
    }
    return parts.isEmpty() ? List.of() : firstPart(reading, parent, parts.get(0));
  }

  /** The text of a first part that tells what the whole is; empty when it does not. */
  private static List<Block> firstPart(Reading reading, int whole, Section part) {
    Line heading = part.heading().orElseThrow();
    if (isFirstPart(reading, whole, part, heading)) {
      reading.lines().claim(heading);
      return part.blocks();
    }
    List<Block> text = new ArrayList<>();
    if (part.level() > reading.outline().sections().get(whole).level()
        && isSentence(reading, heading)) {
      text.add(new Block.Paragraph(0, false, List.of(heading)));
      text.addAll(part.blocks());
    }
    return text;
  }

  /** The sections in which a heading's term is explained: inside it, or beside an empty one. */
  private static List<Section> parts(Reading reading, int whole) {
    List<Section> sections = reading.outline().sections();
    Section around = sections.get(whole);
    boolean beside = around.leaf();
    List<Section> parts = new ArrayList<>();
    for (int at = whole + 1; at < Math.min(sections.size(), whole + MOST_PARTS); at++) {
      Section part = sections.get(at);
      boolean ends =
          beside
              ? part.level() <= around.level() && !isPart(reading, part, around.level())
              : part.level() <= around.level();
      if (ends) {
        break;
      }
      if (part.parent() == (beside ? around.parent() : whole)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Whether a section of that level is headed by no name of its own. */
  private static boolean isPart(Reading reading, Section part, int level) {
    String title = part.heading().map(line -> reading.inline(line).text()).orElse("");
    return part.level() == level
        && (StructureWords.headsDefinition(title)
            || StructureWords.headsFirstPart(title)
            || StructureWords.isLabel(title, Genre.NOTES)
            || reading.habits().isLabel(part));
  }

  private static boolean isFirstPart(Reading reading, int whole, Section part, Line heading) {
    String title = reading.inline(heading).text();
    boolean label = StructureWords.labelsDefinition(title) || reading.habits().isLabel(part);
    return label
        ? !Headings.isContainer(reading, part)
        : StructureWords.headsFirstPart(title) && tells(reading, whole, part);
  }

  /**
   * Whether a first part such as {@code Introduction} begins by telling what the whole is about.
   */
  private static boolean tells(Reading reading, int whole, Section part) {
    String text = TextBelow.first(reading, part);
    Optional<Names> names =
        reading
            .outline()
            .sections()
            .get(whole)
            .heading()
            .flatMap(line -> reading.names(reading.inline(line).text()));
    return names
        .filter(
            n ->
                Wording.explains(text)
                    || NameInText.takesUp(text, n.name())
                    || n.all().stream().anyMatch(name -> NameInText.definesByName(text, name)))
        .isPresent();
  }

  /** {@code A store of vectors that …}; {@code What I expected and what happened} tells a story. */
  private static boolean isSentence(Reading reading, Line heading) {
    String text = reading.inline(heading).text();
    return Words.areAtLeast(SHORTEST_SENTENCE, text)
        && Wording.describes(text)
        && !QUESTION_WORD.matcher(text).lookingAt()
        && !text.strip().endsWith("?");
  }
}
