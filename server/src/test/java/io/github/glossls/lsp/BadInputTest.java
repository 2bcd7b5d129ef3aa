package io.github.glossls.lsp;

import static io.github.glossls.lsp.Wire.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What should not happen and does: each is told, and the next hover works. */
class BadInputTest {
  private static final String DOCUMENT = "file:///ordinary.md";

  @TempDir Path home;
  @TempDir Path folder;

  /**
   * @param files made before the server starts
   * @param said sent by the client
   * @param told stands in the server's log or in a message, also as a pattern's text; empty when
   *     nothing is wrong with it
   */
  private record Case(String name, Making files, Consumer<Wire> said, String told) {
    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  private interface Making {
    void make(Path folder) throws IOException;
  }

  static Stream<Case> streams() {
    return Stream.of(
        says("not JSON in a frame", wire -> frame(wire, "hello"), "\"code\":-32700"),
        says("an empty message", wire -> frame(wire, ""), "\"code\":-32"),
        says("a list of messages", wire -> frame(wire, "[]"), "\"code\":-32600"),
        says("JSON that is no message", wire -> frame(wire, "{\"a\":1}"), "\"code\":-32600"),
        says("a message cut short", wire -> frame(wire, "{\"id\":1,"), "\"code\":-32700"),
        says("nested too deep", wire -> frame(wire, "[".repeat(100_000)), "\"code\":-32700"),
        says("no headers at all", wire -> raw(wire, "hello\r\n\r\n"), "Malformed input"),
        says("text without a line end", wire -> raw(wire, "hello"), "Malformed input"),
        says("a bare message", wire -> raw(wire, "{\"jsonrpc\":\"2.0\"}"), "Malformed input"),
        says("a length too small", wire -> raw(wire, sized(10)), "\"code\":-32700"),
        says("a length too large", wire -> raw(wire, sized(1_000) + " ".repeat(930)), "-32700"),
        says("a negative length", wire -> raw(wire, sized(-5)), "Content-Length is"),
        says("no number for a length", wire -> raw(wire, head("many") + "{}"), "Content-Length is"),
        says("a length beyond all bounds", wire -> raw(wire, head("99999999999")), "-Length is"),
        says("a length that never comes", wire -> raw(wire, head("2000000000")), "-Length is"),
        says("zeros", wire -> raw(wire, "\0\0\0\r\n\r\n"), "Malformed input"),
        says("another spelling of the header", wire -> raw(wire, "content-LENGTH:2\n\n{}"), "-32"),
        says("an unknown method", wire -> frame(wire, request("foo/bar", "{}")), "-32601"),
        says("an unknown optional method", wire -> frame(wire, request("$/foo", "{}")), "-32601"),
        says("an unknown notification", wire -> frame(wire, notification("foo/bar", "{}")), ""),
        says("initialize again", wire -> frame(wire, request("initialize", "{}")), "-32600"),
        says("params missing", wire -> frame(wire, request("textDocument/hover")), "-32602"),
        says("params empty", wire -> frame(wire, request("textDocument/hover", "{}")), "-32602"),
        says(
            "params of another kind",
            wire -> frame(wire, request("textDocument/hover", "{\"position\":[1]}")),
            "-32602"),
        says(
            "a notification without params",
            wire -> frame(wire, notification("textDocument/didOpen", "{}")),
            "didOpen is ignored"),
        opened("no scheme", "just text", "just text"),
        says(
            "an answer that nobody asked for",
            wire -> frame(wire, "{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":1}"),
            ""));
  }

  static Stream<Case> documents() {
    return Stream.of(
        says(
            "a position past the end of a line",
            wire -> assertThat(wire.hover(DOCUMENT, 0, 10_000)).isNull(),
            ""),
        says(
            "a position past the end of the text",
            wire -> assertThat(wire.hover(DOCUMENT, 10_000, 3)).isNull(),
            ""),
        says(
            "a hover in a document that is not open",
            wire -> assertThat(wire.hover("file:///nowhere", 0, 0)).isNull(),
            ""),
        says(
            "a change of a document that is not open",
            wire -> wire.change("file:///nowhere", 2, replace(0, 0, 0, 0, "x")),
            "not open is ignored: file:///nowhere"),
        says(
            "changes that overlap",
            wire -> {
              wire.open("file:///b.md", "markdown", "abcdef");
              wire.change(
                  "file:///b.md",
                  2,
                  replace(0, 1, 0, 5, "machine"),
                  replace(0, 0, 0, 9, "machine learning"));
              assertThat(wire.hoverText("file:///b.md", 0, 2)).isNotEmpty();
            },
            ""),
        says(
            "a change back to front and far outside",
            wire -> {
              wire.open("file:///b.md", "markdown", "x");
              wire.change("file:///b.md", 2, replace(900, 9, 0, 0, "machine learning"));
              assertThat(wire.hoverText("file:///b.md", 0, 2)).isNotEmpty();
            },
            ""),
        opened("a space", "file:///my%20notes/a.md", "file:///my notes/a.md"),
        opened("%3A", "file:///c%3A/notes/a.md", "file:///C:/notes/a.md"),
        opened("other letters", "file:///caf%C3%A9/a.md", "file:///café/a.md"),
        opened("a stray percent sign", "file:///100%/a.md", "file:///100%25/a.md"),
        opened("a Windows drive", "file:///d:/a.md", "file:///D%3A/a.md"),
        opened("a host", "file://server/share/a.md", "file://SERVER/share/a.md"),
        opened("no file yet", "untitled:Untitled-1", "untitled:Untitled-1"),
        opened(
            "a notebook's cell",
            "vscode-notebook-cell:/a.ipynb#W0sZ",
            "vscode-notebook-cell:/a.ipynb#W0sZ"));
  }

