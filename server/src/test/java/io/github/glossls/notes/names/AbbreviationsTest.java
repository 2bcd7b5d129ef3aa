package io.github.glossls.notes.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "retrieval-augmented generation (RAG) grounds answers | RAG | retrieval-augmented generation",
        "RAG (retrieval augmented generation) | RAG | retrieval augmented generation",
        "we use large language models (LLMs) a lot | LLMs | large language models",
        "parameter-efficient fine-tuning(PEFT) on few data | PEFT | parameter-efficient fine-tuning",
        "the low-rank adaptation (LoRA) of weights | LoRA | low-rank adaptation",
        "Rotary Position Embedding (RoPE) | RoPE | Rotary Position Embedding",
        "the Agent2Agent (A2A) protocol | A2A | Agent2Agent",
        "Agent to Agent (A2A) | A2A | Agent to Agent",
        "half floating point (FP16) | FP16 | floating point",
        "a mean time between failures (MTBF) of | MTBF | mean time between failures",
        "part-of-speech (POS) tags | POS | part-of-speech",
        "\"mixture of experts\" (MoE) | MoE | mixture of experts",
        "MoE (\"Mixture of Experts\") | MoE | Mixture of Experts",
        "the regular expression (regex) engine | regex | regular expression",
        "an IDE (integrated development environment, such as Eclipse) | IDE | integrated development environment",
        "Vectors (see principal component analysis (PCA)) | PCA | principal component analysis",
        "SGD (short for stochastic gradient descent) | SGD | stochastic gradient descent",
        "Natural Language Processing, or Understanding (NLU) | |",
        "Retrieval & ranking (R&R) | R&R | Retrieval & ranking",
      })
  void findsPairs(String text, String shortForm, String longForm) {
    List<Abbreviations.Pair> pairs = Abbreviations.in(text);
    if (shortForm == null) {
      assertThat(pairs).isEmpty();
    } else {
      assertThat(pairs)
          .singleElement()
          .satisfies(
              pair -> {
                assertThat(pair.shortForm()).isEqualTo(shortForm);
                assertThat(pair.longForm()).isEqualTo(longForm);
                assertThat(pair.shortSpan().in(text)).isEqualTo(shortForm);
                assertThat(pair.longSpan().in(text)).isEqualTo(longForm);
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RAG | RAG stands for Retrieval-Augmented Generation. | Retrieval-Augmented Generation",
        "MCP | MCP means Model Context Protocol. | Model Context Protocol",
        "LLM | An LLM is a large language model. | large language model",
        "JSON | JSON, JavaScript Object Notation, is everywhere. | JavaScript Object Notation",
        "ReLU | ReLU, Rectified Linear Unit, is a function. | Rectified Linear Unit",
        "LLM | An LLM is a model of language. | ''",
        "ML | ML is machine learning. | ''",
      })
  void aTextSpellsOutItsName(String name, String text, String longForm) {
    assertThat(Expansions.expansionIn(name, text).orElse("")).isEqualTo(longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the model (optional)",
        "released in spring (2017)",
        "a large table (see below)",
        "GPT-4 (OpenAI)",
        "call it (LLM)",
        "an error (HTTP 404)",
        "images (PNG, JPEG)",
        "runs on Linux (x86)",
        "(a) first (b) second",
        "((((",
        "print(x)",
      })
  void leavesOtherBracketsAlone(String text) {
    assertThat(Abbreviations.in(text)).isEmpty();
  }

  /** The yardstick, Schwartz and Hearst (2003), reports 96 % precision and 82 % recall. */
  @Test
  void readsLabelledLines() throws IOException {
    String samples = System.getenv("GLOSS_LS_SAMPLES");
    assumeTrue(samples != null, "GLOSS_LS_SAMPLES is not set: labelled lines are not checked");
    Path file = Path.of(samples, "notes", "abbreviations.tsv");
    int right = 0;
    int found = 0;
    int wanted = 0;
    List<String> mistakes = new ArrayList<>();
    for (String row : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] cells = row.split("\t", -1);
      List<String> pairs = pairs(cells[0]);
      String want = cells[1].isEmpty() ? "" : cells[1] + " = " + cells[2];
      wanted += want.isEmpty() ? 0 : 1;
      boolean hit = pairs.contains(want);
      right += hit ? 1 : 0;
      found += hit ? 1 : pairs.size();
      if (!want.isEmpty() != hit) {
        mistakes.add(want + " but got " + pairs + " in " + cells[0]);
      }
    }
    double precision = (double) right / found;
    double recall = (double) right / wanted;
    String report = "precision " + precision + ", recall " + recall + "; " + mistakes;
    assertThat(precision).as(report).isGreaterThanOrEqualTo(0.97);
    assertThat(recall).as(report).isGreaterThanOrEqualTo(0.92);
  }

  /** As a note of one line is read. */
  private static List<String> pairs(String line) {
    Source source = new Source("file:///line.md", "line.md", Source.Origin.USER);
    return new NoteReader()
        .read(source, line, false).entries().stream().flatMap(AbbreviationsTest::pairs).toList();
  }

  private static Stream<String> pairs(Entry entry) {
    return entry.aliases().stream()
        .filter(alias -> alias.kind() != Alias.Kind.SYNONYM)
        .map(
            alias ->
                alias.kind() == Alias.Kind.EXPANSION
                    ? entry.name() + " = " + alias.text()
                    : alias.text() + " = " + entry.name());
  }
}
