package io.github.glossls.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks recorded traffic against the protocol's meta-model with the script {@code
 * lsp-check/lsp-check.mjs} in the folder that the environment variable GLOSS_LS_SAMPLES names. It
 * needs Node, and the npm package ajv 8 in a folder that NODE_PATH names; where one is missing the
 * check says so and passes.
 */
final class LspCheck {
  private static final Optional<Path> SCRIPT = script();

  private final boolean isOn;

  private LspCheck(boolean isOn) {
    this.isOn = isOn;
  }

  static LspCheck every() {
    return new LspCheck(true);
  }

  static LspCheck none() {
    return new LspCheck(false);
  }

  /**
   * @param log holds a line a message: {@code <- JSON} from the client, {@code -> JSON} from the
   *     server; other lines do not matter
   */
  void check(String log) {
    if (!isOn || SCRIPT.isEmpty()) {
      return;
    }
    try {
      Path traffic = Files.createTempFile("gloss-ls", ".lsp.log");
      Files.writeString(traffic, log);
      Process process = run(SCRIPT.get(), traffic);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      Files.delete(traffic);
      if (output.contains("Cannot find module 'ajv'")) {
        System.err.println("Skipped: lsp-check finds no ajv; npm i ajv@8 and set NODE_PATH.");
        return;
      }
      assertThat(code).as(output).isZero();
    } catch (IOException noNode) {
      System.err.println("Skipped: lsp-check needs Node: " + noNode.getMessage());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static Process run(Path script, Path traffic) throws IOException {
    ProcessBuilder node =
        new ProcessBuilder("node", script.toString(), traffic.toString()).redirectErrorStream(true);
    node.environment().put("METAMODEL", script.resolveSibling("metaModel.json").toString());
    return node.start();
  }

  private static Optional<Path> script() {
    String samples = System.getenv().getOrDefault("GLOSS_LS_SAMPLES", "");
    Path script = Path.of(samples, "lsp-check", "lsp-check.mjs");
    if (samples.isEmpty() || !Files.isRegularFile(script)) {
      System.err.println(
          "Skipped: traffic is not checked, since GLOSS_LS_SAMPLES holds no lsp-check folder.");
      return Optional.empty();
    }
    try {
      return Optional.of(script.toRealPath());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
