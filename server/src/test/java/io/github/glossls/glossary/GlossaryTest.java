package io.github.glossls.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {
  private static final Source USER = source("user.md", Source.Origin.USER);
  private static final Source OTHER = source("other.md", Source.Origin.USER);
  private static final Source BUNDLED = source("bundled.md", Source.Origin.BUNDLED);

  private static Source source(String name, Source.Origin origin) {
    return new Source("file:///" + name, name, origin);
  }

  private static Entry entry(Source source, String name, UnaryOperator<Entry.Builder> parts) {
    Place place = new Place(source, 0, new Span(0, 0), "");
    return parts.apply(Entry.named(name, place, "heading")).build();
  }

  private static Entry defined(Source source, String name, String definition) {
    return entry(
        source, name, e -> e.definition(definition, new Place(source, 1, new Span(0, 0), "")));
  }

  @ParameterizedTest
  @CsvSource({
    "fine tuning, Fine-Tuning",
    "finetuning, fine-tuning",
    "Hugging Face, Huggingface",
    "HuggingFace, Hugging Face",
    "labelled data, Labeled-data",
    "optimisation, optimization",
    "colour space, color spaces",
    "embedding, Embeddings",
    "vector database, vector databases",
    "chain of thought, chains of thought",
    "tokeniser, tokenizers",
    "modelling, modeling",
    "behaviour cloning, Behavior cloning",
    "LLM, LLMs",
    "generative AI, generative AIs",
    "API, APIs",
    "matrices, matrix",
    "loss, losses",
    "bias, biases",
    "Auslöser, ausloser",
    "ﬁne tuning, fine tuning",
    "Bayes' rule, Bayes rule",
  })
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    Glossary glossary =
        Glossary.merge(List.of(defined(USER, one, "d"), defined(OTHER, other, "e")));
    assertThat(glossary.terms()).hasSize(1);
    assertThat(glossary.find(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"RAG, rage", "LIME, LIM", "loss, los", "C, C++", "F#, F"})
  void differentNamesStayApart(String one, String other) {
    assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
  }

  @Test
  void abbreviationAndExpansionAreOneTerm() {
    Entry ragUser = defined(USER, "RAG", "Ours.");
    Entry ragBundled =
        entry(BUNDLED, "Retrieval-augmented generation", e -> e.alias("RAG", Kind.ABBREVIATION));

    List<Term> terms = Glossary.merge(List.of(ragUser, ragBundled)).terms();

    assertThat(terms).hasSize(1);
    assertThat(terms.get(0).name()).isEqualTo("RAG");
    assertThat(terms.get(0).aliases())
        .containsExactly(new Alias("Retrieval-augmented generation", Kind.EXPANSION));
  }

  @Test
  void namesARelatedTermOnceAndNeverItself() {
    Entry one = entry(USER, "Hallucination", e -> e.related("grounding").related("citations"));
    Entry two =
        entry(OTHER, "hallucinations", e -> e.related("Grounding").related("Hallucination"));

    List<Term> terms = Glossary.merge(List.of(one, two)).terms();

    assertThat(terms.get(0).related()).containsExactly("grounding", "citations");
  }

  @Test
  void sameAbbreviationWithDifferentExpansionsStaysApart() {
    Entry one = entry(USER, "MLP", e -> e.alias("multilayer perceptron", Kind.EXPANSION));
    Entry two = entry(OTHER, "MLP", e -> e.alias("mixed-level programming", Kind.EXPANSION));
    Entry again = entry(BUNDLED, "Multilayer perceptron", e -> e.alias("MLP", Kind.ABBREVIATION));

    Glossary glossary = Glossary.merge(List.of(one, two, again));

    assertThat(glossary.terms()).hasSize(2);
    assertThat(glossary.find("mlp"))
        .extracting(term -> term.entries().size())
        .containsExactly(2, 1);
  }

  @Test
  void expansionsMayDifferInSmallWordsAndEndings() {
    Entry one =
        entry(
            USER,
            "RLHF",
            e -> e.alias("reinforcement learning from human feedback", Kind.EXPANSION));
    Entry two =
        entry(
            OTHER,
            "RLHF",
            e -> e.alias("Reinforcement Learning with Human Feedback", Kind.EXPANSION));

    assertThat(Glossary.merge(List.of(one, two)).terms()).hasSize(1);
  }

  @Test
  void displaysTheNameOfTheBestDefinition() {
    Entry bare = entry(USER, "embeddings", e -> e);
    Entry near = defined(OTHER, "Embedding", "A list of numbers.");

    Term term =
        Glossary.merge(List.of(bare, near, defined(BUNDLED, "embedding", "x"))).terms().get(0);

    assertThat(term.name()).isEqualTo("Embedding");
    assertThat(term.definitions())
        .extracting(Definition::markdown)
        .containsExactly("A list of numbers.", "x");
  }

  @Test
  void anotherSpellingIsKeptForRecognizingOnly() {
    Term term =
        Glossary.merge(
                List.of(defined(USER, "finetuning", "d"), defined(BUNDLED, "Fine-tuning", "e")))
            .terms()
            .get(0);

    assertThat(term.aliases()).containsExactly(new Alias("Fine-tuning", Kind.SPELLING));
  }

  @Test
  void synonymsJoinAcrossNotesButNotWithinOne() {
    Entry synonym = entry(BUNDLED, "Grounding", e -> e.alias("anchoring", Kind.SYNONYM));

    assertThat(Glossary.merge(List.of(defined(USER, "Anchoring", "d"), synonym)).terms())
        .hasSize(1);
    assertThat(Glossary.merge(List.of(defined(BUNDLED, "Anchoring", "d"), synonym)).terms())
        .hasSize(2);
  }

  @Test
  void supportingEntriesCountOnlyBesideADefiniteOne() {
    Entry named = entry(USER, "Tokens", e -> e.standing(Standing.SUPPORTING));

    assertThat(Glossary.merge(List.of(named)).terms()).isEmpty();
    assertThat(Glossary.merge(List.of(named, defined(BUNDLED, "token", "d"))).terms())
        .singleElement()
        .satisfies(term -> assertThat(term.entries()).hasSize(2));
  }

  @Test
  void loneEntriesCountOnlyWhereNoNoteDefines() {
    Entry named = entry(USER, "Tokens", e -> e.standing(Standing.LONE));
    Entry defined = defined(USER, "token", "d");

    assertThat(Glossary.merge(List.of(named)).terms()).hasSize(1);
    assertThat(Glossary.merge(List.of(named, defined)).terms())
        .singleElement()
        .satisfies(term -> assertThat(term.entries()).containsExactly(defined));
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"LONE", "SUPPORTING"})
  void whatIsSaidInPassingStandsBehindTheBundledDefinition(Standing standing) {
    Entry passing = entry(USER, "Tokens", e -> e.standing(standing));
    Entry bundled = defined(BUNDLED, "token", "d");

    assertThat(Glossary.merge(List.of(passing, bundled)).terms())
        .singleElement()
        .satisfies(term -> assertThat(term.entries()).containsExactly(bundled, passing));
  }

  @Test
  void namesComeBeforeAliasesInFinding() {
    Entry alias = entry(USER, "Dense vector", e -> e.alias("embedding", Kind.SYNONYM));
    Entry name = defined(USER, "Embedding", "d");

    assertThat(Glossary.merge(List.of(alias, name)).find("embeddings"))
        .extracting(Term::name)
        .containsExactly("Embedding", "Dense vector");
  }

  @ParameterizedTest
  @CsvSource({
    "bias, Bias",
    "bias (fairness), Algorithmic bias; Bias",
    "bias (unfairness), Algorithmic bias; Bias",
    "biases (neural networks), Bias",
    "base model (untuned), Base model",
    "Ragas, RAGAS",
    "ragas, RAGAS",
    "KERAS, Keras",
    "generative AIs, Generative AI",
    "(fairness), ''",
    "price (fairness), ''",
  })
  void finds(String asked, String names) {
    OtherSense unfair =
        new OtherSense("algorithmic bias", "unfairness of a model", List.of("fairness"));
    Glossary glossary =
        Glossary.merge(
            List.of(
                entry(USER, "Bias", e -> e.otherSense(unfair)),
                defined(USER, "Algorithmic bias", "d"),
                defined(USER, "Base model", "d"),
                entry(USER, "RAG evaluation", e -> e.alias("RAG metrics", Kind.SYNONYM)),
                defined(USER, "RAGAS", "d"),
                defined(USER, "Keras", "d"),
                defined(USER, "Generative AI", "d")));

    assertThat(glossary.find(asked).stream().map(Term::name).collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @Test
  void namesTheNearest() {
    Glossary glossary =
        Glossary.merge(
            List.of(
                defined(USER, "Embedding", "d"),
                defined(USER, "Tokenizer", "d"),
                defined(USER, "Vector database", "d")));

    assertThat(glossary.nearest("embeding", 3)).containsExactly("Embedding");
    assertThat(glossary.nearest("tokneizer", 3)).containsExactly("Tokenizer");
    assertThat(glossary.nearest("database", 3)).containsExactly("Vector database");
    assertThat(glossary.nearest("zzz", 3)).isEmpty();
  }
}
