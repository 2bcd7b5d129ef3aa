package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled glossary makes of words that mean several things: the last one in a text. */
class SensesTest {
  private static final Matcher MATCHER = CompiledGlossary.bundled().orElseThrow().matcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        // Nothing else is about AI: everyday words are everyday words, in prose too.
        "notes.md @ Every plugin adds one feature. @ feature @ hidden",
        "chunks.md @ Split vendor code into its own chunk. @ chunk @ hidden",
        "notes.md @ Put the value into a channel and apply the next layer. @ layer @ hidden",
        "Auth.java @ String token = header.substring(7); // jwt from the login @ token @ hidden",
        // The same words beside terms that are sure.
        "notes.md @ A neural network with dropout has one hidden and one more layer. @ layer @ shown",
        "notes.md @ The LLM splits each document; ChatGPT reads every chunk. @ chunk @ shown",
        "chat.py @ import openai, tiktoken; token = 0 @ token @ shown",
        "Rerank.java @ import dev.langchain4j.model.scoring.*; Model model; @ model @ shown",
        "Conv.java @ import org.deeplearning4j.nn.conf.*; Layer layer = conf.layer; @ layer @ shown",
        "tok.java @ package opennlp.tools.tokenize; Tokenizer tokenizer; @ tokenizer @ shown",
        // A package says what a file is about, where it is imported and nowhere else.
        "Splitter.java @ package org.springframework.ai.splitter; class S { Token token; } @ token @ shown",
        "Splitter.java @ class S { Token ai; Token token; } @ token @ hidden",
        // What mostly means something else does so beside sure terms; related ones tell.
        "Chat.java @ import openai; /** The LLM and one parameter. */ int x; int parameter; @ parameter @ hidden",
        // A word of code about anything is no cue against a meaning.
        "Rag.java @ import openai; // The LLM reads each chunk @ chunk @ shown",
        // Two letters of a number in hexadecimal.
        "links.md @ The LLM, at blob/06c2af7ce8e518b @ ce @ none",
        // Words that seldom mean anything else need no company in prose.
        "notes.md @ Write a better prompt. @ prompt @ shown",
        "notes.md @ Compare one embedding with another embedding. @ embedding @ shown",
        // Fixed phrases and compounds, beside terms that are sure.
        "chat.ts @ import OpenAI from 'openai'; const startIndex = 0 @ startIndex @ none",
        "chat.ts @ import OpenAI from 'openai'; class CursorPage {} @ CursorPage @ none",
        "chat.md @ The LLM takes optional parameters @ optional parameters @ none",
        "chat.md @ ChatGPT and the LLM, in the context of a game @ context @ none",
        "chat.md @ The LLM runs until this evaluates to false @ evaluates @ none",
        "rag.java @ import dev.langchain4j.data.*; DocumentTransformer t @ DocumentTransformer @ none",
        "package.json @ transformers openai types/node @ node @ none",
        // Words that only find a term when somebody asks for it.
        "train.py @ import torch; class Net: pass # an example @ example @ none",
        "notes.md @ The LLM and its optimizer take one step at a time. @ step @ none",
        "notes.md @ The worker starts and binds to a free node. @ node @ none",
        "graph.py @ import torch, langgraph; node = filter(kernel) # the target @ node @ none",
        // Phrases of any program need something sure beside them, and yield to cues.
        "Mailbox.scala @ class Mailbox { def queue: SystemMessage } @ SystemMessage @ hidden",
        "chat.py @ import openai; messages = [SystemMessage(text)] @ SystemMessage @ shown",
        "Mesh.js @ // The geometry has a bounding sphere; each vertex counts. boundingBox @ boundingBox @ hidden",
        // In identifiers everyday words are everyday words, in files about AI too.
        "Tokens.java @ import dev.langchain4j.model.*; StrategyMap strategies; @ Map @ hidden",
        "net.py @ import torch; loss = callFn(softmax(x)) @ Fn @ none",
        "sampling.md @ The LLM picks from the probability mass. @ mass @ none",
        "graph.ts @ import { Annotation } from 'langgraph'; Annotation.Root @ Annotation @ hidden",
        "Reply.java @ import dev.langchain4j.data.*; AiMessage reply; @ Ai @ shown",
        // A class that others extend is not what its name begins with.
        "model.py @ import langchain; class Mine(BaseLLM): pass @ LLM @ shown",
        "model.py @ import langchain; class Mine(BaseLLM): pass @ Base @ none",
        "tune.py @ import torch, peft; merge(base_model) @ base_model @ shown",
        // Letters of numbers are no names.
        "quote.py @ import torch; mark = 0xFEAB @ AB @ none",
        "map.js @ import torch; // data:base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiR4FtNhbSIsInNvdXJjZVJL @ RJL @ none",
        "train.py @ import torch; epochs = 5 @ epochs @ shown",
        // An abbreviation yields to a file that is plainly about something else.
        "bots.css @ css font border margin viewport svg SWA @ SWA @ hidden",
      })
  void tellsMeaningsApart(String file, String text, String word, String expected) {
    Document document = Document.of("file:///" + file, "", 0, text.strip());
    int offset = document.text().lastIndexOf(word);

    assertThat(seen(document, offset, word)).isEqualTo(expected);
  }

  private static String seen(Document document, int offset, String word) {
    return MATCHER.scan(document).all().stream()
        .filter(found -> found.span().start() < offset + word.length())
        .filter(found -> found.span().end() > offset)
        .findFirst()
        .map(SensesTest::shown)
        .orElse("none");
  }

  /** As a hover does: in code only what is likely, in prose all that is plausible. */
  private static String shown(Mention found) {
    boolean shown = Weigher.isCode(found.zone()) ? found.isConfident() : found.isPlausible();
    return shown ? "shown" : "hidden";
  }
}
