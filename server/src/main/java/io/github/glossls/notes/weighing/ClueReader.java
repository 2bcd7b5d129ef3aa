package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.weighing.Candidate.Among;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.PlainWords;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
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
    note = new WordPlaces(reading.outline().text(), MOST_OF_NOTE);
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
    NameClues.add(member, clues);
    switch (candidate.kind()) {
      case HEADING -> heading(candidate, clues);
      case LINE -> line(candidate, clues);
      case SUBJECT, KNOWN_SUBJECT, FRAME, CLAUSE -> subject(candidate, clues);
      case TITLE, BOLD_LEAD, MARKED_LEAD, PLAIN_LEAD, CELL, BOLD_CELL, FORMULA -> {}
      default -> inText(candidate, clues);
    }
    place(candidate, clues);
    others(member, clues);
    return clues;
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

  /** Adds those of the text behind its name. */
  static void addOfText(Candidate candidate, Set<Clue> clues) {
    String said = candidate.around().said();
    String name = candidate.name();
    int words = Words.count(said);
    Clue.SAYS_SOMETHING.addTo(clues, words >= 1);
    Clue.SAYS_THREE_WORDS.addTo(clues, words >= 3);
    Clue.SAYS_SIX_WORDS.addTo(clues, words >= 6);
    Clue.SAYS_TWELVE_WORDS.addTo(clues, words >= 12);
    Clue.TELLS_KIND.addTo(clues, Wording.defines(said));
    Clue.DESCRIBES.addTo(clues, Wording.describes(said));
    Clue.EXPLAINS.addTo(clues, Wording.explains(said));
    Clue.ENUMERATES.addTo(clues, Wording.enumerates(said));
    Clue.GOES_ON_IN_SMALL_LETTERS.addTo(
        clues, candidate.isLead() && !said.isEmpty() && Character.isLowerCase(said.codePointAt(0)));
    String below = candidate.around().below();
    Clue.MENTIONS_IT.addTo(
        clues, NameInText.mentions(said, name) || NameInText.mentions(below, name));
    Clue.NEXT_TELLS_KIND.addTo(
        clues, Wording.defines(below) || NameInText.definesByName(below, name));
  }

  private static void inText(Candidate candidate, Set<Clue> clues) {
    String before = candidate.around().before().toLowerCase(Locale.ROOT);
    String said = candidate.around().said();
    Clue.OPENS_LINE.addTo(clues, before.isEmpty());
    String last = before.substring(before.lastIndexOf(' ') + 1);
    Clue.BEHIND_COMMA.addTo(clues, before.endsWith(",") || last.equals("and") || last.equals("or"));
    Clue.BEHIND_ARTICLE.addTo(clues, ARTICLES.contains(last));
    Clue.BEHIND_PREPOSITION.addTo(clues, PREPOSITIONS.contains(last));
    Clue.BEHIND_CALLED.addTo(clues, CALLING.contains(withoutArticle(before, last)));
    char next = said.isEmpty() ? ' ' : said.charAt(0);
    Clue.COLON_FOLLOWS.addTo(clues, next == ':');
    Clue.BRACKET_FOLLOWS.addTo(clues, next == '(');
    Clue.COMMA_FOLLOWS.addTo(clues, next == ',');
    Clue.NOTHING_FOLLOWS.addTo(clues, said.isEmpty() || said.equals("."));
    int space = said.indexOf(' ');
    Clue.VERB_FOLLOWS.addTo(clues, space > 0 && StructureWords.says(said.substring(0, space)));
  }

  private void heading(Candidate candidate, Set<Clue> clues) {
    Section section = reading.outline().sections().get(candidate.where().section());
    Clue.HEADS_NOTE.addTo(clues, reading.isTitle(section));
    Clue.HEADS_NOTE_ON_CODE.addTo(clues, reading.isTechnical());
    Clue.ABOVE_NO_HEADING.addTo(clues, section.leaf());
    Clue.ABOVE_NOTHING.addTo(clues, section.blocks().isEmpty());
    Clue.ABOVE_LIST.addTo(clues, candidate.where().parts());
    Clue.ABOVE_QUESTION.addTo(clues, candidate.around().said().endsWith("?"));
    Clue.ABOVE_ANNOUNCEMENT.addTo(clues, candidate.around().said().endsWith(":"));
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
    Clue.HAS_PARTS.addTo(clues, candidate.where().parts());
    Clue.ABOVE_TEXT.addTo(clues, !candidate.around().below().isEmpty());
    Clue.ABOVE_LONG_TEXT.addTo(clues, candidate.around().below().length() > LONG_TEXT);
  }

  private static void subject(Candidate candidate, Set<Clue> clues) {
    String said = candidate.around().said();
    Clue.IS_SOMETHING.addTo(clues, IS.matcher(said).lookingAt());
    Clue.IS_A_THING.addTo(clues, IS_A.matcher(said).lookingAt());
    Clue.BRACKET_FOLLOWS.addTo(clues, said.startsWith("("));
    Clue.CAN_DO.addTo(clues, CAN.matcher(said).lookingAt());
    Clue.BEHIND_SENTENCE.addTo(clues, !candidate.around().before().isEmpty());
    Clue.CLAUSE_FOLLOWS.addTo(clues, CLAUSE.matcher(said).lookingAt());
  }

  private void place(Candidate candidate, Set<Clue> clues) {
    Clue.WHERE_TERMS_ARE_EXPECTED.addTo(clues, reading.expectsTerms(candidate.where().section()));
    Clue.IN_LINE_THAT_IS_READ.addTo(clues, !reading.lines().isFree(candidate.line()));
    Clue.IN_ITEM.addTo(clues, candidate.where().item());
    Clue.AMONG_POINTS.addTo(clues, candidate.where().among() == Among.POINTS);
    Clue.AMONG_EXAMPLES.addTo(clues, candidate.where().among() == Among.EXAMPLES);
    Clue.AMONG_LABELS.addTo(clues, candidate.where().among() == Among.LABELS);
    Clue.IN_NOTE_ON_CODE.addTo(clues, reading.isTechnical());
    Clue.IN_LINE_THAT_GOES_ON.addTo(clues, candidate.where().goesOn());
    Clue.IS_LABEL.addTo(clues, reading.habits().isRepeated(candidate.name()));
    Clue.HAS_LABELLED_TEXT.addTo(clues, isLabelled(candidate));
    boolean plain = candidate.kind() == Kind.PLAIN_LEAD;
    Clue.PLAIN_BEFORE_DASH.addTo(
        clues, plain && candidate.sign().orElseThrow() == Lead.Separator.DASH);
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
    Clue.STANDS_HERE_FIRST.addTo(clues, !note.isBefore(candidate.line().start(), name));
    Clue.STANDS_TWICE.addTo(clues, times > 1);
    Clue.STANDS_OFTEN.addTo(clues, times == OFTEN);
    Clue.IN_HEADING_ABOVE.addTo(clues, headingAbove(candidate).contains(name));
    Clue.IS_FOUND.addTo(clues, member.isTerm());
    Clue.COMES_AGAIN.addTo(clues, company.comesAgain(member));
    double row = member.shareInRow();
    Clue.SOME_BESIDE.addTo(clues, row > 0);
    Clue.MANY_BESIDE.addTo(clues, row > MANY);
    Clue.NEARLY_ALL_BESIDE.addTo(clues, row > NEARLY_ALL);
    double kind = member.shareOfKind();
    Clue.TENTH_OF_KIND.addTo(clues, kind > TENTH);
    Clue.QUARTER_OF_KIND.addTo(clues, kind > QUARTER);
    Clue.HALF_OF_KIND.addTo(clues, kind > HALF);
    Clue.MOST_OF_KIND.addTo(clues, kind > MOST);
  }
}
