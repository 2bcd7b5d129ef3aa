package io.github.glossls.lsp;

import io.github.glossls.workspace.UserFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/**
 * A server and a client that talk over pipes. Everything said is kept, and checked against the
 * protocol's meta-model when the wire is closed.
 */
final class Wire implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  final RecordingClient client = new RecordingClient();
  final LanguageServer server;
  final OutputStream toServer;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final LspCheck check;

  private Wire(Path home, LspCheck check) throws IOException {
    this.check = check;
    Pipe up = Pipe.open();
    Pipe down = Pipe.open();
    toServer = Channels.newOutputStream(up.sink());
    InputStream in = Channels.newInputStream(up.source());
    OutputStream out = Channels.newOutputStream(down.sink());
    PrintStream logged = new PrintStream(log, true, StandardCharsets.UTF_8);
    ServerOptions options = new ServerOptions(LogLevel.TRACE, logged, OptionalLong.empty());
    UserFolders user = new UserFolders(home, home.resolve("cache"), home.resolve("gitignore"));
    Thread serving = new Thread(() -> exitCode.complete(Server.run(in, out, options, user)));
    serving.setDaemon(true);
    serving.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(client, Channels.newInputStream(down.source()), toServer);
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** A server that waits for {@code initialize}. */
  static Wire open(Path home) throws IOException {
    return new Wire(home, LspCheck.every());
  }

  /** One that is meant to hear, and answer, what the meta-model does not allow. */
  static Wire openUnchecked(Path home) throws IOException {
    return new Wire(home, LspCheck.none());
  }

  /** A server with one workspace folder and a client that can do everything. */
  static Wire start(Path home, Path folder) throws IOException {
    Wire wire = open(home);
    wire.initialize(Capabilities.everything(), folder);
    return wire;
  }

  InitializeResult initialize(ClientCapabilities capabilities, Path... folders) {
    return initialize(capabilities, params -> {}, folders);
  }

  InitializeResult initialize(
      ClientCapabilities capabilities, Consumer<InitializeParams> more, Path... folders) {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(
        java.util.Arrays.stream(folders)
            .map(folder -> new WorkspaceFolder(folder.toUri().toString(), "workspace"))
            .toList());
    more.accept(params);
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  void open(String uri, String languageId, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, languageId, 1, text)));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), java.util.List.of(changes)));
  }

  static TextDocumentContentChangeEvent replace(
      int line, int from, int toLine, int to, String text) {
    return new TextDocumentContentChangeEvent(
        new Range(new Position(line, from), new Position(toLine, to)), text);
  }

  CompletableFuture<@Nullable Hover> askHover(String uri, int line, int character) {
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(line, character)));
  }

  @Nullable Hover hover(String uri, int line, int character) {
    return get(askHover(uri, line, character));
  }

  Hover foundHover(String uri, int line, int character) {
    return java.util.Objects.requireNonNull(hover(uri, line, character), "no hover");
  }

  String hoverText(String uri, int line, int character) {
    return textOf(hover(uri, line, character));
  }

  static String textOf(@Nullable Hover hover) {
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  /** Asks again until the answer is as it should be, which background work takes a while for. */
  <T> T eventually(Supplier<T> question, Predicate<T> answer) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    T last = question.get();
    while (!answer.test(last)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + last + "; the log:\n" + log());
      }
      Thread.onSpinWait();
      last = question.get();
    }
    return last;
  }

  static <T> T get(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (java.util.concurrent.TimeoutException | InterruptedException late) {
      throw new AssertionError("no answer", late);
    }
  }

  /** What the server has logged so far, the messages of the protocol among it. */
  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  int exitCode() {
    return get(exitCode);
  }

  static Path write(Path folder, String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    if (!exitCode.isDone()) {
      if (!log().contains("\"method\":\"shutdown\"")) {
        get(server.shutdown());
      }
      server.exit();
      get(exitCode);
    }
    check.check(log());
  }
}
