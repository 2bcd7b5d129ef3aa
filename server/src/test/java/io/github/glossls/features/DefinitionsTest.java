package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Place;
import io.github.glossls.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private static final String NOTES =
      """
      //- /bundled/terms.md
      ## Chunking

      Bundled words about it.

      ## Reranking

      Bundled words about that.
      //- /notes/far/deep/terms.md
      ## Chunking

      Far words about it.
      //- /notes/near/terms.md
      # Terms

      ## Chunking

      Near words about it.
      """;

  private static List<String> places(String files) {
    World world = World.of(NOTES + files);
    return new Definitions()
        .at(world.snapshot(), world.document(), world.cursor()).stream()
            .flatMap(answer -> answer.places().stream())
            .map(DefinitionsTest::show)
            .toList();
  }

  private static String show(Place place) {
    return place.source().name()
        + ":"
        + (place.line() + 1)
        + ":"
        + place.columns().start()
        + "-"
        + place.columns().end();
  }

  @Test
  void goesToTheUsersNotesTheNearestFirst() {
    assertThat(places("//- /near/a.py\nchunk$0ing = 1\n"))
        .containsExactly("notes/near/terms.md:3:3-11", "notes/far/deep/terms.md:1:3-11");
  }

  @Test
  void goesToTheBundledNoteWhereNoOtherDefines() {
    assertThat(places("//- /near/a.py\nrerank$0ing = 1\n"))
        .containsExactly("bundled/terms.md:5:3-12");
  }

  @Test
  void goesNowhereFromAnyOtherWord() {
    assertThat(places("//- /near/a.py\noth$0er = 1\n")).isEmpty();
  }
}
