package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.testing.World;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Settings;
import io.github.glossls.workspace.Settings.Links;
import io.github.glossls.workspace.Settings.MarkedZone;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermLinksTest {
  private static final String FILES =
      """
      //- /notes/terms.md
      ## Chunking

      A way to cut documents into passages.

      **References**

      - [Chunking, explained](https://example.org/chunking)

      ## Reranking

      A second look at the passages found.

      ## Query expansion

      More words for a question.
      //- /a.md
      # Notes on chunking

      We use chunking, then reranking. [Reranking](x.md) helps. `query_expansion` is code.
      """;

  private final TermLinks links = new TermLinks(NoteLinks.toFiles());

  @Test
  void linksTheFirstMentionOfEachTerm() {
    assertThat(texts(Links.FIRST)).containsExactly("chunking", "reranking");
  }

  @Test
  void linksEveryMentionThatIsNotALinkAlready() {
    assertThat(texts(Links.ALL)).containsExactly("chunking", "chunking", "reranking");
  }

  @Test
  void linksNothingWhenOff() {
    assertThat(texts(Links.OFF)).isEmpty();
  }

  @Test
  void leadsToTheFirstReferenceOrElseToTheNote() {
    World world = World.of(FILES);

    assertThat(links.resolve(world.snapshot(), "Chunking"))
        .contains(
            new TermLink.Target("https://example.org/chunking", "Chunking: Chunking, explained"));
    assertThat(links.resolve(world.snapshot(), "Reranking"))
        .contains(new TermLink.Target("file:///notes/terms.md#L9", "Reranking: notes/terms.md"));
    assertThat(links.resolve(world.snapshot(), "Gone")).isEmpty();
  }

  @Test
  void linksWhereTheSettingsSayAndNeverInALink() {
    assertThat(texts(Links.ALL, Set.of(MarkedZone.CODE))).containsExactly("query_expansion");
    assertThat(texts(Links.ALL, Set.of())).isEmpty();
  }

  private List<String> texts(Links which) {
    return texts(which, Settings.defaults().zones());
  }

  private List<String> texts(Links which, Set<MarkedZone> zones) {
    Settings defaults = Settings.defaults();
    World world =
        World.of(
            FILES,
            new Settings(
                List.of(), true, defaults.hoverUncertain(), which, zones, List.of(), false));
    Document document = world.snapshot().document("file:///a.md").orElseThrow();
    return links.in(world.snapshot(), document).stream()
        .map(link -> link.span().in(document.text()))
        .toList();
  }
}
