package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.names.JoinedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Values;
import io.github.glossls.notes.words.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs names by all that speaks for and against them: how they are written, what is said behind
 * them, what became of those beside them. Comes last: what no other notation was sure of becomes a
 * term where enough speaks for it, and what one found stays none by itself where nearly all speaks
 * against it. What a sentence only names in passing makes a term where nobody else defines it.
 */
public final class WeighedNotation implements Notation {
  // In log odds. To miss a term is worse than to show one too many, so that what is a third as
  // likely a term as not is one; a stressed name is what a sentence tells about when it is very
  // likely one.
  private static final double LEAST = -1.0;

  // What a notation has found is one already.
  private static final double LEAST_OF_FOUND = -1.3;

  // What no mark sets off, and no heading, needs more to speak for it.
  private static final double LEAST_OF_GUESSES = -0.4;
  private static final Set<String> GUESSING = Set.of("plain", "title-paragraph");

  private static final double SURE = 1.5;
  private static final int SHORTEST_DEFINITION = 2;

  /** What a sentence that is about a name has. */
  private static final Set<Clue> DEFINING =
      EnumSet.of(Clue.TELLS_KIND, Clue.EXPLAINS, Clue.IS_A_THING, Clue.BEHIND_CALLED);

  /** What a clause in the middle of a sentence has that says what its name is. */
  private static final Set<Clue> EQUATING = EnumSet.of(Clue.TELLS_KIND, Clue.IS_A_THING);

  /** What a text has that says what its name is; a writer who wrote that has decided. */
  private static final Set<Clue> SAYING =
      EnumSet.of(Clue.TELLS_KIND, Clue.EXPLAINS, Clue.DESCRIBES, Clue.NEXT_TELLS_KIND);

  /** Who writes that something is called so has decided, too. */
  private static final String SAYS_NAME = "naming";

  /** Ways to write a name that a sentence is likely to be about. */
  private static final Set<Kind> STRESSED = EnumSet.of(Kind.BOLD, Kind.SLANTED);

  /** Ways to write a word that is only mentioned, as what everybody knows often is. */
  private static final Set<Kind> MENTIONED = EnumSet.of(Kind.CODE, Kind.QUOTED);

  @Override
  public String id() {
    return "weighed";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    Company company =
        new Company(CandidateFinder.find(reading), FoundTerms.of(reading), reading.keys());
    ClueReader clues = new ClueReader(reading, company);
    reading.findings().doubt(doubtful(reading, clues, company));
    for (Company.Member member : company.members()) {
      // What an abbreviation in passing has made a term may be told about at its own place.
      boolean told = member.candidate().isLead() && !member.candidate().isInPassing();
      if (!member.isTerm() || (told && !member.isDefined())) {
        weigh(reading, clues, member);
      }
    }
    LinkedTerms.add(reading, id());
  }

  /** The keys of the names that were found, but are nowhere written or told of as terms are. */
  private static Set<String> doubtful(Reading reading, ClueReader clues, Company company) {
    Set<String> doubtful = new HashSet<>();
    Set<String> likely = new HashSet<>();
    for (Company.Member member : company.members()) {
      if (member.isTerm() && !member.notations().isEmpty() && !likely.contains(member.key())) {
        boolean doubted = isDoubtful(reading, clues, member);
        (doubted ? doubtful : likely).add(member.key());
      }
    }
    doubtful.removeAll(likely);
    return doubtful;
  }

  private static boolean isDoubtful(Reading reading, ClueReader clues, Company.Member member) {
    boolean named = member.notations().contains(SAYS_NAME);
    if (named || reading.isPromised(member.candidate().where().section())) {
      return false;
    }
    Set<Clue> told = clues.ofName(member);
    double ofName = ClueWeights.ofName(member);
    boolean coined = told.contains(Clue.IS_COINED);
    double least = GUESSING.containsAll(member.notations()) ? LEAST_OF_GUESSES : LEAST_OF_FOUND;
    if (coined || ofName + ClueWeights.logOdds(told) + ClueWeights.LEAST_OF_TEXT > least) {
      return false;
    }
    ClueReader.addOfText(member.candidate(), told);
    return ofName + ClueWeights.logOdds(told) <= least && Collections.disjoint(told, SAYING);
  }

  private void weigh(Reading reading, ClueReader clues, Company.Member member) {
    Candidate candidate = member.candidate();
    Set<Clue> told = clues.ofName(member);
    double ofName = ClueWeights.ofName(member);
    if (ofName + ClueWeights.logOdds(told) + ClueWeights.MOST_OF_TEXT <= LEAST) {
      return;
    }
    ClueReader.addOfText(candidate, told);
    double odds = ofName + ClueWeights.logOdds(told);
    Standing standing = standing(candidate, told, odds);
    boolean mentions =
        standing == Standing.LONE
            && MENTIONED.contains(candidate.kind())
            && told.contains(Clue.IS_KNOWN);
    if (odds > LEAST && !mentions) {
      add(reading, candidate, standing);
    }
  }

  private static Standing standing(Candidate candidate, Set<Clue> told, double odds) {
    Set<Clue> needed = candidate.kind() == Kind.CLAUSE ? EQUATING : DEFINING;
    boolean defines =
        !Collections.disjoint(told, needed) && !told.contains(Clue.BEHIND_PREPOSITION);
    boolean sure = odds > SURE && STRESSED.contains(candidate.kind());
    return candidate.isInPassing() && !defines && !sure ? Standing.LONE : Standing.DEFINITE;
  }

  /** Whether a heading stands right above what defines other names, and so is their title. */
  private static boolean isAboveEntries(Reading reading, Candidate candidate) {
    if (candidate.kind() != Kind.HEADING) {
      return false;
    }
    List<Block> below = candidate.told().get();
    return !below.isEmpty()
        && (below.get(0) instanceof Block.Item || below.get(0) instanceof Block.Paragraph)
        && !reading.lines().isFree(below.get(0).first());
  }

  /** {@code Vector database (similarity search)}: the name, with what stands beside it. */
  private static boolean isNothingBut(Reading reading, Candidate candidate, String text) {
    if (Values.trimmed(text, "\"“”‘’'*_`-. ").equals(candidate.name())) {
      return true;
    }
    return text.startsWith(candidate.name())
        && reading
            .names(text)
            .filter(names -> names.name().equals(candidate.name()))
            .filter(names -> !Words.areAtLeast(SHORTEST_DEFINITION, names.gloss()))
            .isPresent();
  }

  private void add(Reading reading, Candidate candidate, Standing standing) {
    Body body = BodyReader.look(reading, candidate.told().get());
    String text = body.definition.toString();
    if (!Words.areAtLeast(SHORTEST_DEFINITION, text)
        || isNothingBut(reading, candidate, text)
        || isAboveEntries(reading, candidate)) {
      return;
    }
    Names all = candidate.names();
    for (Names names : JoinedNames.of(candidate.kind().isInText() ? all : all.defined())) {
      reading.add(
          reading.entry(candidate.line(), candidate.from(), names, id()),
          body,
          Strength.DESCRIBING,
          standing);
    }
  }
}
