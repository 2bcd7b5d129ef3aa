package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  @ParameterizedTest
  @CsvSource({
    "token, tokens",
    "class, classes",
    "policy, policies",
    "key, keys",
    "index, indices",
    "matrix, matrices",
    "corpus, corpora",
    "hypothesis, hypotheses",
    "octopus, octopi",
    "batch, batches",
    "epoch, epochs",
    "criterion, criteria",
    "person, people",
  })
  void makesPluralsAndFindsTheWayBack(String singular, String plural) {
    assertThat(WordForms.plurals(singular)).contains(plural);
    assertThat(WordForms.singulars(plural)).contains(singular);
  }

  @ParameterizedTest
  @CsvSource({"loss", "bias", "statistics", "corpus", "gas", "analysis"})
  void leavesWordsAloneThatOnlyLookLikePlurals(String word) {
    assertThat(WordForms.singulars(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quantization, quantized", "tuning, tunes", "embedding, embedded", "training, trained",
    "pruning, prune", "classification, classified", "evaluation, evaluates", "sampling, sampled",
    "prompting, prompted", "distillation, distilled", "augmentation, augmented",
  })
  void makesVerbFormsOfAnAct(String act, String verb) {
    assertThat(WordForms.verbs(act)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "tokenization, tokenisation",
    "optimiser, optimizer",
    "labeling, labelling",
    "neighbor, neighbour",
    "behaviour, behavior",
  })
  void spellsInBothWays(String word, String other) {
    assertThat(WordForms.spellings(word)).isEqualTo(List.of(word, other));
  }

  @ParameterizedTest
  @CsvSource({"supervised", "noise", "precision"})
  void spellsInOneWayWhatHasOnlyOne(String word) {
    assertThat(WordForms.spellings(word)).containsExactly(word);
  }
}
