package io.github.glossls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.lsp.LogLevel;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeOptionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"--stdio", "serve", "serve --stdio"})
  void talksOverStandardInputAndOutput(String line) {
    assertThat(parse(line)).contains(ServeOptions.defaults());
  }

  @Test
  void takesWhatEditorsPass() {
    assertThat(
            parse("serve --pipe=/tmp/a b.sock --clientProcessId=42 --log=x.log --log-level=debug"))
        .contains(
            new ServeOptions(
                new Transport.Pipe("/tmp/a b.sock"),
                OptionalLong.of(42),
                Optional.of("x.log"),
                LogLevel.DEBUG));
    assertThat(parse("--socket=9000").orElseThrow().transport())
        .isEqualTo(new Transport.Socket(9000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "define RAG",
        "serve --help",
        "serve --socket=99999",
        "serve --socket=x",
        "serve --pipe=",
        "serve --log-level=loud",
        "--stdio --unknown",
      })
  void leavesEverythingElseToTheFullParser(String line) {
    assertThat(parse(line)).isEmpty();
  }

  /** Cuts at blanks before an option only, for a path may hold blanks. */
  private static Optional<ServeOptions> parse(String line) {
    return ServeOptions.parse(line.isEmpty() ? new String[0] : line.split(" (?=--|RAG)"));
  }
}
