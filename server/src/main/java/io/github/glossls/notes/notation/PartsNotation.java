package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Headings;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
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
 * Definition}, or is headed by the definition itself.
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
      boolean above =
          !section.leaf()
              && reading.genre() != Genre.MANUAL
              && Headings.firstText(reading, section).isEmpty();
      if (above && heading.isPresent() && reading.lines().isFree(heading.get())) {
        read(reading, at, heading.get());
      }
    }
  }

  private void read(Reading reading, int at, Line heading) {
    Optional<Names> names =
        reading
            .names(reading.inline(heading).text())
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES));
    List<Block> text = names.isPresent() ? definition(reading, at) : List.of();
    if (text.isEmpty()) {
      return;
    }
    Body body = BodyReader.read(reading, text);
    if (body.hasDefinition()) {
      reading.lines().claim(heading);
      reading.add(
          reading.entry(heading, 0, names.orElseThrow().defined(), id()),
          body,
          Strength.DEFINING,
          Standing.DEFINITE);
    }
  }

  /** The text of the part that defines; empty when none does. */
  static List<Block> definition(Reading reading, int parent) {
    List<Section> sections = reading.outline().sections();
    int level = sections.get(parent).level();
    for (int at = parent + 1; at < sections.size(); at++) {
      Section part = sections.get(at);
      if (part.level() <= level || at > parent + MOST_PARTS) {
        break;
      }
      boolean first = at == parent + 1;
      if (part.parent() == parent && part.heading().isPresent()) {
        Line heading = part.heading().get();
        if (StructureWords.headsDefinition(reading.inline(heading).text())) {
          reading.lines().claim(heading);
          return part.blocks();
        }
        if (first && isFirstPart(reading, parent, part, heading)) {
          reading.lines().claim(heading);
          return part.blocks();
        }
        if (first && isSentence(reading, heading)) {
          List<Block> text = new ArrayList<>();
          text.add(new Block.Paragraph(0, false, List.of(heading)));
          text.addAll(part.blocks());
          return text;
        }
      }
    }
    return List.of();
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
    String text = Headings.firstText(reading, part);
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
