package io.github.glossls.notes.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.notes.words.Genre;
import org.jspecify.annotations.Nullable;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "RNN/LSTM | RNN/LSTM; RNN; LSTM",
        "Sigmoid/logistic | Sigmoid/logistic; Sigmoid; logistic",
        "Feature Detector/Kernel/Filter | Feature Detector; Kernel; Filter",
        "Drift / Shift / Skew | Drift; Shift; Skew",
        "Normal distribution/Gaussian distribution"
            + " | Normal distribution/Gaussian distribution; Normal distribution; Gaussian distribution",
        "Informed/heuristic search"
            + " | Informed/heuristic search; Informed search; heuristic search",
        "Tool/function calling | Tool/function calling; Tool calling; function calling",
        "Train/test split | Train/test split",
        "Vanishing/Exploding gradients | Vanishing/Exploding gradients; Vanishing gradients; Exploding gradients",
        "Train/Dev/Test sets | Train/Dev/Test sets",
        "mistralai/Mixtral-8x7B-v0.1 | mistralai/Mixtral-8x7B-v0.1",
        "Pre/post-processing | Pre/post-processing",
        "CI/CD | CI/CD",
        "src/main/java | src/main/java",
        "kernel/filter | kernel/filter; kernel; filter",
        "data/raw | data/raw",
        "Importing @scope/kit/node | Importing @scope/kit/node",
        "A/B testing | A/B testing",
      })
  void slashesStandBetweenNames(String text, String all) {
    assertThat(Names.read(text).orElseThrow().all()).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aka \"Exploration\", \"Outlier Detection\" and \"Anomaly Detection\""
            + " | Exploration; Outlier Detection; Anomaly Detection",
        "Also called the surprisal | surprisal",
        "Also called faithfulness in evaluation | faithfulness",
        "Also known as black and white images | black and white images",
        "Sometimes referred to as weight decay or ridge regression, which … "
            + "| weight decay; ridge regression",
        "also called as prompt phase/intial context phase | prompt phase; intial context phase",
        "Also known as the dependent variable, label, target. | dependent variable; label; target",
        "AKA, Natural Language Processing (NLP), Language Engineering | Natural Language Processing",
        "another name for *support vector machine* | support vector machine",
        "This is often called [batch norm](#bn). | batch norm",
      })
  void aLineMayGiveOtherNames(String text, String all) {
    assertThat(AlsoKnown.atStart(text)).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "filter | used for edges; aka \"kernel\" | kernel",
        "Conviction | Sensitive to direction. Also called novelty | novelty",
        "Trajectory | Trajectories may also be reffered to as episodes. | episodes",
        "Trajectory | A trajectory may also be reffered to as an episode. | episode",
        "Ignorability Assumption | This assumption is sometimes called the \"hidden cause\""
            + " assumption | hidden cause",
        "target | It is also called the label, dependent variable or target value | label; dependent variable; target value",
        "target | It is also called the label, which models learn. | label",
        "RAG based AI | RAG-based AI, or retrieval-augmented AI, looks things up. |"
            + " retrieval-augmented AI",
        "accuracy | The sum of hits, also called wins | ",
        "bias | Bias or variance is the question. |  variance",
      })
  void aTextMayGiveOtherNames(String name, String text, @Nullable String all) {
    assertThat(AlsoKnown.in(name, text))
        .containsExactly(all == null ? new String[0] : all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recall (Sensitivity or True Positive Rate) | Recall; Sensitivity; True Positive Rate",
        "Bias (Offset) ($b$) | Bias; Offset",
        "$R^2$ score (Coefficient of Determination) | $R^2$ score",
        "T5 (Text-to-Text Transfer Transformer) | T5; Text-to-Text Transfer Transformer",
        "XGBoost (Extreme Gradient Boosting) | XGBoost; Extreme Gradient Boosting",
        "Qualitative variables (also: categorical) | Qualitative variables; categorical",
        "Mean (median or 50 % of it) | Mean",
      })
  void bracketsBesideANameHoldOthers(String text, String all) {
    assertThat(Names.read(text).orElseThrow().defined().all()).containsExactly(all.split("; ", -1));
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
        "p-value really",
        "X ~ N",
        "V[xbar",
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
