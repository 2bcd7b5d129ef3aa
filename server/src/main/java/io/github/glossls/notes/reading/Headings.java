package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a heading with a term's shape is one, which depends on the note and on the text below.
 */
public final class Headings {
  private static final Pattern DEFINITION =
      Pattern.compile("(?:An?|The|Any|One)\\s+(?:\\S+\\s+){4}");

  /** How a heading that names a term stands to the text below it. */
  public enum Role {
    /** The text defines the name and belongs to it. */
    DEFINED,
    /** The text tells of the name; others may be defined in it. */
    TOLD,
    /** The name counts where it is known from elsewhere. */
    NAMED
  }

  private static final String THE = "The ";
  private static final int SHORTEST_DEFINITION = 4;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int MOST_WORDS = 5;

  private Headings() {}

  /**
   * Whether a heading may name a term. In a glossary a structure word may, when the text below it
   * is written as a definition.
   */
  public static boolean isName(Reading reading, int at, String name) {
    Section section = reading.outline().sections().get(at);
    if (reading.habits().isLabel(section)) {
      return false;
    }
    boolean plainly =
        TermShape.isTerm(name, reading.genreOf(at), TextBelow.first(reading, section))
            && !StructureWords.announcesTerms(name, Genre.NOTES);
    return plainly
        || reading.isForced(at)
        || isLabelled(reading, section, name)
        || (reading.genre() == Genre.NOTES && reading.habits().isAmongNames(at))
        || (reading.genre() == Genre.GLOSSARY
            && section.leaf()
            && !(name.indexOf(' ') > 0 && StructureWords.isLabel(name, Genre.GLOSSARY))
            && !reading.isTitle(section)
            && TermShape.isName(name)
            && DEFINITION.matcher(TextBelow.first(reading, section)).lookingAt());
  }

  /**
   * {@code The beginning}: one word with its article, of which the text does not say what it is.
   */
  public static boolean isPointing(Reading reading, int at, Names names) {
    Section section = reading.outline().sections().get(at);
    String heading = section.heading().map(line -> reading.inline(line).text()).orElse("");
    boolean points =
        reading.genre() == Genre.NOTES
            && names.name().indexOf(' ') < 0
            && heading.endsWith(THE + names.name())
            && !SingleName.isCoined(names.name());
    String text = points ? TextBelow.first(reading, section) : "";
    return points && !Wording.explains(text) && !isDefinedByName(names, text);
  }

  /** A structure word, too, is a term above {@code Definition: …}. */
  private static boolean isLabelled(Reading reading, Section section, String name) {
    return reading.genre() != Genre.MANUAL
        && StructureWords.headsDefinition(beforeColon(TextBelow.first(reading, section)))
        && TermShape.isName(name)
        && !StructureWords.headsDefinition(name)
        && !StructureWords.announcesTerms(name, Genre.NOTES);
  }

  /** {@code What is it?} on a line of its own, above the text. */
  private static boolean isLabelledAbove(Reading reading, Section section) {
    return !section.blocks().isEmpty()
        && section.blocks().get(0) instanceof Block.Paragraph paragraph
        && StructureWords.headsDefinition(reading.inline(paragraph.first()).text());
  }

  /** The role of the term that a heading names; empty when it names none. */
  public static Optional<Role> role(Reading reading, int at, Names names) {
    Section section = reading.outline().sections().get(at);
    if (reading.isForced(at)) {
      return Optional.of(Role.DEFINED);
    }
    boolean title = reading.isTitle(section) && !section.leaf();
    if (title && reading.genre() != Genre.NOTES) {
      return Optional.empty();
    }
    if (!reading.expectsTerms(at) && Plans.isPlan(reading, section)) {
      return Optional.empty();
    }
    if (isContainer(reading, section)) {
      return reading.genre() == Genre.NOTES ? supporting(names, "") : Optional.empty();
    }
    if (reading.expectsTerms(at)
        && reading.headingsAreEntries()
        && section.leaf()
        && !reading.isTitle(section)) {
      return Optional.of(Role.DEFINED);
    }
    return inOrdinaryText(reading, at, names);
  }

  private static Optional<Role> inOrdinaryText(Reading reading, int at, Names names) {
    Section section = reading.outline().sections().get(at);
    String text = TextBelow.first(reading, section);
    if (reading.genre() == Genre.MANUAL) {
      boolean plainly =
          section.level() > 1
              && names.all().stream().anyMatch(name -> NameInText.equates(text, name));
      return plainly ? Optional.of(Role.DEFINED) : Optional.empty();
    }
    if (areQuestions(reading, section.blocks())) {
      return supporting(names, "");
    }
    // Asked for first, since a habit is judged by the lines that are free at that time.
    boolean habitual =
        section.leaf() && Wording.describes(text) && reading.habits().headingsDefine();
    boolean named =
        section.leaf() && !text.isEmpty() && HeadingHabits.isNamed(reading, at, names, text);
    boolean formula =
        section.leaf()
            && SingleName.is(names.name())
            && (Wording.isFormula(text) || isFormula(section.blocks()));
    boolean definite =
        habitual
            || named
            || formula
            || names.isAbbreviated()
            || isDefinedByName(names, text)
            || speaksOf(reading, text, names.name())
            || StructureWords.labelsDefinition(beforeColon(text))
            || isLabelledAbove(reading, section)
            || isLinked(reading, section, names.name())
            || isKindOf(text, names);
    if (definite) {
      return Optional.of(Role.DEFINED);
    }
    return !reading.isTitle(section) && isSaid(reading, section, text, names.name())
        ? Optional.of(Role.TOLD)
        : supporting(names, text);
  }

