package io.github.glossls.notes.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '¤',
      value = {
        "**RAG** · retrieval → RAG · retrieval",
        "an *answer* from __notes__ → an answer from notes",
        "snake_case_name stays → snake_case_name stays",
        "2 * 3 * 4 → 2 * 3 * 4",
        "a `**literal**` mark → a **literal** mark",
        "[Lewis 2020](https://arxiv.org/abs/2005.11401) → Lewis 2020 (https://arxiv.org/abs/2005.11401)",
        "[note](file:///a/rag.md#L3) → note",
        "![a picture](x.png) here → a picture here",
        "see [[Vector store]] and [[rag|RAG]] → see Vector store and RAG",
        "see [1] → see [1]",
        "### Heading ## → Heading",
        "> [!note] Mind this → Mind this",
        "* one → - one",
        "| a | b | → a   b",
        "5 &lt; 6 &amp; more → 5 < 6 & more",
        "<b>bold</b> <!-- hidden -->text → bold text",
        "if a < b and c > d → if a < b and c > d",
        "\\*not emphasis\\* → *not emphasis*",
        "an *open mark → an *open mark",
        "~~old~~ new → old new",
        "**Note:** `x` → Note: x",
        "***both*** → both",
        "the `<dl>` element → the <dl> element",
        "a `List<String>` of words → a List<String> of words",
        "**[A](https://a.example) and [B](https://b.example)** → A (https://a.example) and B (https://b.example)",
        "1. **One**: first → 1. One: first",
        "C# and F# → C# and F#",
        "| a \\| b | `c | d` | → a | b   c | d",
      })
  void leavesOutTheMarksAndKeepsTheWords(String markdown, String expected) {
    assertThat(PlainText.of(markdown)).isEqualTo(expected);
  }

  @Test
  void keepsCodeAsItIsAndDropsTableRules() {
    String markdown =
        """
        Text.

        ```python
        x = a * b * c
        ```

        | a | b |
        |---|---|
        | 1 | 2 |
        """;

    assertThat(PlainText.of(markdown)).isEqualTo("Text.\n\n    x = a * b * c\n\na   b\n1   2");
  }

  @Test
  void endsAFenceWhereItEnds() {
    String markdown = "So:\n````\n```\ncode\n```\n````\nText.";

    assertThat(PlainText.of(markdown)).isEqualTo("So:\n    ```\n    code\n    ```\nText.");
  }

  @Property
  void neverThrows(
      @ForAll
          @StringLength(max = 200)
          @Chars({
            '[', ']', '(', ')', '*', '_', '`', '\\', '<', '>', '|', '!', '~', '\n', ' ', '#', '&'
          })
          @CharRange(from = 'a', to = 'c')
          String text) {
    assertThatCode(() -> PlainText.of(text)).doesNotThrowAnyException();
  }
}
