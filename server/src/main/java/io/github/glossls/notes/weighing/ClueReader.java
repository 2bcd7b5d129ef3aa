package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.PlainWords;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the clues of the candidates of one note: of each by itself, and beside the others. */
final class ClueReader {
  /** Before a name, and perhaps an article. */
  private static final Set<String> CALLING =
      Set.of(
          "called",
          "named",
          "termed",
          "term",
          "use",
          "using",
          "via",
          "is",
          "are",
          "as",
          "by",
          "introduce",
          "define");

  private static final Pattern CAN = Pattern.compile("(?:can|will|has|have)\\b");
  private static final Pattern CLAUSE = Pattern.compile(",?\\s*(?:that|which|who|where|whose)\\b");
  private static final Pattern IS = Pattern.compile("(?:is|are|was)\\b");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?:is|are)\\s+(?:an?|the|any|one)\\b"
              + "|are\\s+(?:[\\p{L}-]+\\s+){1,4}(?:that|which|who|used)\\b");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "of", "on", "at", "with", "from", "by", "for", "to", "into", "like", "between");
  private static final int LONG_TEXT = 40;

  /** In characters: what is told at length is told in the first part too. */
  private static final int MOST_OF_NOTE = 40_000;

  private static final int OFTEN = 5;
  private static final int LONGEST_LABEL = 40;
  private static final double MANY = 0.34;
  private static final double NEARLY_ALL = 0.67;
  private static final double TENTH = 0.1;
  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;
  private static final double MOST = 0.75;

  private final Reading reading;
  private final Company company;
  private final WordPlaces note;
  private final Map<Integer, PlainWords> headings = new HashMap<>();

  ClueReader(Reading reading, Company company) {
    this.reading = reading;
    this.company = company;
    note = new WordPlaces(PlainWords.of(reading.outline().text(), MOST_OF_NOTE));
  }

  /** What tells for or against one of the candidates. */
  Set<Clue> all(Company.Member member) {
    Set<Clue> clues = ofName(member);
    addOfText(member.candidate(), clues);
    return clues;
  }

  /** All but those of the text behind its name, see {@link Clue#ofText}, which take longest. */
  Set<Clue> ofName(Company.Member member) {
    Candidate candidate = member.candidate();
    Set<Clue> clues = EnumSet.of(Clue.of(candidate.kind()));
    candidate.sign().ifPresent(sign -> clues.add(Clue.of(sign)));
    name(candidate, clues);
    known(member, clues);
    if (candidate.kind().isInText()) {
      inText(candidate, clues);
    }
    switch (candidate.kind()) {
      case HEADING -> heading(candidate, clues);
      case LINE -> line(candidate, clues);
      case SUBJECT, FRAME -> subject(candidate, clues);
      default -> {}
    }
    place(candidate, clues);
    others(member, clues);
    return clues;
  }

  private static void add(Set<Clue> clues, Clue clue, boolean holds) {
    if (holds) {
      clues.add(clue);
    }
  }

  private static void name(Candidate candidate, Set<Clue> clues) {
    String name = candidate.name();
    int words = Words.parts(name);
    boolean term = TermShape.isTerm(name, Genre.NOTES);
    boolean single = term && SingleName.isOfOneThing(name);
    add(clues, Clue.NAMES_ONE_THING, single);
    add(clues, Clue.IS_PROPER, SingleName.isProper(name));
    add(clues, Clue.IS_COINED, SingleName.isCoined(name));
    add(clues, Clue.IS_ACT, single && SingleName.endsAsAct(name));
    add(clues, Clue.IS_VAGUE, StructureWords.isVague(name));
    add(clues, Clue.READS_AS_LABEL, !term || StructureWords.endsName(name));
    add(clues, Clue.JUDGES, StructureWords.judges(name));
    add(clues, Clue.HAS_KNOWN_HEAD, NameWords.endsName(lastWord(name)));
    add(clues, Clue.HAS_KNOWN_WORDS, words > 1 && hasKnownWords(name));
    add(clues, Clue.HAS_TWO_WORDS, words >= 2);
    add(clues, Clue.HAS_FOUR_WORDS, words >= 4);
    add(clues, Clue.HAS_SMALL_FIRST_LETTER, Character.isLowerCase(name.codePointAt(0)));
    add(clues, Clue.HAS_OTHER_NAME, !candidate.names().aliases().isEmpty());
    add(clues, Clue.HAS_HYPHEN, name.indexOf('-') > 0);
    add(clues, Clue.HAS_DIGIT, hasDigit(name));
    add(clues, Clue.IS_PLURAL, isPlural(name));
    add(clues, Clue.JOINS_WORDS, words > 2 && joins(name));
  }

  private static boolean hasDigit(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= '0' && name.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static void known(Company.Member member, Set<Clue> clues) {
    String name = member.candidate().name();
    boolean known = NameWords.isName(member.key());
    int first = name.indexOf(' ');
    add(clues, Clue.IS_KNOWN, known);
    add(clues, Clue.IS_KNOWN_PHRASE, known && first > 0);
    if (!known && first > 0) {
      String end = name.substring(first + 1);
      add(clues, Clue.ENDS_AS_KNOWN, NameWords.isName(Spelling.key(end)));
    }
  }

  private static boolean isPlural(String name) {
    int last = name.length() - 1;
    return last > 0 && name.charAt(last) == 's' && "siu".indexOf(name.charAt(last - 1)) < 0;
  }

  /** The last word of a text, or the one before when the last is an article. */
  private static String withoutArticle(String text, String last) {
    return ARTICLES.contains(last) && last.length() < text.length()
        ? lastWord(text.substring(0, text.length() - last.length() - 1))
        : last;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean hasKnownWords(String name) {
    for (int start = 0; start < name.length(); ) {
      int end = start;
      while (end < name.length() && Letters.isLetterOrDigit(name.charAt(end))) {
        end++;
      }
      String word = name.substring(start, end);
      if (!word.isEmpty() && !StructureWords.joins(word) && !NameWords.isInNames(word)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Whether it has a word such as {@code of} or {@code and}. */
  private static boolean joins(String name) {
    int start = 0;
    for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', start)) {
      if (StructureWords.joins(name.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Adds those of the text behind its name. */
  static void addOfText(Candidate candidate, Set<Clue> clues) {
    String said = candidate.around().said();
    String name = candidate.name();
    int words = Words.count(said);
    add(clues, Clue.SAYS_SOMETHING, words >= 1);
    add(clues, Clue.SAYS_THREE_WORDS, words >= 3);
    add(clues, Clue.SAYS_SIX_WORDS, words >= 6);
    add(clues, Clue.SAYS_TWELVE_WORDS, words >= 12);
    add(clues, Clue.TELLS_KIND, Wording.defines(said));
    add(clues, Clue.DESCRIBES, Wording.describes(said));
    add(clues, Clue.EXPLAINS, Wording.explains(said));
    add(clues, Clue.ENUMERATES, Wording.enumerates(said));
    add(
        clues,
        Clue.GOES_ON_IN_SMALL_LETTERS,
        candidate.isLead() && !said.isEmpty() && Character.isLowerCase(said.codePointAt(0)));
    String below = candidate.around().below();
    add(
        clues,
        Clue.MENTIONS_IT,
        NameInText.mentions(said, name) || NameInText.mentions(below, name));
    add(
        clues,
        Clue.NEXT_TELLS_KIND,
        Wording.defines(below) || NameInText.definesByName(below, name));
  }

  private static void inText(Candidate candidate, Set<Clue> clues) {
    String before = candidate.around().before().toLowerCase(Locale.ROOT);
    String said = candidate.around().said();
    add(clues, Clue.OPENS_LINE, before.isEmpty());
    String last = before.substring(before.lastIndexOf(' ') + 1);
    add(clues, Clue.BEHIND_ARTICLE, ARTICLES.contains(last));
    add(clues, Clue.BEHIND_PREPOSITION, PREPOSITIONS.contains(last));
    add(clues, Clue.BEHIND_CALLED, CALLING.contains(withoutArticle(before, last)));
    char next = said.isEmpty() ? ' ' : said.charAt(0);
    add(clues, Clue.COLON_FOLLOWS, next == ':');
    add(clues, Clue.BRACKET_FOLLOWS, next == '(');
    add(clues, Clue.COMMA_FOLLOWS, next == ',');
    add(clues, Clue.NOTHING_FOLLOWS, said.isEmpty() || said.equals("."));
    int space = said.indexOf(' ');
    add(clues, Clue.VERB_FOLLOWS, space > 0 && StructureWords.says(said.substring(0, space)));
  }

  private void heading(Candidate candidate, Set<Clue> clues) {
    Section section = reading.outline().sections().get(candidate.where().section());
    add(clues, Clue.HEADS_NOTE, reading.isTitle(section));
    add(clues, Clue.HEADS_NOTE_ON_CODE, reading.isTechnical());
    add(clues, Clue.ABOVE_NO_HEADING, section.leaf());
    add(clues, Clue.ABOVE_NOTHING, section.blocks().isEmpty());
    add(clues, Clue.ABOVE_LIST, candidate.where().parts());
    add(clues, Clue.ABOVE_QUESTION, candidate.around().said().endsWith("?"));
    add(clues, Clue.ABOVE_ANNOUNCEMENT, candidate.around().said().endsWith(":"));
  }

  /** The heading that a candidate stands below; empty when there is none. */
  private PlainWords headingAbove(Candidate candidate) {
    List<Section> sections = reading.outline().sections();
    int own = candidate.where().section();
    int above = candidate.kind() == Kind.HEADING ? sections.get(own).parent() : own;
    Optional<Line> heading = above < 0 ? Optional.empty() : sections.get(above).heading();
    return headings.computeIfAbsent(
        above, section -> PlainWords.of(heading.map(Line::text).orElse("")));
  }

  private static void line(Candidate candidate, Set<Clue> clues) {
    add(clues, Clue.HAS_PARTS, candidate.where().parts());
    add(clues, Clue.ABOVE_TEXT, !candidate.around().below().isEmpty());
    add(clues, Clue.ABOVE_LONG_TEXT, candidate.around().below().length() > LONG_TEXT);
  }

  private static void subject(Candidate candidate, Set<Clue> clues) {
    String said = candidate.around().said();
    add(clues, Clue.IS_SOMETHING, IS.matcher(said).lookingAt());
    add(clues, Clue.IS_A_THING, IS_A.matcher(said).lookingAt());
    add(clues, Clue.BRACKET_FOLLOWS, said.startsWith("("));
    add(clues, Clue.CAN_DO, CAN.matcher(said).lookingAt());
    add(clues, Clue.BEHIND_SENTENCE, !candidate.around().before().isEmpty());
    add(clues, Clue.CLAUSE_FOLLOWS, CLAUSE.matcher(said).lookingAt());
  }

  private void place(Candidate candidate, Set<Clue> clues) {
    add(clues, Clue.WHERE_TERMS_ARE_EXPECTED, reading.expectsTerms(candidate.where().section()));
    add(clues, Clue.IN_LINE_THAT_IS_READ, !reading.isFree(candidate.line()));
    add(clues, Clue.IN_ITEM, candidate.where().item());
    add(clues, Clue.IN_NOTE_ON_CODE, reading.isTechnical());
    add(clues, Clue.IS_LABEL, reading.habits().isRepeated(candidate.name()));
    add(clues, Clue.HAS_LABELLED_TEXT, isLabelled(candidate));
    boolean plain = candidate.kind() == Kind.PLAIN_LEAD;
    add(
        clues,
        Clue.PLAIN_BEFORE_DASH,
        plain && candidate.sign().orElseThrow() == Lead.Separator.DASH);
  }

  /** {@code **Context:** …} below a name that stands alone, where every name has that below it. */
  private boolean isLabelled(Candidate candidate) {
    String text =
        candidate.kind() == Kind.HEADING ? candidate.around().said() : candidate.around().below();
    boolean alone = candidate.kind() == Kind.HEADING || candidate.around().said().isEmpty();
    int colon = alone ? text.indexOf(':') : -1;
    return colon > 0
        && colon < LONGEST_LABEL
        && reading.habits().isRepeated(text.substring(0, colon));
  }

  private void others(Company.Member member, Set<Clue> clues) {
    Candidate candidate = member.candidate();
    PlainWords name = PlainWords.of(candidate.name());
    int times = note.count(name, OFTEN);
    add(clues, Clue.STANDS_TWICE, times > 1);
    add(clues, Clue.STANDS_OFTEN, times == OFTEN);
    add(clues, Clue.IN_HEADING_ABOVE, headingAbove(candidate).contains(name));
    add(clues, Clue.IS_FOUND, member.isTerm());
    add(clues, Clue.COMES_AGAIN, company.comesAgain(member));
    double row = member.shareInRow();
    add(clues, Clue.SOME_BESIDE, row > 0);
    add(clues, Clue.MANY_BESIDE, row > MANY);
    add(clues, Clue.NEARLY_ALL_BESIDE, row > NEARLY_ALL);
    double kind = member.shareOfKind();
    add(clues, Clue.TENTH_OF_KIND, kind > TENTH);
    add(clues, Clue.QUARTER_OF_KIND, kind > QUARTER);
    add(clues, Clue.HALF_OF_KIND, kind > HALF);
    add(clues, Clue.MOST_OF_KIND, kind > MOST);
  }
}
