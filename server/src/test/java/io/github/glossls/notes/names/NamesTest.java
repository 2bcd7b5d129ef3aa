package io.github.glossls.notes.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.notes.words.Genre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3)weights | weights",
        "[i] Warm restart | Warm restart",
        "2. [b] Cold restart | Cold restart",
        "Small random numbers [3] | Small random numbers",
        "Markov decision process^[MDP] | Markov decision process",
        "Seq2seq models, 2014 | Seq2seq models",
        "Augmented Dickey-Fuller (ADF) test | Augmented Dickey-Fuller test",
        "Box [0, 1] | Box [0, 1]",
        "Exploration reward defined as | Exploration reward",
        "(A trick) swap noise | swap noise",
        "Gradient descent（steepest descent） | Gradient descent",
        "Discount factor gamma | Discount factor",
        "target label y | target label",
        "precision at k | precision at k",
        "causal (masked) attention | causal attention",
      })
  void areReadWithoutWhatNumbersOrDecoratesThem(String text, String name) {
    assertThat(Names.read(text)).map(Names::name).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vs K-means",
        "RAG Vs fine-tuning",
        "To pre-train",
        "Even though ReLU",
        "Code we wrote",
        "Customer did not churn",
        "Payment declined but locked out",
        "Don't use quantization",
        "[5 Marks]",
        "It",
        "tactic1",
        "Solution 2",
        "Feb 27",
        "March 2024",
        "S_t",
        "$p(x)$",
        "Design Pattern 5",
        "Putting It All Together",
      })
  void noNameIsRead(String text) {
    assertThat(Names.read(text).filter(names -> TermShape.isName(names.name()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep-learning-notes", "My-Book-Summary"})
  void titlesOfNotesAreNoTerms(String text) {
    assertThat(TermShape.isTerm(text, Genre.NOTES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Document",
        "Template",
        "Constraint",
        "Metric",
        "Edge cases",
        "Latent factors",
        "Typical sampling",
        "Context"
      })
  void whatLabelsANoteMayBeATermOfAGlossary(String text) {
    assertThat(TermShape.isTerm(text, Genre.GLOSSARY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT", "Type I error", "end-to-end", "t-SNE", "[MASK]"})
  void otherNamesAre(String text) {
    assertThat(TermShape.isTerm(text, Genre.NOTES)).isTrue();
  }
}