  /** Questions about a thing say nothing of it. */
  public static boolean areQuestions(Reading reading, List<Block> blocks) {
    long asked =
        blocks.stream()
            .filter(block -> block instanceof Block.Item)
            .filter(block -> Sentences.first(reading.inline(block.first()).text()).endsWith("?"))
            .count();
    return asked > 0 && asked * 3 >= blocks.size() * 2L;
  }

  /** Whether the text begins with one of the names and says what it is or does. */
  static boolean isDefinedByName(Names names, String text) {
    if (NameInText.definesByName(text, names.name())) {
      return true;
    }
    for (Alias alias : names.aliases()) {
      if (NameInText.definesByName(text, alias.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOf(Reading reading, String text, String name) {
    int words = Words.count(text);
    return words >= SHORTEST_DEFINITION
        && ((!Wording.addresses(text) && Wording.explains(text))
            || (!reading.isTechnical() && NameInText.takesUp(text, name))
            || (!reading.isTechnical()
                && words >= SHORTEST_SENTENCE
                && NameInText.mentions(text, name)));
  }

  /** {@code Double quantization}: {@code Quantization of the constants themselves.} */
  private static boolean isKindOf(String text, Names names) {
    String name = names.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length()
        && text.regionMatches(true, 0, last, 0, last.length())
        && Wording.describes(text);
  }

  /**
   * Whether what stands below is said of the name: its first text, or that and what it leads to.
   */
  private static boolean isSaid(Reading reading, Section section, String text, String name) {
    return SaidOf.below(reading, name, text)
        || (section.leaf() && SaidOf.below(reading, name, TextBelow.firstTwo(reading, section)));
  }

  /** A name of its own above nothing but links to read. */
  private static boolean isLinked(Reading reading, Section section, String name) {
    return section.leaf()
        && SingleName.isProper(name)
        && !section.blocks().isEmpty()
        && new Links(reading).areOnlyLinks(section.blocks());
  }

  /** A formula in a fence without a language. */
  private static boolean isFormula(List<Block> blocks) {
    return !blocks.isEmpty()
        && blocks.get(0) instanceof Block.Fence fence
        && BodyReader.isFormula(fence);
  }

  private static String beforeColon(String text) {
    return text.substring(0, Math.max(0, text.indexOf(':')));
  }

  /** A heading may name a term that is known from elsewhere. */
  private static Optional<Role> supporting(Names names, String text) {
    boolean several = text.isEmpty() && isOfSeveral(names.name());
    boolean fits = Words.count(names.name()) <= MOST_WORDS && !text.endsWith("?") && !several;
    return fits ? Optional.of(Role.NAMED) : Optional.empty();
  }

  /** {@code Loss functions}, above nothing but a table of them. */
  private static boolean isOfSeveral(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length() && last.endsWith("s") && StructureWords.isKind(last);
  }

  /** A heading over entries of another notation names a topic, not a term. */
  public static boolean isContainer(Reading reading, Section section) {
    return holdsEntries(reading, section.blocks())
        && !isIntroduced(reading, section.blocks().get(0));
  }

  private static boolean holdsEntries(Reading reading, List<Block> blocks) {
    int named = 0;
    int others = 0;
    boolean plain = !blocks.isEmpty() && isPlainEntry(reading, blocks.get(0));
    for (Block block : blocks) {
      boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
      if (block instanceof Block.Described) {
        return true;
      }
      if (text && block.depth() == 0 && !block.first().text().startsWith("$$")) {
        boolean label = reading.label(block.first()).isPresent();
        boolean name =
            reading.text(block.first()).hasBoldName() || (plain && isPlainEntry(reading, block));
        named += name && !label ? 1 : 0;
        others += name || label ? 0 : 1;
      }
    }
    return named >= 2 && named > others;
  }

  /** Text that says what the heading names, before entries of its parts. */
  private static boolean isIntroduced(Reading reading, Block first) {
    String text = reading.inline(first.first()).text().strip();
    boolean paragraph = first instanceof Block.Paragraph && reading.lead(first.first()).isEmpty();
    return StructureWords.headsDefinition(beforeColon(text))
        || (paragraph && !text.endsWith(":") && Wording.describes(text));
  }

  /** {@code X: what it is}, in a note that is no glossary. */
  private static boolean isPlainEntry(Reading reading, Block block) {
    Optional<Lead> lead = reading.plainLead(block.first());
    return reading.genre() == Genre.NOTES
        && lead.isPresent()
        && (lead.get().separator() == Lead.Separator.COLON
            || lead.get().separator() == Lead.Separator.ARROW)
        && !reading.inline(block.first()).text().startsWith("http", lead.get().rest())
        && isTerm(reading.names(lead.get().label()));
  }

  private static boolean isTerm(Optional<Names> names) {
    return names.isPresent() && TermShape.isTerm(names.get().name(), Genre.NOTES);
  }

  /** Whether the text below begins as prose does, and not as a list of names or links. */
  public static boolean mayDefine(Reading reading, Section section) {
    String text = TextBelow.first(reading, section);
    boolean list = !section.blocks().isEmpty() && section.blocks().get(0) instanceof Block.Item;
    return !text.isEmpty()
        && (!list || (Words.areAtLeast(SHORTEST_SENTENCE, text) && text.indexOf("://") < 0));
  }
}
