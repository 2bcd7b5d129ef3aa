package io.github.glossls.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogTest {
  private static final Logger LIBRARY = Logger.getLogger("io.github.glossls.lsp.a-library");

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final List<String> sent = new ArrayList<>();

  @Test
  void writesWhatALibrarySaysAndDoesNotSendIt() {
    try (Log log = log()) {
      log.takeOver(LIBRARY.getName());
      LIBRARY.warning("no answer is waited for");
      log.warning("for the user");
    }
    assertThat(written.toString(StandardCharsets.UTF_8))
        .contains("debug: no answer is waited for", "warning: for the user");
    assertThat(sent).containsExactly("for the user");
  }

  @Test
  void givesALibrarysLoggerBack() {
    try (Log log = log()) {
      log.takeOver(LIBRARY.getName());
      assertThat(LIBRARY.getHandlers()).hasSize(1);
    }
    assertThat(LIBRARY.getHandlers()).isEmpty();
    assertThat(LIBRARY.getUseParentHandlers()).isTrue();
  }

  private Log log() {
    Log log = new Log(LogLevel.DEBUG, new PrintStream(written, true, StandardCharsets.UTF_8));
    log.tell((level, message) -> sent.add(message));
    return log;
  }
}
