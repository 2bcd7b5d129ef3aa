package io.github.glossls.notes.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.glossls.notes.weighing.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseNamesTest {
  /** In each line the names that are to be found, with their kinds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "To save memory we use «quantization|BEFORE_CLAUSE», which means fewer bits.",
        "It needs «semantic segmentation|BEFORE_CLAUSE», where each pixel has a class.",
        "We measure the «residuals|BEFORE_BRACKET» (how far a point is from the line).",
        "It is an instance of a «linear model|BEFORE_REMARK» — a weighted sum.",
        "They are pulled by «momentum|BEFORE_REMARK», a memory of past steps.",
        "A warehouse keeps tables, while a «data lake|CLAUSE» holds files of any kind.",
        "If we think of weights, then the «decision boundary|CLAUSE» is a plane.",
        "Recall that the «null hypothesis|CLAUSE» is the one we test.",
        "The goal of «clustering|CLAUSE» is to group what is alike.",
        "The distance between the two is known as «disparity|NAMED».",
        "λ is the «regularization parameter|NAMED».",
        "They feel better without a drug. This is the «placebo effect|NAMED».",
        "Keep what was learned for another task («transfer learning|IN_BRACKET»).",
        "Reject what is true - «type 1 error|AT_END»",
        "Coordinate descent; «Polyak averaging|BEFORE_SIGN» = the mean of the last weights",
        "The cat sat on the mat and slept.",
      })
  void standWhereSomethingIsSaidOfThem(String marked) {
    String text = marked.replaceAll("«([^|]*)\\|[A-Z_]*»", "$1");
    assertEquals(expected(marked), found(text));
  }

  private static List<String> expected(String marked) {
    List<String> names = new ArrayList<>();
    for (int at = marked.indexOf('«'); at >= 0; at = marked.indexOf('«', at + 1)) {
      names.add(marked.substring(at + 1, marked.indexOf('»', at)));
    }
    return names;
  }

  private static List<String> found(String text) {
    return ClauseNames.in(text).stream()
        .map(name -> text.substring(name.start(), name.end()) + "|" + kind(name.kind()))
        .distinct()
        .collect(Collectors.toList());
  }

  private static String kind(Kind kind) {
    return kind.name();
  }
}
