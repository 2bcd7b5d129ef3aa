package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubWordsTest {
  private static final String[] PIECES = {
    "a",
    "s",
    "rag",
    "RAG",
    "LLMs",
    "As",
    "ABs",
    "Pipeline",
    "HTTPServer",
    "HTTPs",
    "BM",
    "25",
    "7",
    "\\",
    "\\n",
    "\\t",
    "é",
    "É",
    "ß",
    "naïve",
    "文",
    "オー",
    "ไทย",
    "e\u0301",
    "\u200D",
    "İ",
    "ﬁ",
    "Ｒ",
    "🙂",
    "𝐑",
    " ",
    " ",
    "  ",
    "_",
    "-",
    ".",
    "\n",
    "/* ",
    "’",
    "\0"
  };

  /** A reading without window, bits or bytes. */
  private record Word(int start, int end, Fingerprint print) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ragPipeline | rag,pipeline",
        "HTTPServer | http,server",
        "LLMsUsed | llms,used",
        "LLMsé | ll,mse",
        "BM25 | bm,25",
        "PEFT_CONFIG | peft,config",
        "vLLM | v,llm",
        "Straße naïve | strasse,naive",
        "\\ntoken | ntoken,token",
        "\\nToken | n,token",
        "检索 | 检,索",
        "ﬁne | fine",
      })
  void cutsAndFolds(String text, String words) {
    assertThat(SubWords.of(text)).isEqualTo(List.of(words.split(",", -1)));
  }

  @Property(tries = 20_000)
  void blocksOfBitsCutAsReadingByCodePointsDoes(@ForAll("texts") String text) {
    assertThat(filled(text)).isEqualTo(read(text));
  }

  @Property(tries = 300)
  void textsLongerThanTheWindowAreCutTheSame(@ForAll("texts") String text) {
    String longText = text.repeat(1 + 3 * SubWords.WINDOW / (text.length() + 1));

    assertThat(filled(longText)).isEqualTo(read(longText));
  }

  @Property(tries = 2_000)
  void shortWordsOfAsciiTellTheirCharacters(@ForAll("texts") String text) {
    SubWords words = new SubWords();
    words.fill(text, 0, text.length());
    for (int word = 0; word < words.count(); word++) {
      String folded = SubWords.folded(text.substring(words.start(word), words.end(word)));
      if (words.first(word) >= 0 && words.rest(word) >= 0) {
        assertThat(packed(words.first(word)) + packed(words.rest(word))).isEqualTo(folded);
      } else {
        assertThat(folded).matches("(?s).{17,}|.*[^\\x00-\\x7F].*");
      }
    }
  }

  /** The characters of a number, a byte for each. */
  private static String packed(long bytes) {
    StringBuilder packed = new StringBuilder();
    for (long rest = bytes; rest != 0; rest >>>= 8) {
      packed.append((char) (rest & 0xFF));
    }
    return packed.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
  }

  private static List<Word> filled(String text) {
    SubWords words = new SubWords();
    List<Word> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int next = words.fill(text, at, text.length());
      assertThat(next).isGreaterThan(at);
      for (int word = 0; word < words.count(); word++) {
        Fingerprint print = new Fingerprint(words.key(word), words.first(word), words.rest(word));
        found.add(new Word(words.start(word), words.end(word), print));
      }
      at = next;
    }
    return found;
  }

  private static List<Word> read(String text) {
    List<Word> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = WordReader.end(text, at);
      if (end > at) {
        found.add(new Word(at, end, Fingerprint.of(text.substring(at, end))));
        if (WordReader.isEscaped(text, at, end)) {
          found.add(new Word(at + 1, end, Fingerprint.of(text.substring(at + 1, end))));
        }
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return found;
  }
}
