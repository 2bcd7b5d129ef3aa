package io.github.glossls.lsp;

import static io.github.glossls.lsp.Wire.get;
import static io.github.glossls.lsp.Wire.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireTest {
  private static final String NOTE =
      """
      # Glossary

      ## Retrieval-augmented generation (RAG)

      Our way to answer from the handbook.

      **References**

      - [The paper](https://arxiv.org/abs/2005.11401)
      """;

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void hoverShowsTheUsersNoteWithTheMentionsRange() throws IOException {
    Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("untitled:Untitled-1", "", "x = \nmy_rag_pipeline()\n");

      wire.eventually(
          () -> wire.hoverText("untitled:Untitled-1", 1, 4), text -> text.contains("handbook"));

      var hover = wire.foundHover("untitled:Untitled-1", 1, 4);
      assertThat(hover.getRange()).isEqualTo(new Range(new Position(1, 3), new Position(1, 6)));
      assertThat(Wire.textOf(hover)).contains("arxiv.org/abs/2005.11401").contains("rag.md");
    }
  }

  @Test
  void hoverAnswersFromTheBundledGlossaryAtOnceAndWithoutAWorkspace() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.nothing());
      wire.open("file:///a.md", "markdown", "We use machine learning.");

      assertThat(wire.hoverText("file:///a.md", 0, 9)).contains("artificial intelligence");
    }
  }

  @Test
  void hoverIsPlainTextForAClientThatPrefersIt() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.plainText());
      wire.open("file:///a.md", "markdown", "We use machine learning.");

      assertThat(wire.hoverText("file:///a.md", 0, 9)).doesNotContain("**");
    }
  }

  @Test
  void positionsAreCountedAsAgreed() throws IOException {
    for (var each : Map.of("utf-8", 8, "utf-16", 5, "utf-32", 4).entrySet()) {
      try (Wire wire = Wire.open(home)) {
        InitializeResult result = wire.initialize(Capabilities.counting(each.getKey()));
        // 😀 takes 4 bytes, 2 UTF-16 units, 1 character; é takes 2 bytes.
        wire.open("file:///a.md", "markdown", "😀é  machine learning");

        assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo(each.getKey());
        assertThat(wire.foundHover("file:///a.md", 0, each.getValue() + 2).getRange().getStart())
            .as(each.getKey())
            .isEqualTo(new Position(0, each.getValue()));
      }
    }
  }

  @Test
  void definitionLeadsToTheNotesHeading() throws IOException {
    Path note = Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.py", "python", "RAG");
      var params =
          new DefinitionParams(new TextDocumentIdentifier("file:///a.py"), new Position(0, 1));

      LocationLink link =
          wire.eventually(
                  () -> get(wire.server.getTextDocumentService().definition(params)),
                  answer ->
                      answer != null
                          && answer.getRight().get(0).getTargetUri().endsWith("glossary/rag.md"))
              .getRight()
              .get(0);

      assertThat(Path.of(java.net.URI.create(link.getTargetUri()))).isEqualTo(note);
      assertThat(link.getTargetRange().getStart().getLine()).isEqualTo(2);
      assertThat(link.getOriginSelectionRange())
          .isEqualTo(new Range(new Position(0, 0), new Position(0, 3)));
    }
  }

  @Test
  void definitionOfABundledTermIsAFileThatEditorsCanOpen() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.nothing());
      wire.open("file:///a.md", "markdown", "We use machine learning.");
      var params =
          new DefinitionParams(new TextDocumentIdentifier("file:///a.md"), new Position(0, 9));

      var location = get(wire.server.getTextDocumentService().definition(params)).getLeft().get(0);

      Path unpacked = Path.of(java.net.URI.create(location.getUri()));
      assertThat(unpacked).startsWith(home.resolve("cache")).isRegularFile();
      assertThat(Files.isWritable(unpacked) && !isRoot()).isFalse();
      assertThat(Files.readAllLines(unpacked).get(location.getRange().getStart().getLine()))
          .containsIgnoringCase("machine learning");
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  @Test
  void completionIsResolvedWhenTheClientLooksAtAnItem() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.md", "markdown", "We use machine lea here.");
      var params =
          new CompletionParams(new TextDocumentIdentifier("file:///a.md"), new Position(0, 18));

      CompletionList list = get(wire.server.getTextDocumentService().completion(params)).getRight();
      CompletionItem item =
          list.getItems().stream()
              .filter(each -> each.getLabel().equalsIgnoreCase("machine learning"))
              .findFirst()
              .orElseThrow();

      assertThat(item.getDocumentation()).isNull();
      assertThat(item.getTextEdit().getRight().getInsert())
          .isEqualTo(new Range(new Position(0, 7), new Position(0, 18)));
      CompletionItem resolved =
          get(wire.server.getTextDocumentService().resolveCompletionItem(item));
      assertThat(resolved.getDocumentation().getRight().getValue())
          .contains("artificial intelligence");
    }
  }

  @Test
  void linksAreResolvedWhenTheClientLooksAtOne() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.md", "markdown", "About machine learning and machine learning.");
      var params = new DocumentLinkParams(new TextDocumentIdentifier("file:///a.md"));

      List<DocumentLink> links = get(wire.server.getTextDocumentService().documentLink(params));

      assertThat(links).hasSize(1);
      assertThat(links.get(0).getTarget()).isNull();
      DocumentLink resolved =
          get(wire.server.getTextDocumentService().documentLinkResolve(links.get(0)));
      assertThat(resolved.getTarget()).startsWith("https://");
      assertThat(resolved.getTooltip()).containsIgnoringCase("machine learning");
    }
  }

  @Test
  void unsavedTextOfANoteCountsUntilItIsClosed() throws IOException {
    String uri = Wire.write(folder, "glossary/rag.md", NOTE).toUri().toString();
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.py", "python", "RAG");
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("handbook"));

      wire.open(uri, "markdown", NOTE);
      wire.change(uri, 2, replace(4, 27, 4, 35, "almanac"));
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("almanac"));

      wire.server
          .getTextDocumentService()
          .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("handbook"));
    }
  }

  @Test
  void notesAreFollowedAsTheyChangeMoveAndGo() throws IOException {
    Path note = Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.py", "python", "RAG");
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("handbook"));

      Files.writeString(note, NOTE.replace("handbook", "yearbook"));
      tell(wire, note, FileChangeType.Changed);
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("yearbook"));

      Path moved = Files.move(note, folder.resolve("glossary/moved.md"));
      tell(wire, note, FileChangeType.Deleted);
      tell(wire, moved, FileChangeType.Created);
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("moved.md"));

      Files.delete(moved);
      tell(wire, moved, FileChangeType.Deleted);
      wire.eventually(
          () -> wire.hoverText("file:///a.py", 0, 1), text -> !text.contains("yearbook"));
    }
  }

  @Test
  void changesAreSeenWhenTheClientDoesNotWatchFiles() throws IOException {
    Path note = Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.nothing(), folder);
      wire.open("file:///a.py", "python", "RAG");
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("handbook"));

      Files.writeString(note, NOTE.replace("handbook", "yearbook of ours"));
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("yearbook"));
    }
  }

  @Test
  void foldersComeAndGo() throws IOException {
    Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.everything());
      wire.open("file:///a.py", "python", "RAG");
      WorkspaceFolder added = new WorkspaceFolder(folder.toUri().toString(), "notes");

      changeFolders(wire, List.of(added), List.of());
      wire.eventually(() -> wire.hoverText("file:///a.py", 0, 1), has("handbook"));

      changeFolders(wire, List.of(), List.of(added));
      wire.eventually(
          () -> wire.hoverText("file:///a.py", 0, 1), text -> !text.contains("handbook"));
    }
  }

  @Test
  void settingsComeFromWhereverTheClientPutsThem() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.client.settings = Map.of("links", "all");
      wire.initialize(Capabilities.everything());
      wire.open("file:///a.md", "markdown", "Machine learning, machine learning.");
      wire.eventually(() -> links(wire), links -> links == 2);
    }
    try (Wire wire = Wire.open(home)) {
      wire.initialize(
          Capabilities.nothing(),
          params -> params.setInitializationOptions(Map.of("gloss-ls", Map.of("links", "off"))));
      wire.open("file:///a.md", "markdown", "Machine learning, machine learning.");
      assertThat(links(wire)).isZero();

      wire.server
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(Map.of("links", "first")));
      assertThat(links(wire)).isEqualTo(1);
    }
  }

  @Test
  void aWrongSettingIsToldOnceAndNamesWhatIsAccepted() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(
          Capabilities.nothing(),
          params -> params.setInitializationOptions(Map.of("links", "some")));
      wire.server
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(Map.of("links", "some")));
      wire.hover("file:///none", 0, 0);

      assertThat(wire.client.shown).hasSize(1);
      assertThat(wire.client.shown.get(0))
          .contains("gloss-ls.links")
          .contains("\"off\", \"first\", \"all\"");
    }
  }

  @Test
  void problemsOfANoteAreShownAndTakenBack() throws IOException {
    Path note = folder.resolve("glossary/latin.md");
    Files.createDirectories(note.getParent());
    Files.write(note, new byte[] {'#', ' ', 'c', 'a', 'f', (byte) 0xe9, '\n'});
    try (Wire wire = Wire.start(home, folder)) {
      wire.eventually(() -> wire.client.diagnostics.toString(), has("unreadable-encoding"));
      var published = wire.client.diagnostics.values().iterator().next();
      assertThat(published.getDiagnostics().get(0).getRange().getStart())
          .isEqualTo(new Position(0, 6));

      Files.writeString(note, "# café\n");
      tell(wire, note, FileChangeType.Changed);
      wire.hover("file:///none", 0, 0);
      wire.eventually(
          () -> wire.client.diagnostics.toString(), text -> !text.contains("unreadable-encoding"));
    }
  }

  @Test
  void progressEndsWhenTheNotesCount() throws IOException {
    Wire.write(folder, "glossary/rag.md", NOTE);
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///a.py", "python", "RAG");
      wire.eventually(
          () -> {
            wire.hover("file:///none", 0, 0);
            return wire.client.progress;
          },
          kinds -> kinds.contains(WorkDoneProgressKind.end));

      assertThat(wire.client.progress.get(0)).isEqualTo(WorkDoneProgressKind.begin);
      assertThat(wire.hoverText("file:///a.py", 0, 1)).contains("handbook");
    }
  }

  @Test
  void nothingIsRegisteredWithAClientThatCannot() throws IOException {
    try (Wire wire = Wire.open(home)) {
      wire.initialize(Capabilities.nothing(), folder);
      wire.hover("file:///none", 0, 0);

      assertThat(wire.client.registrations).isEmpty();
      assertThat(wire.client.progress).isEmpty();
    }
    try (Wire wire = Wire.start(home, folder)) {
      wire.eventually(
          () -> {
            wire.hover("file:///none", 0, 0);
            return wire.client.registrations.size();
          },
          count -> count == 2);
    }
  }

  @Test
  void aCancelledRequestIsAnsweredAsCancelled() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      wire.open("file:///big.md", "markdown", "machine learning and more. ".repeat(100_000));
      var params = new DocumentLinkParams(new TextDocumentIdentifier("file:///big.md"));
      List<CompletableFuture<?>> requests = new java.util.ArrayList<>();
      for (int i = 0; i < 20; i++) {
        requests.add(wire.server.getTextDocumentService().documentLink(params));
      }
      requests.forEach(request -> request.cancel(true));
      wire.open("file:///a.md", "markdown", "machine learning");

      assertThat(wire.hoverText("file:///a.md", 0, 3)).isNotEmpty();
      assertThat(wire.log()).contains("-32800");
    }
  }

  @Test
  void requestsAreTracedOnDemand() throws IOException {
    try (Wire wire = Wire.start(home, folder)) {
      wire.server.setTrace(new SetTraceParams("messages"));
      wire.hover("file:///none", 0, 0);
      wire.eventually(
          () -> {
            wire.hover("file:///none", 0, 0);
            return wire.client.traced.toString();
          },
          has("textDocument/hover answered after"));
    }
  }

  @Test
  void exitCodeTellsWhetherShutdownCameFirst() throws IOException {
    Wire orderly = Wire.start(home, folder);
    orderly.close();
    assertThat(orderly.exitCode()).isZero();

    Wire abrupt = Wire.start(home, folder);
    abrupt.server.exit();
    assertThat(abrupt.exitCode()).isEqualTo(1);

    Wire ended = Wire.start(home, folder);
    ended.toServer.close();
    assertThat(ended.exitCode()).isEqualTo(1);
  }

  private static int links(Wire wire) {
    var params = new DocumentLinkParams(new TextDocumentIdentifier("file:///a.md"));
    return get(wire.server.getTextDocumentService().documentLink(params)).size();
  }

  private static void tell(Wire wire, Path file, FileChangeType type) {
    wire.server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(file.toUri().toString(), type))));
  }

  private static void changeFolders(
      Wire wire, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    wire.server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  private static java.util.function.Predicate<String> has(String part) {
    return text -> text.contains(part);
  }
}
