package io.github.glossls.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.text.Span;
import org.junit.jupiter.api.Test;

class FixtureTest {
  @Test
  void cutsIntoFilesAndTakesTheMarksOut() {
    Fixture fixture =
        Fixture.parse(
            """
            //- /notes/rag.md
            ## RAG
            //- /src/app.py
            «rag|RAG»Pipeline = $0«x»
            """);

    assertThat(fixture.file("/notes/rag.md").text()).isEqualTo("## RAG\n");
    Fixture.File app = fixture.underCursor();
    assertThat(app.text()).isEqualTo("ragPipeline = x\n");
    assertThat(app.cursor()).hasValue(14);
    assertThat(app.marks())
        .containsExactly(
            new Fixture.Mark(new Span(0, 3), "RAG"), new Fixture.Mark(new Span(14, 15), ""));
  }
}