  static Stream<Case> notes() {
    return Stream.of(
        holds("a binary note", note("a.md", new byte[] {'#', 0, 1, 2, 3}), "not-text"),
        holds("a Latin-1 note", note("a.md", latin("# café\n")), "unreadable-encoding"),
        holds("a note with a BOM", note("a.md", "\ufeff# Notes\n".getBytes(UTF_8)), ""),
        holds("a UTF-16 note", note("a.md", "\ufeff# Notes\n".getBytes(UTF_16)), ""),
        holds("an empty note", note("a.md", new byte[0]), ""),
        holds("a note of 50 MB", note("a.md", filled(50 << 20)), "note-too-large"),
        holds(
            "a folder named like a note",
            at -> Files.createDirectories(at.resolve("glossary/a.md")),
            ""),
        holds(
            "a note that cannot be read",
            at -> {
              Path note = Wire.write(at, "glossary/a.md", "# Notes");
              note.toFile().setReadable(false);
            },
            ""),
        holds(
            "links in a loop",
            at -> {
              Files.createDirectories(at.resolve("glossary"));
              Files.createSymbolicLink(at.resolve("glossary/loop"), at);
              Files.createSymbolicLink(
                  at.resolve("glossary/self.md"), at.resolve("glossary/self.md"));
              Files.createSymbolicLink(at.resolve("glossary/gone.md"), at.resolve("nowhere"));
            },
            ""),
        holds("YAML that is none", note("x.glossary.yml", "a: [".getBytes(UTF_8)), ""));
  }

  @ParameterizedTest
  @MethodSource({"streams"})
  void costsOnlyItself(Case bad) throws IOException {
    check(bad, Wire.openUnchecked(home));
  }

  @ParameterizedTest
  @MethodSource({"documents", "notes"})
  void isAnOrdinaryMatter(Case odd) throws IOException {
    check(odd, Wire.open(home));
  }

  private void check(Case bad, Wire wire) throws IOException {
    bad.files().make(folder);
    try (wire) {
      wire.initialize(Capabilities.everything(), folder);
      wire.open(DOCUMENT, "markdown", "The term machine learning.");
      bad.said().accept(wire);

      assertThat(wire.hoverText(DOCUMENT, 0, 12)).contains("artificial intelligence");
      wire.eventually(
          () -> {
            wire.hover(DOCUMENT, 0, 12);
            return wire.log();
          },
          log -> log.contains(bad.told()));
    }
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;
  private static final java.nio.charset.Charset UTF_16 = StandardCharsets.UTF_16LE;

  private static Case says(String name, Consumer<Wire> said, String told) {
    return new Case(name, at -> {}, said, told);
  }

  private static Case holds(String name, Making files, String told) {
    return new Case(name, files, wire -> {}, told);
  }

  /** A document of a URI is found by any spelling of it. */
  private static Case opened(String name, String uri, String alsoSpelled) {
    return says(
        "a URI with " + name,
        wire -> {
          wire.open(uri, "", "machine learning");
          assertThat(wire.hoverText(uri, 0, 2)).isNotEmpty();
          assertThat(wire.hoverText(alsoSpelled, 0, 2)).isNotEmpty();
        },
        "");
  }

  private static Making note(String name, byte[] content) {
    return folder -> {
      Files.createDirectories(folder.resolve("glossary"));
      Files.write(folder.resolve("glossary").resolve(name), content);
    };
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    for (int at = 79; at < size; at += 80) {
      bytes[at] = '\n';
    }
    return bytes;
  }

  private static String request(String method) {
    return "{\"jsonrpc\":\"2.0\",\"id\":\"bad\",\"method\":\"" + method + "\"}";
  }

  private static String request(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":\"bad\",\"method\":\""
        + method
        + "\",\"params\":"
        + params
        + "}";
  }

  private static String notification(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
  }

  private static String head(String length) {
    return "Content-Length: " + length + "\r\n\r\n";
  }

  /** A sound message under a header of a wrong length. */
  private static String sized(int length) {
    return head(String.valueOf(length)) + notification("foo/bar", "{\"some\":\"thing\"}");
  }

  private static void frame(Wire wire, String body) {
    raw(wire, head(String.valueOf(body.getBytes(UTF_8).length)) + body);
  }

  private static void raw(Wire wire, String text) {
    try {
      wire.toServer.write(text.getBytes(UTF_8));
      wire.toServer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
