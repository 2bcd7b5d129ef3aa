package io.github.glossls.notes.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.weighing.FieldNames.Familiarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
  private static final Path LISTS = Path.of("src/main/vocabulary");

  @Test
  void everyNameOfTheListsIsKnown() throws IOException {
    List<String> unknown =
        names().stream().filter(name -> !FieldNames.isName(Spelling.key(name))).toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void namesAreKnownInEverySpelling() {
    assertTrue(FieldNames.isName(Spelling.key("Vanishing-Gradients")));
    assertTrue(FieldNames.isName(Spelling.key("early stopping")));
    assertFalse(FieldNames.isName(Spelling.key("the laptop on my desk")));
  }

  @Test
  void whatMostPeopleNameIsCommon() {
    assertEquals(Familiarity.COMMON, FieldNames.of(Spelling.key("gradient descent")));
    assertEquals(Familiarity.SPECIAL, FieldNames.of(Spelling.key("gray sheep problem")));
    assertEquals(Familiarity.UNKNOWN, FieldNames.of(Spelling.key("the laptop on my desk")));
  }

  /** A name in two lists would be changed in one of them. */
  @Test
  void noNameIsListedTwice() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    names().forEach(name -> counts.merge(name, 1, Integer::sum));
    counts.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), counts);
  }

  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> lists = Files.walk(LISTS)) {
      for (Path list : lists.filter(Files::isRegularFile).toList()) {
        names.addAll(Files.readAllLines(list));
      }
    }
    return names;
  }
}
