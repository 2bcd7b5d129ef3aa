package io.github.glossls.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrittenFormsTest {
  /** What another glossary knows of short forms. */
  private static final Map<String, Set<String>> ELSEWHERE =
      Map.of(
          Spelling.key("Zeally long name"), Set.of("QXF"),
          Spelling.key("Zinstruction tuning"), Set.of("IT"));

  @Test
  void findsTheOtherNumber() {
    assertThat(aliases("## Beams\n\nBeams are paths. Every beam has a score.")).contains("beam");
  }

  @Test
  void leavesTheLastLetterOfPluralsOfCapitalsOut() {
    assertThat(aliases("## KVCs\n\nKVCs are caches of keys and values.")).containsExactly("KVC");
  }

  @Test
  void addsAndLeavesOutTheKindOfThing() {
    assertThat(aliases("## ReSU\n\nReSU is a function. The ReSU function is steep."))
        .containsExactly("ReSU function");
    assertThat(aliases("## ADAX optimizer\n\nThe ADAX optimizer is a method that adapts."))
        .containsExactly("ADAX");
    assertThat(aliases("## Z-means algorithm\n\nThe Z-means algorithm is a method that groups."))
        .containsExactly("Z-means");
  }

  @Test
  void leavesTheKindOutBehindANameWithAHyphenThatStandsAloneElsewhere() {
    assertThat(aliases("## Top-Z sampling\n\nTop-Z sampling cuts. A Top-Z of two cuts more."))
        .containsExactly("Top-Z");
    assertThat(aliases("## Top-Z sampling\n\nTop-Z sampling cuts. A low top is no name."))
        .isEmpty();
    assertThat(aliases("## Pre-zained learning\n\nIt is slow. What is pre-zained is slower."))
        .isEmpty();
    assertThat(aliases("## F5 score\n\nThe F5 score weighs both.")).containsExactly("F5");
  }

  @Test
  void leavesTheKindOfAProgramOut() {
    assertThat(aliases("## ZyRIT framework\n\nThe ZyRIT framework is a tool that attacks."))
        .contains("ZyRIT");
  }

  @Test
  void takesNoArticleOfASentence() {
    assertThat(aliases("The zeta rate is a number that says how far each step goes.")).isEmpty();
    assertThat(aliases("## ANZ\n\nANZ is a method that makes an Z-dimensional array.")).isEmpty();
  }

  @Test
  void takesNoFormsOfWhatATextOnlyExplainsToo() {
    String note =
        """
        ## Zonvolution

        A sum over windows, a zride apart. Zrides overlap.

        **Also explains:** zride
        """;
    assertThat(aliases(note)).containsExactly("zride");
  }

  @Test
  void addsTheKindOfThingToSeveralWordsToo() {
    assertThat(aliases("## Many-armed bandit\n\nMany-armed bandit problems are choices."))
        .containsExactly("Many-armed bandit problems");
  }

  @Test
  void listsThemInTheSameOrderEachTime() {
    assertThat(
            aliases(
                "## ReSU\n\nReSU is a thing. ReSU layer, ReSU model, ReSU function, ReSU network,"
                    + " ReSU curve and ReSU method."))
        .containsExactly(
            "ReSU function",
            "ReSU curve",
            "ReSU model",
            "ReSU network",
            "ReSU method",
            "ReSU layer");
  }

  @Test
  void keepsTheArticleThatADefinitionIsWrittenWith() {
    assertThat(aliases("**The bitter lesson:** more computing wins. It is the bitter lesson."))
        .containsExactly("The bitter lesson");
    assertThat(aliases("**Bitter lesson:** more computing wins. The bitter lesson is old."))
        .isEmpty();
  }

  @Test
  void keepsTheEndingThatLeavesTheNumberOpen() {
    assertThat(aliases("- **Hidden layer(s)**: what lies between. A layer is wide."))
        .contains("Hidden layer(s)");
  }

  @Test
  void knowsNoOtherCaseAndNoAddress() {
    assertThat(aliases("## Beam\n\nA beam is a path. See https://example.org/beams/beams_1."))
        .isEmpty();
  }

  @Test
  void takesNoVerbForAKindOfThing() {
    assertThat(aliases("## ZRNN\n\nZRNN is a thing. ZRNNs process steps, the ZRNN processes them."))
        .containsExactly("ZRNNs");
    assertThat(aliases("## Zanding\n\nZanding is a thing. The zanding process is slow."))
        .contains("zanding process");
    assertThat(
            aliases("## Zauss process\n\nA Zauss process is a thing. Zauss processes are smooth."))
        .contains("Zauss processes");
  }

  @Test
  void takesNoShortFormApartInASentence() {
    assertThat(aliases("- **ZAGAS**: A measure of pipelines.\n\nWe use ZAG as a tool.")).isEmpty();
    assertThat(aliases("## Zug-in\n\nA zug-in is a part. A zug in is loaded.")).isEmpty();
    assertThat(aliases("## Zugin\n\nA zugin is a part. A zug in is loaded.")).contains("zug in");
  }

  @Test
  void takesTheShortFormThatAnotherGlossaryHasWhereTheNoteWritesIt() {
    assertThat(aliases("## Zeally long name\n\nA thing. The QXF is one.")).containsExactly("QXF");
    assertThat(aliases("## Zeally long name\n\nA thing that is long.")).isEmpty();
    assertThat(aliases("## Zinstruction tuning\n\nA thing. We use it.")).isEmpty();
    assertThat(aliases("## Zeally long name\n\nA thing.\n\n## QXF\n\nAnother thing.")).isEmpty();
  }

  private static List<String> aliases(String text) {
    Source source = new Source("file:///a.md", "a.md", Source.Origin.USER);
    Note note =
        WrittenForms.added(
            new NoteReader().read(source, text, true),
            text,
            key -> ELSEWHERE.getOrDefault(key, Set.of()));
    return note.entries().get(0).aliases().stream().map(Alias::text).toList();
  }
}
