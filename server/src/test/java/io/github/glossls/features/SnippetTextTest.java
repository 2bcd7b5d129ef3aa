package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTextTest {
  @Test
  void escapesWhatTheSnippetSyntaxWouldRead() {
    assertThat(SnippetText.literal("cost $5 {a} \\n")).isEqualTo("cost \\$5 {a\\} \\\\n");
  }

  @Test
  void makesStringLiteralsTabStops() {
    assertThat(SnippetText.withStops("model = load(\"all-MiniLM\")\nx = {'k': 1}"))
        .isEqualTo("model = load(\"${1:all-MiniLM}\")\nx = {'${2:k}': 1\\}$0");
  }

  @Test
  void leavesDocstringsAlone() {
    assertThat(SnippetText.withStops("\"\"\"Doc.\"\"\"\nf('a')"))
        .isEqualTo("\"\"\"Doc.\"\"\"\nf('${1:a}')$0");
  }
}
