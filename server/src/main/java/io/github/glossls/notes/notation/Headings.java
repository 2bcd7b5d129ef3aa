package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a heading with a term's shape is one, which depends on the note and on the text below.
 */
final class Headings {
  private static final Pattern DEFINITION =
      Pattern.compile("(?:An?|The|Any|One)\\s+(?:\\S+\\s+){4}");
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)^\\W*(?:\\d[\\d.)]*\\s+)?(?:(?:an?\\s+)?(?:introduction|intro)\\s+to|(?:overview|basics|fundamentals|definition|concept|notion)\\s+of|understanding|about|what(?:'s|\\s+is|\\s+are)|meet)\\s+");
  private static final Pattern SUBTITLE = Pattern.compile("\\s+[—–-]{1,2}\\s+(?=(?:\\S+\\s+){2})");

  /** {@code Component 2 — }: a number among things of a kind, before the name of one. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\W*(?:algorithm|approach|component|concept|law|layer|level|method|metric|model|pattern|pillar|principle|property|strategy|technique|term|tool|type)\\s+#?\\d{1,2}\\s*(?:[:.)–—-]|→)\\s*(?=\\p{L})");

  private static final Pattern WITHIN = Pattern.compile("\\s+in\\s+(?=\\p{Lu})");
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)\\s+(?:overview|basics|explained|introduction|intro|in a nutshell)\\W*$");
  private static final Pattern ASPECT =
      Pattern.compile(
          "(?i)^\\W*(?:\\d[\\d.)]*\\s+)?(?:(?:\\p{L}+\\s+)?(?:advantages|disadvantages|applications|architecture|benefits|categories|challenges|components|drawbacks|evolution|examples|features|history|implementation|importance|intuition|key concepts|kinds|limitations|math|mathematics|phases|problems?|properties|pros and cons|role|stages|steps|structure|types|use cases|uses|variants|workflow|working)\\s+(?:of|in|with|for|behind)|how(?:\\s+(?:do|does))?|why(?:\\s+(?:do|does|use|we\\s+need))?|implementing|using|building|training|working\\s+with|more\\s+(?:on|about))\\s+(?:an?\\s+|the\\s+)?");
  private static final Pattern LAST_ASPECT =
      Pattern.compile(
          "(?i)\\s+(?:advantages|applications|architecture|benefits|components|in\\s+(?:action|detail|practice|python|code)|implementation|in\\s+depth|limitations|types|use\\s+cases|variants|workflow|works?)\\W*$");

  /** How a heading that names a term stands to the text below it. */
  enum Role {
    /** The text defines the name and belongs to it. */
    DEFINED,
    /** The text tells of the name; others may be defined in it. */
    TOLD,
    /** The name counts where it is known from elsewhere. */
    NAMED
  }

  private static final int SHORTEST_DEFINITION = 4;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int MOST_WORDS = 5;

  private Headings() {}

  /**
   * Whether a heading may name a term. In a glossary a structure word may, when the text below it
   * is written as a definition.
   */
  static boolean isName(Reading reading, int at, String name) {
    Section section = reading.outline().sections().get(at);
    if (reading.isLabel(section)) {
      return false;
    }
    boolean plainly =
        TermShape.isTerm(name, reading.genreOf(at), firstText(reading, section))
            && !StructureWords.announcesTerms(name, Genre.NOTES);
    return plainly
        || reading.isForced(at)
        || (reading.genre() == Genre.NOTES && reading.isAmongNames(at))
        || (reading.genre() == Genre.GLOSSARY
            && section.leaf()
            && !reading.isTitle(section)
            && TermShape.isName(name)
            && DEFINITION.matcher(firstText(reading, section)).lookingAt());
  }

  /** The role of the term that a heading names; empty when it names none. */
  static Optional<Role> role(Reading reading, int at, Names names) {
    Section section = reading.outline().sections().get(at);
    if (reading.isForced(at)) {
      return Optional.of(Role.DEFINED);
    }
    boolean title = reading.isTitle(section) && !section.leaf();
    if (title && reading.genre() != Genre.NOTES) {
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
    String text = firstText(reading, section);
    if (reading.genre() == Genre.MANUAL) {
      boolean plainly =
          section.level() > 1 && names.all().stream().anyMatch(name -> Wording.equates(text, name));
      return plainly ? Optional.of(Role.DEFINED) : Optional.empty();
    }
    // Asked for first, since a habit is judged by the lines that are free at that time.
    boolean habitual = section.leaf() && Wording.describes(text) && reading.headingsDefine();
    boolean named =
        section.leaf() && !text.isEmpty() && HeadingHabits.isNamed(reading, at, names, text);
    boolean formula = section.leaf() && SingleName.is(names.name()) && Wording.isFormula(text);
    boolean definite =
        habitual
            || named
            || formula
            || names.isAbbreviated()
            || isDefinedByName(names, text)
            || speaksOf(reading, text, names.name())
            || StructureWords.labelsDefinition(beforeColon(text))
            || isKindOf(text, names);
    if (definite) {
      return Optional.of(Role.DEFINED);
    }
    return !reading.isTitle(section) && SaidOf.below(reading, names.name(), text)
        ? Optional.of(Role.TOLD)
        : supporting(names, text);
  }

  /** Whether the text begins with one of the names and says what it is or does. */
  static boolean isDefinedByName(Names names, String text) {
    if (Wording.definesByName(text, names.name())) {
      return true;
    }
    for (Alias alias : names.aliases()) {
      if (Wording.definesByName(text, alias.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOf(Reading reading, String text, String name) {
    int words = Wording.words(text);
    return words >= SHORTEST_DEFINITION
        && ((!Wording.addresses(text) && Wording.explains(text))
            || (!reading.isTechnical() && Wording.takesUp(text, name))
            || (!reading.isTechnical()
                && words >= SHORTEST_SENTENCE
                && Wording.mentions(text, name)));
  }

  /** {@code Double quantization}: {@code Quantization of the constants themselves.} */
  private static boolean isKindOf(String text, Names names) {
    String name = names.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length()
        && text.regionMatches(true, 0, last, 0, last.length())
        && Wording.describes(text);
  }

  private static String beforeColon(String text) {
    return text.substring(0, Math.max(0, text.indexOf(':')));
  }

  /** A heading may name a term that is known from elsewhere. */
  private static Optional<Role> supporting(Names names, String text) {
    boolean several = text.isEmpty() && isOfSeveral(names.name());
    boolean fits = Wording.words(names.name()) <= MOST_WORDS && !text.endsWith("?") && !several;
    return fits ? Optional.of(Role.NAMED) : Optional.empty();
  }

  /** {@code Loss functions}, above nothing but a table of them. */
  private static boolean isOfSeveral(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() < name.length() && last.endsWith("s") && StructureWords.isKind(last);
  }

  /** A heading over entries of another notation names a topic, not a term. */
  static boolean isContainer(Reading reading, Section section) {
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
        && lead.get().separator() == Lead.Separator.COLON
        && !reading.inline(block.first()).text().startsWith("http", lead.get().rest())
        && isTerm(reading.names(lead.get().label()));
  }

  /** {@code Paged optimizer in QLoRA} names the first of the two. */
  static Optional<Names> names(Reading reading, Line heading) {
    String text = reading.inline(heading).text();
    Matcher counted = COUNTED.matcher(text);
    int from = counted.lookingAt() ? counted.end() : 0;
    Optional<Names> names =
        withoutSubtitle(reading, text.substring(from)).map(n -> n.shifted(from));
    String name = names.map(Names::name).orElse("");
    if (!name.contains("in")) {
      return names;
    }
    Matcher within = WITHIN.matcher(name);
    boolean cut = within.find() && TermShape.isTerm(name.substring(0, within.start()), Genre.NOTES);
    return cut ? Optional.of(names.orElseThrow().cut(within.start())) : names;
  }

  /** {@code 2. Text processing — cleaning text for machines} names what stands before the dash. */
  private static Optional<Names> withoutSubtitle(Reading reading, String heading) {
    Optional<Names> names = reading.names(heading);
    Matcher subtitle = SUBTITLE.matcher(names.map(Names::name).orElse(""));
    return subtitle.find() ? names.map(n -> n.cut(subtitle.start())) : names;
  }

  /** {@code Introduction to X}, {@code X overview}: what a heading is about that is no name. */
  static Optional<Names> topic(Reading reading, String heading) {
    Matcher about = TOPIC.matcher(heading);
    return about.lookingAt() && about.end() < heading.length()
        ? reading.names(heading.substring(about.end())).map(n -> n.shifted(about.end()))
        : withoutLast(reading, heading);
  }

  /** {@code Limitations of X}, {@code Why X?}, {@code X in practice}: the text is about X. */
  static Optional<Names> aspectOf(Reading reading, String heading) {
    Matcher aspect = ASPECT.matcher(heading);
    if (aspect.find()) {
      return reading.names(heading.substring(aspect.end())).map(n -> n.shifted(aspect.end()));
    }
    Matcher last = LAST_ASPECT.matcher(heading);
    return last.find() ? reading.names(heading.substring(0, last.start())) : Optional.empty();
  }

  private static Optional<Names> withoutLast(Reading reading, String heading) {
    Matcher last = LAST.matcher(heading);
    return Wording.parts(heading) > 1 && last.find()
        ? reading.names(heading.substring(0, last.start()))
        : Optional.empty();
  }

  private static boolean isTerm(Optional<Names> names) {
    return names.isPresent() && TermShape.isTerm(names.get().name(), Genre.NOTES);
  }

  /** Whether the text below begins as prose does, and not as a list of names or links. */
  static boolean mayDefine(Reading reading, Section section) {
    String text = firstText(reading, section);
    boolean list = !section.blocks().isEmpty() && section.blocks().get(0) instanceof Block.Item;
    return !text.isEmpty()
        && (!list || (Wording.words(text) >= SHORTEST_SENTENCE && text.indexOf("://") < 0));
  }

  /** The first prose under a heading, without marks. */
  static String firstText(Reading reading, Section section) {
    List<Block> blocks = section.blocks();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        for (Line line : block.lines()) {
          String text = reading.inline(line).text().strip();
          if (!text.isEmpty() && reading.isFree(line) && reading.label(line).isEmpty()) {
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
