package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Optional;

/**
 * Whether a heading with a term's shape is one, which depends on the note and on the text below.
 */
final class Headings {
  private static final int SHORTEST_DEFINITION = 4;
  private static final int MOST_WORDS = 5;

  private Headings() {}

  /** The standing of the term that a heading names; empty when it names none. */
  static Optional<Standing> standing(Reading reading, int at, Names names) {
    Section section = reading.outline().sections().get(at);
    boolean title = section.level() == 1 && !section.leaf();
    if (title && reading.genre() != Genre.NOTES) {
      return Optional.empty();
    }
    if (isContainer(reading, section)) {
      return Optional.empty();
    }
    if (reading.expectsTerms(at)
        && reading.headingsAreEntries()
        && section.leaf()
        && section.level() > 1) {
      return Optional.of(Standing.DEFINITE);
    }
    return inOrdinaryText(reading, section, names);
  }

  private static Optional<Standing> inOrdinaryText(Reading reading, Section section, Names names) {
    String text = firstText(reading, section);
    boolean defined =
        Sentences.definesByName(text, names.name())
            || names.aliases().stream().anyMatch(a -> Sentences.definesByName(text, a.text()));
    if (reading.genre() == Genre.MANUAL) {
      boolean plainly = defined && section.level() > 1;
      return plainly ? Optional.of(Standing.DEFINITE) : supporting(names, text);
    }
    boolean abbreviated =
        names.aliases().stream().anyMatch(alias -> alias.kind() != Alias.Kind.SYNONYM);
    boolean words = Sentences.words(text) >= SHORTEST_DEFINITION;
    boolean speaksOfIt =
        words
            && !Sentences.addresses(text)
            && (Sentences.defines(text) || Sentences.mentions(text, names.name()));
    if (defined || abbreviated || speaksOfIt) {
      return Optional.of(Standing.DEFINITE);
    }
    return supporting(names, text);
  }

  /** A heading may name a term that is known from elsewhere. */
  private static Optional<Standing> supporting(Names names, String text) {
    boolean fits = Sentences.words(names.name()) <= MOST_WORDS && !text.endsWith("?");
    return fits ? Optional.of(Standing.SUPPORTING) : Optional.empty();
  }

  /** A heading over entries of another notation names a topic, not a term. */
  private static boolean isContainer(Reading reading, Section section) {
    int named = 0;
    int others = 0;
    for (Block block : section.blocks()) {
      boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
      if (block instanceof Block.Described) {
        return true;
      }
      if (text && block.depth() == 0) {
        if (Lead.marked(reading.inline(block.first())).filter(Headings::names).isPresent()) {
          named++;
        } else if (Label.of(reading.inline(block.first())).isEmpty()) {
          others++;
        }
      }
    }
    return named >= 2 && named > others;
  }

  /**
   * A glossary has one way of writing its entries: where most are bold lines, its headings only
   * order them.
   */
  static boolean areEntries(Reading reading) {
    int bold = 0;
    int headings = 0;
    for (Section section : reading.outline().sections()) {
      headings += section.leaf() && section.level() > 1 && !section.blocks().isEmpty() ? 1 : 0;
      for (Block block : section.blocks()) {
        if ((block instanceof Block.Paragraph || block instanceof Block.Item)
            && block.depth() == 0
            && Lead.marked(reading.inline(block.first())).filter(Headings::names).isPresent()) {
          bold++;
        }
      }
    }
    return bold < 5 || bold <= headings * 3 / 2;
  }

  private static boolean names(Lead lead) {
    return lead.mark() == Lead.Marked.STRONG
        && lead.separator() != Lead.Separator.TEXT
        && Names.read(lead.label())
            .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
            .isPresent();
  }

  /** The first prose under a heading, without marks. */
  static String firstText(Reading reading, Section section) {
    List<Block> blocks = section.blocks();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        for (Line line : block.lines()) {
          String text = reading.inline(line).text().strip();
          if (!text.isEmpty() && Label.of(reading.inline(line)).isEmpty()) {
            return text;
          }
        }
      } else if (block instanceof Block.Table || block instanceof Block.Fence) {
        return "";
      }
    }
    return "";
  }
}
