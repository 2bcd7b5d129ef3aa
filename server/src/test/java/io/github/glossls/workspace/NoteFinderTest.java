package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFinderTest {
  @TempDir Path home;
  @TempDir Path workspace;

  @Test
  void findsMarkdownTextAndYamlGlossaries() {
    write(
        "README.md",
        "docs/a.markdown",
        "notes.txt",
        "x.glossary.yml",
        ".contextive/definitions.yml");
    write("requirements.txt", "requirements-dev.txt", "CMakeLists.txt", "app.py", "config.yml");

    assertThat(found())
        .containsExactlyInAnyOrder(
            "README.md",
            "docs/a.markdown",
            "notes.txt",
            "x.glossary.yml",
            ".contextive/definitions.yml");
  }

  @Test
  void skipsHiddenFoldersDependenciesAndBuildOutput() {
    write("a.md", ".git/b.md", ".hidden/b.md", "node_modules/x/README.md", "target/b.md");
    write("sub/build/b.md", "sub/vendor/b.md", "sub/venv/b.md", "sub/glossary/c.md");

    assertThat(found()).containsExactlyInAnyOrder("a.md", "sub/glossary/c.md");
  }

  @Test
  void obeysGitignoreAsGitDoes() {
    write("a.md", "b.md", "keep.md", "draft/a.md", "draft/keep.md", "deep/er/a.md", "deep/er/b.md");
    write("deep/special.md", "deep/er/special.md", "top.md", "deep/top.md", "#hash.md", "x y.md");
    text(
        ".gitignore",
        "# a comment\n\nb.md\n/top.md\ndraft/\n!draft/keep.md\n\\#hash.md\nx\\ y.md\n");
    text("deep/.gitignore", "special.md\n!er/special.md\n!b.md\n");

    assertThat(found())
        .containsExactlyInAnyOrder(
            "a.md", "keep.md", "deep/er/a.md", "deep/er/b.md", "deep/er/special.md", "deep/top.md");
  }

  @Test
  void obeysTheRulesOfTheRepositoryAround() throws IOException {
    write("project/a.md", "project/b.md", "project/c.md", "project/d.md", "project/nested/b.md");
    Files.createDirectories(workspace.resolve(".git/info"));
    text(".git/info/exclude", "c.md\n");
    text(".gitignore", "project/b.md\n");
    text("git-ignore-of-the-user", "d.md\n");
    Path opened = workspace.resolve("project");
    UserFolders user =
        new UserFolders(home, home.resolve("cache"), workspace.resolve("git-ignore-of-the-user"));

    assertThat(found(opened, user)).containsExactlyInAnyOrder("a.md", "nested/b.md");
  }

  @Test
  void anIgnoredFolderThatIsOpenedIsRead() throws IOException {
    write("private/a.md");
    Files.createDirectories(workspace.resolve(".git"));
    text(".gitignore", "private/\n");

    assertThat(found(workspace.resolve("private"), user())).containsExactly("a.md");
  }

  @Test
  void aRepositoryInsideHasRulesOfItsOwn() throws IOException {
    write("inner/a.md", "inner/b.md");
    Files.createDirectories(workspace.resolve(".git"));
    Files.createDirectories(workspace.resolve("inner/.git"));
    text(".gitignore", "a.md\n");
    text("inner/.gitignore", "b.md\n");

    assertThat(found()).containsExactly("inner/a.md");
  }

  @Test
  void excludesWhatTheSettingsSay() {
    write("a.md", "drafts/b.md", "deep/drafts/c.md", "deep/CHANGELOG.md");

    assertThat(names(finder(user()).in(folder(workspace), List.of("drafts/", "**/CHANGELOG.md"))))
        .containsExactly("a.md");
  }

  @Test
  void endsOnLinksInALoopAndReadsWhatALinkedFileHolds() throws IOException {
    write("sub/a.md");
    Files.createSymbolicLink(workspace.resolve("sub/loop"), workspace);
    Files.createSymbolicLink(workspace.resolve("sub/self.md"), workspace.resolve("sub/self.md"));
    Files.createSymbolicLink(workspace.resolve("gone.md"), workspace.resolve("nowhere"));
    Files.createSymbolicLink(workspace.resolve("linked.md"), workspace.resolve("sub/a.md"));

    assertThat(found()).containsExactlyInAnyOrder("sub/a.md", "linked.md");
  }

  @Test
  void aFolderNamedLikeANoteIsAFolder() {
    write("a.md/b.md");

    assertThat(found()).containsExactly("a.md/b.md");
  }

  @Test
  void looksThroughAHomeFolderOnlyWhereGlossariesAre() {
    write(
        "glossary/a.md",
        "my-glossary.md",
        "README.md",
        "projects/x/README.md",
        ".contextive/definitions.yml");
    UserFolders user = new UserFolders(workspace, home, home.resolve("none"));

    NoteFinder.Found found = finder(user).in(folder(workspace), List.of());

    assertThat(names(found))
        .containsExactlyInAnyOrder(
            "glossary/a.md", "my-glossary.md", ".contextive/definitions.yml");
    assertThat(found.remark().orElseThrow()).contains("gloss-ls.notes");
  }

  @Test
  void stopsAtItsBoundsAndSaysSo() {
    for (int i = 0; i < 20; i++) {
      write("d" + i + "/a.md");
    }
    NoteFinder.Bounds few = new NoteFinder.Bounds(30, Duration.ofDays(1));

    NoteFinder.Found found =
        new NoteFinder(user(), few, Clock.systemUTC()).in(folder(workspace), List.of());

    assertThat(found.files()).hasSizeBetween(5, 15);
    assertThat(found.remark().orElseThrow()).contains("gloss-ls.exclude");
  }

  @Test
  void acceptsByPathWhatItWouldFind() {
    write("a.md", "drafts/b.md");
    text(".gitignore", "drafts/\n");
    NoteFinder finder = finder(user());
    WorkspaceFolder folder = folder(workspace);

    assertThat(finder.accepts(workspace.resolve("a.md"), folder, List.of())).isTrue();
    assertThat(finder.accepts(workspace.resolve("new.md"), folder, List.of())).isTrue();
    assertThat(finder.accepts(workspace.resolve("drafts/b.md"), folder, List.of())).isFalse();
    assertThat(finder.accepts(workspace.resolve("node_modules/b.md"), folder, List.of())).isFalse();
    assertThat(finder.accepts(home.resolve("a.md"), folder, List.of())).isFalse();
  }

  @Test
  void listedNotesAreFilesFoldersAndGlobs() {
    write("docs/a.md", "docs/deep/b.md", "one.text", "more/c.md", "more/d.txt");
    UserFolders user = new UserFolders(workspace.resolve("more"), home, home.resolve("none"));
    ListedNotes listed = new ListedNotes(finder(user), user);
    List<WorkspaceFolder> folders = List.of(folder(workspace));

    assertThat(names(listed.find(List.of("docs"), folders)))
        .containsExactly("docs/a.md", "docs/deep/b.md");
    assertThat(names(listed.find(List.of("one.text"), folders))).containsExactly("one.text");
    assertThat(names(listed.find(List.of("docs/*.md"), folders))).containsExactly("docs/a.md");
    assertThat(names(listed.find(List.of("**/*.md"), folders)))
        .containsExactlyInAnyOrder("docs/a.md", "docs/deep/b.md", "more/c.md");
    assertThat(names(listed.find(List.of("~/c.md"), folders))).containsExactly("more/c.md");
    assertThat(listed.find(List.of("nowhere.md"), folders).remark().orElseThrow())
        .contains("nowhere.md");
  }

  private List<String> found() {
    return found(workspace, user());
  }

  private static List<String> found(Path opened, UserFolders user) {
    return names(finder(user).in(folder(opened), List.of()));
  }

  private static List<String> names(NoteFinder.Found found) {
    return found.files().stream().map(NoteFile::name).toList();
  }

  private static NoteFinder finder(UserFolders user) {
    return new NoteFinder(user, NoteFinder.Bounds.USUAL, Clock.systemUTC());
  }

  private UserFolders user() {
    return new UserFolders(home, home.resolve("cache"), home.resolve("none"));
  }

  private static WorkspaceFolder folder(Path path) {
    return WorkspaceFolder.of(path);
  }

  private void write(String... paths) {
    for (String path : paths) {
      text(path, "text");
    }
  }

  private void text(String path, String text) {
    try {
      Path file = workspace.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
