package io.github.glossls.cli;

import io.github.glossls.lsp.LogLevel;
import io.github.glossls.lsp.Server;
import io.github.glossls.lsp.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code gloss-ls warm-up}: does once what a server and a command do, so that Java has loaded their
 * classes and can archive them. The launcher runs it; it prints nothing.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
  private static final List<String> SESSION =
      List.of(
          """
          {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,\
          "capabilities":{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},\
          "completion":{"completionItem":{"snippetSupport":true}}},\
          "workspace":{"configuration":true}},"workspaceFolders":null}}""",
          """
          {"jsonrpc":"2.0","method":"initialized","params":{}}""",
          """
          {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":\
          {"uri":"file:///warm-up.md","languageId":"markdown","version":1,\
          "text":"# RAG\\n\\nRAG and embeddings\\nretr"}}}""",
          request(2, "hover", 2, 1),
          request(3, "completion", 3, 4),
          request(4, "definition", 2, 10),
          """
          {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":\
          {"uri":"file:///warm-up.md","version":2},"contentChanges":[{"range":\
          {"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"text":"##"}]}}""",
          """
          {"jsonrpc":"2.0","id":5,"method":"textDocument/documentLink","params":{"textDocument":\
          {"uri":"file:///warm-up.md"}}}""",
          """
          {"jsonrpc":"2.0","id":6,"method":"shutdown"}""",
          """
          {"jsonrpc":"2.0","method":"exit"}""");

  @Override
  public Integer call() throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
    Terminal terminal =
        new Terminal(nowhere, nowhere, 80, true, Terminal.ofThisProcess().directory());
    String[] define = {"define", "RAG", "--notes", "."};
    CommandLineProgram.run(define, terminal);
    PipedInputStream in = new PipedInputStream(1 << 16);
    try (OutputStream editor = new PipedOutputStream(in)) {
      for (String message : SESSION) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        editor.write(
            ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        editor.write(body);
      }
    }
    return serve(in, nowhere);
  }

  private static int serve(InputStream in, PrintStream out) throws IOException {
    return Server.run(in, out, new ServerOptions(LogLevel.ERROR, out, OptionalLong.empty()));
  }

  private static String request(int id, String method, int line, int character) {
    return """
        {"jsonrpc":"2.0","id":%d,"method":"textDocument/%s","params":{"textDocument":\
        {"uri":"file:///warm-up.md"},"position":{"line":%d,"character":%d}}}"""
        .formatted(id, method, line, character);
  }
}
