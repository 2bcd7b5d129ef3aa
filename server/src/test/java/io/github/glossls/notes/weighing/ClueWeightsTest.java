package io.github.glossls.notes.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.words.WordList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClueWeightsTest {
  @Test
  void everyClueHasItsWeight() {
    List<String> rows =
        WordList.lines(Clue.class, "clues.tsv").stream()
            .map(line -> line.split("\t", -1)[0])
            .filter(row -> row.indexOf(' ') < 0)
            .toList();
    Set<String> clues =
        Arrays.stream(Clue.values())
            .map(clue -> clue.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toCollection(TreeSet::new));
    clues.add("from");
    assertEquals(clues, new TreeSet<>(rows));
    assertEquals(rows.size(), clues.size(), "no row twice");
  }

  @Test
  void whatSpeaksForANameAddsUp() {
    double alone = ClueWeights.logOdds(EnumSet.of(Clue.IS_BOLD));
    double more =
        ClueWeights.logOdds(
            EnumSet.of(Clue.IS_BOLD, Clue.NAMES_ONE_THING, Clue.HAS_KNOWN_HEAD, Clue.EXPLAINS));
    assertTrue(alone < 0 && alone < more, alone + " " + more);
  }

  @Test
  void wordsOfNamesAreKnownInEitherNumber() {
    assertTrue(NameWords.endsName("Networks") && NameWords.endsName("network"));
    assertTrue(NameWords.isInNames("retrieval"));
    assertTrue(!NameWords.isInNames("laptop"));
  }

  @Test
  void namesOfTheGlossaryAreKnownInEverySpelling() {
    assertTrue(NameWords.isName(Spelling.key("Fine tuning")));
    assertTrue(NameWords.isName(Spelling.key("max-pooling")));
    assertTrue(!NameWords.isName(Spelling.key("the laptop")));
  }

  /** Else a name could be given up for a text that would have made it a term. */
  @Test
  void textGivesNoOtherCluesThanThoseThatAreReckonedWith() {
    String said = "a layer, for example, that keeps Momentum and drops the rest. A gate, a cell";
    Set<Clue> given = EnumSet.noneOf(Clue.class);
    for (String text : List.of(said, "Momentum is a memory that helps.", "of", "")) {
      ClueReader.addOfText(candidate(text, said), given);
      ClueReader.addOfText(candidate(text, "Momentum is a memory."), given);
    }
    assertTrue(given.size() > 6 && Clue.ofText().containsAll(given), given.toString());
    assertTrue(
        ClueWeights.MOST_OF_TEXT >= ClueWeights.logOdds(given) - ClueWeights.logOdds(Set.of()));
  }

  private static Candidate candidate(String said, String below) {
    return new Candidate(
        Candidate.Kind.BOLD_LEAD,
        Names.read("Momentum").orElseThrow(),
        new Line(0, 0, "Momentum"),
        0,
        Optional.of(Lead.Separator.COLON),
        new Candidate.Where(0, 0, false, false, false, Candidate.Among.ANYTHING),
        new Candidate.Around("", said, below),
        List::of);
  }
}
