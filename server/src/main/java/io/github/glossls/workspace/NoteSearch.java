package io.github.glossls.workspace;

import io.github.glossls.glossary.Source;
import io.github.glossls.text.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which files and open documents are notes. Stateless; safe to use from any thread. */
public final class NoteSearch {
  /**
   * Where to look.
   *
   * @param notes as {@link Settings#notes}
   * @param exclude as {@link Settings#exclude}
   */
  public record Scope(List<WorkspaceFolder> folders, List<String> notes, List<String> exclude) {
    static final Scope EMPTY = new Scope(List.of(), List.of(), List.of());

    public Scope {
      folders = List.copyOf(folders);
    }

    public static Scope of(List<WorkspaceFolder> folders, Settings settings) {
      return new Scope(folders, settings.notes(), settings.exclude());
    }

    /** The innermost workspace folder that holds a path. */
    Optional<WorkspaceFolder> holding(Path path) {
      return folders.stream()
          .filter(folder -> path.startsWith(folder.path()))
          .max(Comparator.comparingInt(folder -> folder.path().getNameCount()));
    }
  }

  /**
   * All that was found.
   *
   * @param folders that were looked into, with the time of their last change in milliseconds
   * @param remarks what the user should know, when not everything was looked at
   */
  record Result(Map<String, NoteFile> files, Map<Path, Long> folders, List<String> remarks) {}

  private final NoteFinder finder;
  private final ListedNotes listed;
  private final UserFolders user;

  NoteSearch(UserFolders user, NoteFinder.Bounds bounds, Clock clock) {
    this.user = user;
    this.finder = new NoteFinder(user, bounds, clock);
    this.listed = new ListedNotes(finder, user);
  }

  /** Every note, by {@link Uris#key}; takes as long as the file system takes. */
  Result everywhere(Scope scope) {
    Map<String, NoteFile> files = new LinkedHashMap<>();
    Map<Path, Long> folders = new HashMap<>();
    List<String> remarks = new ArrayList<>();
    List<NoteFinder.Found> all = new ArrayList<>();
    if (!scope.notes().isEmpty()) {
      all.add(listed.find(scope.notes(), scope.folders()));
    }
    scope.folders().forEach(folder -> all.add(finder.in(folder, scope.exclude())));
    for (NoteFinder.Found found : all) {
      found.files().forEach(file -> files.putIfAbsent(file.key(), file));
      folders.putAll(found.folders());
      found.remark().ifPresent(remarks::add);
    }
    return new Result(files, folders, remarks);
  }

  /** The note that a workspace folder holds at a URI; empty when there is none. */
  Optional<NoteFile> at(String uri, Scope scope) {
    return Uris.path(uri)
        .flatMap(
            path ->
                scope
                    .holding(path)
                    .filter(folder -> finder.accepts(path, folder, scope.exclude()))
                    .flatMap(folder -> finder.file(path, folder, false)));
  }

  /** Whether something new at a URI is worth a search: a folder, or what a setting may list. */
  boolean mayHoldNotes(String uri, Scope scope) {
    return Uris.path(uri)
        .filter(
            path -> Files.isDirectory(path) || (!scope.notes().isEmpty() && NoteNames.isNote(path)))
        .isPresent();
  }

  /** A known note as it is now; empty when its file is gone. */
  Optional<NoteFile> again(NoteFile known, Scope scope) {
    WorkspaceFolder folder =
        scope.holding(known.path()).orElseGet(() -> WorkspaceFolder.of(user.home()));
    return finder.file(known.path(), folder, known.listed());
  }

  /**
   * What an open document is as a note. In a workspace folder the rules for files hold; elsewhere
   * every Markdown document is one while it is open, saved or not.
   */
  Optional<Source> ofDocument(Document document, Scope scope) {
    String uri = document.uri();
    String name = Uris.fileName(uri);
    Optional<Path> path = Uris.path(uri);
    Optional<WorkspaceFolder> folder = path.flatMap(scope::holding);
    if (path.isPresent() && folder.isPresent()) {
      return finder.accepts(path.get(), folder.get(), scope.exclude())
          ? Optional.of(user(uri, finder.name(path.get(), folder.get())))
          : Optional.empty();
    }
    boolean isMarkdown = document.languageId().equals("markdown") || NoteNames.isMarkdown(name);
    boolean isOwn = path.isPresent() && path.get().startsWith(user.cache());
    boolean isText = path.isPresent() || uri.startsWith("untitled:");
    return isMarkdown && isText && !isOwn ? Optional.of(user(uri, name)) : Optional.empty();
  }

  private static Source user(String uri, String name) {
    return new Source(uri, name, Source.Origin.USER);
  }
}
