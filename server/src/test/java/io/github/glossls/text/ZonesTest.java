package io.github.glossls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which zone the letter X stands in. */
class ZonesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '^',
      value = {
        "java @ int X; @ CODE",
        "java @ int a; // X @ COMMENT",
        "java @ /* a⏎ * X */ int b; @ COMMENT",
        "java @ /* a */ X @ CODE",
        "java @ String s = \"a // X\"; @ STRING",
        "java @ String s = \"a \\\" X\"; @ STRING",
        "java @ String s = \"\"\"⏎ X⏎ \"\"\"; @ STRING",
        "java @ char c = '\"'; X @ CODE",
        "java @ // see https://example.org/X @ URL",
        "python @ # X @ COMMENT",
        "python @ def f():⏎  \"\"\"Doc⏎  X⏎  \"\"\" @ STRING",
        "python @ don = it's X @ CODE",
        "rust @ /* a /* b */ X */ @ COMMENT",
        "rust @ fn f<'a>(x: &'a str) { X } @ CODE",
        "typescript @ const a = `b⏎X`; @ STRING",
        "sql @ select 1 -- X @ COMMENT",
        "shellscript @ echo ${#a} X @ CODE",
        "lua @ --[[ a⏎X ]] @ COMMENT",
        "html @ <p class=a>X</p> @ PROSE",
        "html @ <p class=X> @ CODE",
        "html @ <!-- a⏎X --> @ COMMENT",
        "html @ <script>⏎X⏎</script> @ CODE",
        "markdown @ # X @ HEADING",
        "markdown @ X⏎=== @ HEADING",
        "markdown @ a X b @ PROSE",
        "markdown @ a `X` b @ INLINE_CODE",
        "markdown @ [X](https://example.org) @ LINK_TEXT",
        "markdown @ [a](X.md) @ LINK_TARGET",
        "markdown @ see https://example.org/X @ URL",
        "markdown @ ---⏎title: X⏎---⏎ @ FRONT_MATTER",
        "markdown @ ---⏎title: a⏎---⏎X @ PROSE",
        "markdown @ ```python⏎X = 1⏎``` @ FENCED_CODE",
        "markdown @ ```python⏎a = 1 # X⏎``` @ COMMENT",
        "markdown @ ```python⏎a = \"X\"⏎``` @ STRING",
        "markdown @ ```⏎a⏎```⏎X @ PROSE",
        "markdown @ > X @ PROSE",
        "nobody-knows @ // X @ COMMENT",
      })
  void tellsTheZone(String language, String source, Zone expected) {
    String text = source.replace('⏎', '\n');
    Zones zones = Zones.of(Document.of("file:///a.unknown", language, 0, text));

    assertThat(zones.at(text.indexOf('X'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///a.py, '', python",
    "file:///a.py, plaintext, python",
    "file:///a.TSX, unheard-of, typescript",
    "file:///Dockerfile, '', dockerfile",
    "file:///README, '', plaintext",
    "untitled:Untitled-1, '', plaintext",
    "file:///a.weird, '', code",
    "file:///a.weird, typescriptreact, typescript",
  })
  void knowsALanguageByIdOrFileName(String uri, String languageId, String expected) {
    assertThat(Languages.of(uri, languageId).id()).isEqualTo(expected);
  }

  @Test
  void knowsManyLanguages() {
    assertThat(Languages.all()).hasSizeGreaterThan(60);
  }
}
