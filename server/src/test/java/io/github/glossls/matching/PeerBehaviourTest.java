package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of glossary hovers in other tools rely on: a text, a column, the term named there. */
class PeerBehaviourTest {
  private static final Matcher MATCHER =
      Matcher.compile(
          Words.glossary(
              """
              original = alias, multi word alias
              another
              CombinedWord
              combined
              word
              octopus
              snake_word
              kebab-word
              Auslöser
              Straße
              père
              注文 = オーダー
              购物车
              사용자
              firstword
              property
              secondelement
              key
              配送
              """));

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "original @ 0 @ original",
        "Original @ 0 @ original",
        "originals @ 0 @ original",
        "alias @ 0 @ original",
        "multi_word_alias @ 0 @ original",
        "original another @ 10 @ another",
        "original⏎word⏎another @ 17 @ another",
        "original␍⏎word␍⏎another @ 19 @ another",
        "anotherWord @ 1 @ another",
        "combined_word @ 1 @ CombinedWord",
        "combined-word @ 1 @ CombinedWord",
        "CombinedWordId @ 1 @ CombinedWord",
        "CombinedWord @ 0 @ CombinedWord",
        "octopi @ 2 @ octopus",
        "snakeWord @ 2 @ snake_word",
        "KebabWords @ 2 @ kebab-word",
        "auslöser @ 0 @ Auslöser",
        "ausloeser @ 0 @ Auslöser",
        "strasse @ 0 @ Straße",
        "straße @ 0 @ Straße",
        "père @ 0 @ père",
        "pere @ 0 @ père",
        "peere @ 0 @",
        "NotATerm @ 0 @",
        "'' @ 0 @",
        "word @ 40 @",
        "firstword() @ 1 @ firstword",
        "firstword.method() @ 1 @ firstword",
        "firstword->method() @ 1 @ firstword",
        "firstWord->property @ 11 @ property",
        "[firstElement,secondelement] @ 15 @ secondelement",
        "key: value @ 1 @ key",
        "注文が届く @ 0 @ 注文",
        "注文が届く @ 1 @ 注文",
        "注文が届く @ 2 @",
        "注文が届く @ 3 @",
        "注文と配送 @ 3 @ 配送",
        "オーダーが届く @ 1 @ 注文",
        "我的购物车里 @ 3 @ 购物车",
        "사용자가 @ 1 @ 사용자",
      })
  void namesTheTermAtAColumn(String text, int column, String expected) {
    String source = text.replace('⏎', '\n').replace('␍', '\r');
    Document document = Document.of("untitled:1", "", 0, source);

    String found = MATCHER.at(document, column).map(mention -> mention.term().name()).orElse("");

    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
