package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "abc, abc, 3, 3, 0",
        "abc, abXc, 2, 2, 1",
        "abc, ac, 1, 2, 0",
        "aaa, aaaa, 3, 3, 1",
        "aaaa, aaa, 3, 4, 0",
        "'', ab, 0, 0, 2",
        "ab, '', 0, 2, 0",
        "one two, one 2 two, 4, 4, 2",
      })
  void isTheSmallest(String before, String after, int start, int end, int inserted) {
    assertThat(Change.between(before, after)).isEqualTo(new Change(new Span(start, end), inserted));
  }
}
