package io.github.glossls.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, as a process, over the pipes of its standard streams. */
class PackagedServerIT {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  @Test
  void servesAnEditorFromStartToExit() throws Exception {
    Process process = start("--stdio", "--log=" + folder.resolve("log"), "--log-level=trace");
    LanguageServer server = connect(process);

    assertThat(hover(server)).contains("artificial intelligence");
    assertThat(server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNull();
    server.exit();

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    LspCheck.every().check(Files.readString(folder.resolve("log")));
  }

  @Test
  void endsWithItsClient() throws Exception {
    Process client = new ProcessBuilder(java(), "-cp", jar(), Waiting.class.getName()).start();
    client.destroyForcibly().waitFor();

    Process gone =
        start(
            "--stdio",
            "--client-process-id=" + client.pid(),
            "--log=" + folder.resolve("log"),
            "--log-level=info");

    assertThat(gone.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(gone.exitValue()).isEqualTo(1);
    assertThat(folder.resolve("log")).content().contains(client.pid() + " is gone");
  }

  @Test
  void endsWithItsInput() throws Exception {
    Process process = start("--stdio");
    assertThat(hover(connect(process))).isNotEmpty();
    process.getOutputStream().close();

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
  }

  /** What start-up costs is classes: those of reading and matching come after the first answer. */
  @Test
  void answersInitializeBeforeItLoadsWhatThatDoesNotNeed() throws Exception {
    Path classes = folder.resolve("classes");
    Process process =
        new ProcessBuilder(java(), "-Xlog:class+load:file=" + classes, "-jar", jar(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    connect(process).initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    String loaded = Files.readString(classes);
    process.destroy();

    assertThat(loaded)
        .contains("io.github.glossls.lsp.Server")
        .doesNotContain(
            "io.github.glossls.notes.NoteReader",
            "io.github.glossls.matching.Lexicon",
            "com.fasterxml.jackson",
            "org.eclipse.jgit",
            "picocli");
  }

  /**
   * The jar holds of the libraries only what is reached: rules, broken ones too, and YAML must be.
   */
  @Test
  void readsNotesAndYamlAndLeavesOutWhatGitIgnores() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("skip"));
    Files.writeString(folder.resolve(".gitignore"), "[a-\n[[:nothing:]]\nskip/*\n!skip/kept.md\n");
    Files.writeString(folder.resolve("skip/glossary.md"), "## Blorgon\n\nA blorgon is a thing.\n");
    Files.writeString(folder.resolve("glossary.md"), "## Zorgon\n\nA zorgon is a thing.\n");
    Files.writeString(
        folder.resolve("more.glossary.yml"),
        "contexts:\n  - name: c\n    terms:\n      - name: Quorgon\n        definition: Third.\n");

    Process process = start("define", "--no-bundled", "Zorgon", "Quorgon", "Blorgon");
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(told).contains("A zorgon is a thing.", "Third.").doesNotContain("blorgon");
  }

  /** Stands for any program that may start the server. */
  static final class Waiting {}

  private String hover(LanguageServer server) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(new ClientCapabilities());
    server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem("file:///a.md", "markdown", 1, "About machine learning.")));
    Hover hover =
        server
            .getTextDocumentService()
            .hover(new HoverParams(new TextDocumentIdentifier("file:///a.md"), new Position(0, 8)))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return hover.getContents().getRight().getValue();
  }

  private static LanguageServer connect(Process process) {
    var launcher =
        LSPLauncher.createClientLauncher(
            new RecordingClient(), process.getInputStream(), process.getOutputStream());
    var unused = launcher.startListening();
    return launcher.getRemoteProxy();
  }

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", jar()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String jar() {
    return System.getProperty("gloss-ls.jar");
  }
}
