package io.github.glossls.notes.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClueWeightsTest {
  @Test
  void everyClueHasItsWeight() {
    List<String> rows =
        WordList.lines("clues.tsv").stream().map(line -> line.split("\t", -1)[0]).toList();
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
}
