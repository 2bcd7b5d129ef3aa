package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases in docs/matching.md is true. */
class DocumentedCasesTest {
  private static final Matcher MATCHER =
      Matcher.compile(
          Words.glossary(
              """
              retrieval-augmented generation = RAG
              low-rank adaptation = LoRA
              QLoRA
              ReAct
              prompt
              prompt engineering
              embedding
              vector database = vector store
              chain of thought = CoT
              fine-tuning
              quantization
              LangChain
              llama.cpp
              BM25
              large language model = LLM
              multi-head attention
              token; ! access token [OAuth, expires]
              Gemini; case exact
              """));

  static Stream<Arguments> cases() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "matching.md"));
    return page.substring(page.indexOf("| text | kind of file | why |"))
        .lines()
        .skip(2)
        .map(row -> row.split("\\|", -1))
        .map(cells -> Arguments.of(cells[1].strip(), cells[2].strip(), cells[3].strip()));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @MethodSource("cases")
  void marksWhatThePageMarks(String marked, String language, String why) {
    String text = marked.replace("↵", "\n").replace("«", "").replace("»", "");
    Document document = Document.of("untitled:case", language, 0, text);
    StringBuilder drawn = new StringBuilder(text);
    int shift = 0;
    for (Mention mention : MATCHER.mentions(document)) {
      drawn.insert(mention.span().start() + shift++, '«');
      drawn.insert(mention.span().end() + shift++, '»');
    }

    assertThat(drawn.toString().replace("\n", "↵")).as(why).isEqualTo(marked);
  }
}
