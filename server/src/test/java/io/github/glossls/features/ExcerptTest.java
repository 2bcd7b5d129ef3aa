package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "One. Two. → One.",
        "Uses tools, e.g. Search or code. Then stops. → Uses tools, e.g. Search or code.",
        "Costs 0.75 words. Next. → Costs 0.75 words.",
        "Shown by Lewis et al. In 2020. → Shown by Lewis et al. In 2020.",
        "Is it? Yes. → Is it?",
        "version 2.0 is out → version 2.0 is out",
        "単語の列。次の文。 → 単語の列。",
        "J. R. Quinlan wrote it. In 1986. → J. R. Quinlan wrote it.",
      })
  void findsTheFirstSentence(String text, String expected) {
    assertThat(Excerpt.firstSentence(text)).isEqualTo(expected);
  }

  @Test
  void cutsAtTheEndOfAParagraph() {
    String text = "First paragraph.\n\nSecond paragraph that is longer.\n\nThird.";

    assertThat(Excerpt.paragraphs(text, 55))
        .isEqualTo(new Excerpt("First paragraph.\n\nSecond paragraph that is longer.", true));
    assertThat(Excerpt.paragraphs(text, 500)).isEqualTo(new Excerpt(text, false));
  }

  @Test
  void doesNotCutInsideAFence() {
    String text = "Intro.\n\n```\na\n\nb\n```\n\nEnd of a long text.";

    assertThat(Excerpt.paragraphs(text, 20).text()).isEqualTo("Intro.");
  }

  @Test
  void cutsOneHugeParagraphAtASentence() {
    String text = "A sentence of some length. ".repeat(100);

    Excerpt excerpt = Excerpt.paragraphs(text, 100);

    assertThat(excerpt.isCut()).isTrue();
    assertThat(excerpt.text()).endsWith("length.").hasSizeLessThanOrEqualTo(100);
  }
}
