package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
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
