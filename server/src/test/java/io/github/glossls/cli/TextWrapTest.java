package io.github.glossls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {
  @Test
  void fillsParagraphsHangsItemsAndKeepsCode() {
    String text =
        """
        One two three four
        five six.

        - alpha beta gamma delta
        12. omega psi chi phi

            code  stays   as it is, however long
        """;

    assertThat(String.join("\n", TextWrap.wrap(text, 19, " ")))
        .isEqualTo(
            """
            | One two three four
            | five six.
            |
            | - alpha beta gamma
            |   delta
            | 12. omega psi chi
            |     phi
            |
            |     code  stays   as it is, however long"""
                .replaceAll("(?m)^\\|", "")
                .replaceAll("(?m)^ +$", ""));
  }

  @Test
  void leavesWordsWhole() {
    assertThat(TextWrap.wrap("see https://example.org/a-long-address now", 20, ""))
        .containsExactly("see", "https://example.org/a-long-address", "now");
  }
}
