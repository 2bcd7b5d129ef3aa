package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.testing.Fixture;
import io.github.glossls.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
  private static final Matcher MATCHER =
      Matcher.compile(
          Words.glossary(
              """
              retrieval-augmented generation = RAG
              parameter-efficient fine-tuning = PEFT
              low-rank adaptation = LoRA
              QLoRA
              ReAct = reason and act
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
              C++
              query, key and value
              large language model = LLM
              data set
              Bayes' theorem
              Gemini; case exact
              instruction tuning = IT
              zero redundancy optimizer = ZeRO
              pipeline parallelism = PP
              part-of-speech tagging = POS
              system prompt = system message
              embedding model
              label
              data labeling = labeling
              prediction
              reasoning
              """));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«RAG|retrieval-augmented generation» and «RAGs|retrieval-augmented generation» grew",
        "«rag|retrieval-augmented generation»Pipeline and «RAG|retrieval-augmented generation»System",
        "drag, ragged, RAGE",
        "wipe it with a Rag",
        "«PEFT|parameter-efficient fine-tuning»_CONFIG «peft|parameter-efficient fine-tuning»_config",
        "«Prompt|prompt»ExecutionSettings",
        "«prompt engineering|prompt engineering», «PromptEngineering|prompt engineering»",
        "«prompt_engineering|prompt engineering» «prompt/engineering|prompt engineering»",
        "«prompt|prompt». engineering",
        "«prompt|prompt»  engineering",
        "«QLoRA|QLoRA» is not «LoRA|low-rank adaptation»",
        "«LoRAs|low-rank adaptation»... React and «ReAct|ReAct»",
        "«vector databases|vector database», «vectorDatabase|vector database»",
        "«vectorstore|vector database» «VectorStores|vector database»",
        "«chains of thought|chain of thought», «chain-of-thought|chain of thought»",
        "«fine-tuned|fine-tuning» «finetunes|fine-tuning» «fine tune|fine-tuning»",
        "«quantised|quantization» «quantisation|quantization» «quantizing|quantization»",
        "«langchain|LangChain» «LangChain|LangChain» «lang_chain|LangChain» lang chain",
        "«llama.cpp|llama.cpp» «llama-cpp|llama.cpp», llama. cpp",
        "«BM25|BM25» «bm25|BM25»_score «BM-25|BM25»",
        "«C++|C++» and C",
        "«query, key and value|query, key and value»",
        "«LLMs|large language model» num«LLMs|large language model»Used «LLM|large language model»'s",
        "«dataset|data set» «data_sets|data set»",
        "«Bayes' theorem|Bayes' theorem» «Bayes theorem|Bayes' theorem»",
        "«Gemini|Gemini» «gemini|Gemini»_client",
        "**«retrieval**-augmented generation|retrieval-augmented generation»",
        "«retrieval-augmented\n> generation|retrieval-augmented generation»",
        "«𝐩𝐫𝐨𝐦𝐩𝐭|prompt» «ｐｒｏｍｐｔ|prompt» «PROMPT|prompt» «prompt|prompt»'s",
        "compute_«embeddings|embedding»",
        "it and its zero pos; «IT|instruction tuning» and «ZeRO|zero redundancy optimizer»",
        "if (it.pos == zero) its += pps",
        "write«PP|pipeline parallelism» writePPS, «PPs|pipeline parallelism»",
        "`SYSTEM` messages, a `SYSTEM` message, «system *messages|system prompt»*",
        "«embeddings models|embedding model» and «embeddings model|embedding model»",
        "«labels|label», the «label|label», «labeled|data labeling»",
        "it «predicts|prediction» «predicted|prediction»",
        "for a reason, for two reasons, «reasoning|reasoning»",
      })
  void marksEachMention(String marked) {
    Fixture.File file = Fixture.parse(marked).file("/main.md");
    Document document = Document.of("file:///main.md", "markdown", 0, file.text());

    assertThat(redraw(document)).isEqualTo(marked);
  }

  private static String redraw(Document document) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Mention mention : MATCHER.mentions(document)) {
      drawn.append(document.text(), at, mention.span().start()).append('«');
      drawn.append(mention.span().in(document.text()));
      drawn.append('|').append(mention.term().name()).append('»');
      at = mention.span().end();
    }
    return drawn.append(document.text(), at, document.text().length()).toString();
  }
}
