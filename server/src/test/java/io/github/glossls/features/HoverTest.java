package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.testing.World;
import io.github.glossls.workspace.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoverTest {
  private static final String NOTES =
      """
      //- /notes/rag.md
      ## Retrieval-augmented generation (RAG)

      My own words about *RAG*.

      **Aliases:** grounded generation
      **Related:** embedding

      **References**

      - [Lewis et al. 2020](https://arxiv.org/abs/2005.11401)
      //- /bundled/search.md
      ## Retrieval-augmented generation (RAG)

      A technique that looks passages up.

      ## Embedding

      A list of numbers that places a text in a space.

      **Related:** retrieval-augmented generation
      **Not to be confused with:** font embedding (fonts inside a document) [PDF, font, TrueType]
      """;

  private static Optional<HoverCard> hover(String files) {
    World world = World.of(NOTES + files);
    return new Hover(NoteLinks.toFiles()).at(world.snapshot(), world.document(), world.cursor());
  }

  @Test
  void showsTheUsersWordsThenEverythingElseThenTheBundledWords() {
    HoverCard card = hover("//- /a.md\nAn $0RAG system\n").orElseThrow();

    assertThat(card.span().in("An RAG system")).isEqualTo("RAG");
    assertThat(card.markdown())
        .isEqualTo(
            """
            **RAG** · retrieval-augmented generation

            My own words about *RAG*.

            Also: grounded generation

            **References**

            - [Lewis et al. 2020](https://arxiv.org/abs/2005.11401)

            Related: embedding

            *From* [notes/rag.md:1](file:///notes/rag.md#L1)

            ---

            A technique that looks passages up.

            *From* bundled/search.md:1"""
                .replace("rag.md:1]", "rag.md:3]")
                .replace("rag.md#L1", "rag.md#L3")
                .replace("search.md:1", "search.md:3"));
  }

  @Test
  void leavesNoMarkdownInPlainText() {
    HoverCard card = hover("//- /a.md\nAn $0RAG system\n").orElseThrow();

    assertThat(card.plainText())
        .startsWith("RAG · retrieval-augmented generation\n\nMy own words about RAG.")
        .contains("- Lewis et al. 2020 (https://arxiv.org/abs/2005.11401)")
        .doesNotContain("**", "](");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//- /a.py\n$0ragPipeline = build()\n",
        "//- /a.py\nR$0AG_CONFIG = 1\n",
        "//- /a.java\nclass A { Ra$0gPipeline p; }\n",
        "//- /a.unknown\nthe retrieval-augmented gener$0ation of text\n",
        "//- /a.ts\nconst retrievalAugmentedGeneration$0 = 1\n",
      })
  void findsTheTermInEveryKindOfFile(String file) {
    assertThat(hover(file)).get().extracting(HoverCard::markdown).asString().startsWith("**RAG**");
  }

  @Test
  void saysNothingInsideAnAddress() {
    assertThat(hover("//- /a.md\nSee https://example.org/$0rag/RAG for it.\n")).isEmpty();
  }

  @Test
  void saysNothingWhereNoTermIs() {
    assertThat(hover("//- /a.md\nNothing he$0re.\n")).isEmpty();
  }

  private static final String CONVOLUTION =
      """
      //- /bundled/networks.md
      ## Convolution

      An operation that slides a grid of weights over an input, with gaps that its dilation sets.

      **Aliases:** convolution operation
      **Also explains:** dilation
      """;

  @Test
  void tellsWhatATextAlsoExplainsApartFromOtherNames() {
    HoverCard card =
        hover(CONVOLUTION + "//- /a.md\nA convolution with a $0dilation.\n").orElseThrow();

    assertThat(card.markdown())
        .startsWith("**Convolution**")
        .contains("Also: convolution operation\n\nAlso explains: dilation\n");
  }

  @Test
  void keepsANoteOnWhatATextAlsoExplainsApartFromIt() {
    String notes = CONVOLUTION + "//- /notes/mine.md\n## Dilation\n\nMy own words on gaps.\n";
    HoverCard dilation = hover(notes + "//- /a.md\nThe $0dilation is two.\n").orElseThrow();
    HoverCard convolution = hover(notes + "//- /a.md\nA $0convolution of it.\n").orElseThrow();

    assertThat(dilation.markdown()).startsWith("**Dilation**\n\nMy own words");
    assertThat(convolution.markdown())
        .startsWith("**Convolution**\n\nAn operation")
        .doesNotContain("My own words");
  }

  @Test
  void cutsALongNoteAtAParagraphAndLinksToTheRest() {
    String text = "A paragraph of the long note that says a few things.\n\n".repeat(60);
    World world =
        World.of("//- /notes/long.md\n## Chunking\n\n" + text + "//- /a.md\n$0Chunking it\n");

    String card =
        new Hover(NoteLinks.toFiles())
            .at(world.snapshot(), world.document(), world.cursor())
            .orElseThrow()
            .markdown();

    assertThat(card)
        .hasSizeLessThan(2_000)
        .contains("things.\n\n[… the whole note](file:///notes/long.md#L3)");
  }

  @Test
  void showsAnUncertainMentionWhereTheSettingSays() {
    String source =
        NOTES + "//- /a.py\nfont_embed$0ding = pdf.font()  # TrueType font in the PDF\n";
    World always = World.of(source, settings(Settings.HoverUncertain.ALWAYS));
    World never = World.of(source, settings(Settings.HoverUncertain.NEVER));
    Hover hover = new Hover(NoteLinks.toFiles());

    assertThat(hover.at(never.snapshot(), never.document(), never.cursor())).isEmpty();
    assertThat(always.snapshot().settings().hoverUncertain())
        .isEqualTo(Settings.HoverUncertain.ALWAYS);
  }

  private static Settings settings(Settings.HoverUncertain uncertain) {
    Settings defaults = Settings.defaults();
    return new Settings(
        defaults.notes(),
        defaults.bundledGlossary(),
        uncertain,
        defaults.links(),
        defaults.zones(),
        List.of(),
        false);
  }
}
