package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "One. Two. → One.",
        "Uses tools, e.g. Search or code. Then stops. → Uses tools, e.g. Search or code.",
        "Costs 0.75 words. Next. → Costs 0.75 words.",
        "Shown by Lewis et al. In 2020. → Shown by Lewis et al. In 2020.",
        "Is it? Yes. → Is it?",
        "It adds up to p. The set adapts. → It adds up to p.",
        "It is best known as BERT's. Then more. → It is best known as BERT's.",
        "It scales the input. y = a * x shows how. → It scales the input.",
        "It is kept, incl. a copy of it. → It is kept, incl. a copy of it.",
        "version 2.0 is out → version 2.0 is out",
        "単語の列。次の文。 → 単語の列。",
        "J. R. Quinlan wrote it. In 1986. → J. R. Quinlan wrote it.",
      })
  void findsTheFirstSentence(String text, String expected) {
    assertThat(Sentences.first(text)).isEqualTo(expected);
  }

  @Test
  void cutsATextIntoSentences() {
    assertThat(Sentences.of("One. Two, e.g. this.\n- Three"))
        .containsExactly("One.", "Two, e.g. this.", "- Three");
  }
}
