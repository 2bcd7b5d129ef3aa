package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Term;
import io.github.glossls.notes.Problem;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path home;
  @TempDir Path folder;

  private final ManualBackground background = new ManualBackground();
  private final Heard heard = new Heard();

  /** Keeps what it is told. */
  private static final class Heard implements WorkspaceListener {
    final List<String> problems = new ArrayList<>();
    final List<String> reading = new ArrayList<>();

    @Override
    public void problems(Source note, OptionalInt version, List<Problem> found) {
      String codes = found.stream().map(Problem::code).collect(Collectors.joining(","));
      problems.add(note.name() + ":" + codes);
    }

    @Override
    public void reading(int done, int total) {
      reading.add(done + "/" + total);
    }

    @Override
    public void remark(String message) {}

    @Override
    public void log(String message) {}
  }

  @Test
  void readsAllNotesThenOnlyTheOneThatChanged() {
    for (int i = 0; i < 10; i++) {
      write("glossary/n" + i + ".md", note("Zebroid " + i, "an animal"));
    }
    Workspace workspace = started();
    assertThat(definition(workspace, "Zebroid 3")).contains("an animal");
    assertThat(heard.reading).last().isEqualTo("10/10");

    heard.reading.clear();
    Path changed = write("glossary/n3.md", note("Zebroid 3", "a hybrid of a zebra"));
    workspace.filesChanged(List.of(new FileChange(Uris.of(changed), FileChange.Kind.CHANGED)));
    background.pass();

    assertThat(definition(workspace, "Zebroid 3")).contains("a hybrid of a zebra");
    assertThat(heard.reading).containsExactly("1/1");
  }

  @Test
  void aSnapshotNeverChanges() {
    Workspace workspace = started();
    workspace.open(Document.of("file:///a", "", 1, "one"));
    Snapshot before = workspace.snapshot();

    workspace.edit("file:///a", document -> document.edited(new Span(0, 3), "two", 2));

    assertThat(before.document("file:///a").orElseThrow().text()).isEqualTo("one");
    assertThat(workspace.snapshot().document("file:///a").orElseThrow().text()).isEqualTo("two");
    assertThat(workspace.snapshot().revision()).isGreaterThan(before.revision());
  }

  @Test
  void nothingIsReadyBeforeTheBundledGlossary() {
    Workspace workspace = workspace();
    workspace.open(Document.of("untitled:1", "markdown", 1, note("Zebroid", "an animal")));
    background.pass();
    assertThat(workspace.ready()).isNotDone();

    workspace.start(List.of());
    background.pass();
    assertThat(workspace.ready()).isCompleted();
  }

  @Test
  void theEditorsTextHidesTheFilesAndGivesWayWhenClosed() {
    Path note = write("glossary/n.md", note("Zebroid", "from the file"));
    Workspace workspace = started();

    workspace.open(Document.of(Uris.of(note), "markdown", 1, note("Zebroid", "from the editor")));
    background.pass();
    assertThat(definition(workspace, "Zebroid")).contains("from the editor");

    write("glossary/n.md", note("Zebroid", "from another program"));
    workspace.filesChanged(List.of(new FileChange(Uris.of(note), FileChange.Kind.CHANGED)));
    background.pass();
    assertThat(definition(workspace, "Zebroid")).contains("from the editor");

    workspace.close(Uris.of(note));
    background.pass();
    assertThat(definition(workspace, "Zebroid")).contains("from another program");
  }

  @Test
  void aRenamedOrDeletedFolderTakesItsNotesAlong() throws IOException {
    write("glossary/n.md", note("Zebroid", "an animal"));
    Workspace workspace = started();

    Path moved = Files.move(folder.resolve("glossary"), folder.resolve("terms-glossary"));
    workspace.filesChanged(
        List.of(
            new FileChange(Uris.of(folder.resolve("glossary")), FileChange.Kind.DELETED),
            new FileChange(Uris.of(moved), FileChange.Kind.CREATED)));
    background.pass();
    background.pass();
    assertThat(sources(workspace, "Zebroid")).allMatch(name -> name.startsWith("terms-glossary/"));

    workspace.filesChanged(List.of(new FileChange(Uris.of(moved), FileChange.Kind.DELETED)));
    background.pass();
    assertThat(sources(workspace, "Zebroid")).isEmpty();
  }

  @Test
  void aChangedGitignoreCounts() {
    write("glossary/n.md", note("Zebroid", "an animal"));
    Workspace workspace = started();

    Path rules = write(".gitignore", "n.md\n");
    workspace.filesChanged(List.of(new FileChange(Uris.of(rules), FileChange.Kind.CREATED)));
    background.pass();
    background.pass();

    assertThat(sources(workspace, "Zebroid")).isEmpty();
  }

  @Test
  void polledFilesAreReadWhenTheyChange() throws IOException {
    Path note = write("glossary/n.md", note("Zebroid", "an animal"));
    Workspace workspace = started();
    workspace.watchFiles();

    write("glossary/n.md", note("Zebroid", "a hybrid of a zebra and a horse"));
    background.pass();
    assertThat(definition(workspace, "Zebroid")).contains("hybrid");

    Files.delete(note);
    background.pass();
    background.pass();
    assertThat(sources(workspace, "Zebroid")).isEmpty();
  }

  @Test
  void problemsAreToldOnceAndTakenBackWhenMended() {
    Path note = write("glossary/n.md", "# Notes \0");
    Workspace workspace = started();
    assertThat(heard.problems).containsExactly("glossary/n.md:not-text");

    workspace.filesChanged(List.of(new FileChange(Uris.of(note), FileChange.Kind.CHANGED)));
    background.pass();
    assertThat(heard.problems).hasSize(1);

    write("glossary/n.md", note("Zebroid", "an animal"));
    workspace.filesChanged(List.of(new FileChange(Uris.of(note), FileChange.Kind.CHANGED)));
    background.pass();
    assertThat(heard.problems).containsExactly("glossary/n.md:not-text", "glossary/n.md:");
  }

  @Test
  void theBundledGlossaryCanBeTurnedOff() {
    Workspace workspace = started();
    int all = workspace.snapshot().matcher().glossary().terms().size();
    Settings off = SettingsReader.read(java.util.Map.of("bundledGlossary", false)).settings();

    workspace.changeSettings(off);
    background.pass();

    assertThat(all).isPositive();
    assertThat(workspace.snapshot().matcher().glossary().terms()).isEmpty();
  }

  private Workspace workspace() {
    UserFolders user = new UserFolders(home, home.resolve("cache"), home.resolve("none"));
    return new Workspace(background, heard, user, Clock.systemUTC());
  }

  private Workspace started() {
    Workspace workspace = workspace();
    workspace.start(List.of(WorkspaceFolder.of(folder)));
    background.pass();
    background.pass();
    return workspace;
  }

  private static List<Term> terms(Workspace workspace, String name) {
    return workspace.snapshot().matcher().glossary().find(name);
  }

  private static String definition(Workspace workspace, String name) {
    return terms(workspace, name).get(0).definitions().get(0).markdown();
  }

  private static List<String> sources(Workspace workspace, String name) {
    return terms(workspace, name).stream()
        .flatMap(term -> term.entries().stream())
        .map(entry -> entry.namePlace().source().name())
        .toList();
  }

  private static String note(String term, String definition) {
    return "# Glossary\n\n## " + term + "\n\nIt is " + definition + ".\n";
  }

  private Path write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
