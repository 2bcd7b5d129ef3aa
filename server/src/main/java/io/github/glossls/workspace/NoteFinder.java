package io.github.glossls.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the notes of a workspace folder without being told where they are. Skips what git ignores,
 * dependencies, build output and hidden folders; follows links to files but not to folders, so that
 * it ends on any file system; stops at its bounds.
 */
final class NoteFinder {
  /**
   * How much of a file system is looked at for one folder.
   *
   * @param entries files and folders seen
   */
  record Bounds(int entries, Duration time) {
    static final Bounds USUAL = new Bounds(100_000, Duration.ofSeconds(20));
  }

  /**
   * What was found.
   *
   * @param folders the folders looked into, with the time of their last change in milliseconds
   * @param remark what the user should know, when not everything was looked at
   */
  record Found(List<NoteFile> files, Map<Path, Long> folders, Optional<String> remark) {}

  private final UserFolders user;
  private final Bounds bounds;
  private final Clock clock;

  NoteFinder(UserFolders user, Bounds bounds, Clock clock) {
    this.user = user;
    this.bounds = bounds;
    this.clock = clock;
  }

  /** The notes of a workspace folder. */
  Found in(WorkspaceFolder folder, List<String> exclude) {
    return isTooWide(folder.path())
        ? inWideFolder(folder, exclude)
        : new Walk(folder, exclude, false).from(folder.path());
  }

  /** The notes of a folder that a user listed: what git ignores there counts too. */
  Found listed(Path start, WorkspaceFolder folder) {
    return new Walk(folder, List.of(), true).from(start);
  }

  /** A single file that a user listed, whatever its name ends in. */
  Found listedFile(Path file, WorkspaceFolder folder) {
    Optional<NoteFile> note = new Walk(folder, List.of(), true).note(file);
    return new Found(note.stream().toList(), Map.of(), Optional.empty());
  }

  /** Whether a path in a workspace folder is that of a note, if there is a file. */
  boolean accepts(Path path, WorkspaceFolder folder, List<String> exclude) {
    if (!path.startsWith(folder.path()) || path.equals(folder.path()) || !NoteNames.isNote(path)) {
      return false;
    }
    Walk walk = new Walk(folder, exclude, false);
    IgnoreRules rules = IgnoreRules.in(folder.path(), user.gitIgnore());
    Path at = folder.path();
    for (Path part : folder.path().relativize(path)) {
      at = at.resolve(part);
      boolean isFolder = !at.equals(path);
      if (walk.skips(at, isFolder, rules)) {
        return false;
      }
      rules = isFolder ? rules.enter(at) : rules;
    }
    return !isTooWide(folder.path()) || isNearGlossary(folder, path);
  }

  /** The note that is a file now; empty when there is none. */
  Optional<NoteFile> file(Path path, WorkspaceFolder folder, boolean isListed) {
    return new Walk(folder, List.of(), isListed).note(path);
  }

  /** What a reader is shown for a path. */
  String name(Path path, WorkspaceFolder folder) {
    if (path.startsWith(folder.path())) {
      return folder.path().relativize(path).toString().replace('\\', '/');
    }
    return path.startsWith(user.home())
        ? "~/" + user.home().relativize(path).toString().replace('\\', '/')
        : path.toString();
  }

  /** A home folder, what holds home folders, or a whole disk. */
  private boolean isTooWide(Path folder) {
    return user.home().startsWith(folder) || folder.getParent() == null;
  }

  private Found inWideFolder(WorkspaceFolder folder, List<String> exclude) {
    Walk walk = new Walk(folder, exclude, false);
    List<NoteFile> files = new ArrayList<>();
    Map<Path, Long> folders = new LinkedHashMap<>();
    for (String name : List.of("glossary", ".contextive")) {
      Path glossary = folder.path().resolve(name);
      if (Files.isDirectory(glossary)) {
        Found found = new Walk(folder, exclude, false).from(glossary);
        files.addAll(found.files());
        folders.putAll(found.folders());
      }
    }
    for (Path child : children(folder.path(), folders)) {
      if (NoteNames.isNote(child) && isNearGlossary(folder, child)) {
        walk.note(child).ifPresent(files::add);
      }
    }
    String remark =
        folder.path()
            + " is too wide a folder to look through for notes. Only its own glossary files and its"
            + " glossary folder are read; name other notes in the setting gloss-ls.notes, or open a"
            + " project folder.";
    return new Found(files, folders, Optional.of(remark));
  }

  private static boolean isNearGlossary(WorkspaceFolder folder, Path path) {
    Path relative = folder.path().relativize(path);
    String first = relative.getName(0).toString();
    return relative.getNameCount() > 1
        ? first.equals("glossary") || first.equals(".contextive")
        : first.contains("glossary");
  }

  /** What lies directly in a folder; a folder that cannot be read is empty. */
  private static List<Path> children(Path folder, Map<Path, Long> folders) {
    List<Path> children = new ArrayList<>();
    try {
      folders.put(folder, Files.getLastModifiedTime(folder).toMillis());
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    } catch (IOException | DirectoryIteratorException | SecurityException unreadable) {
      return children;
    }
    children.sort(null);
    return children;
  }

  /** One look through a folder and all below it. */
  private final class Walk {
    private final WorkspaceFolder folder;
    private final IgnoreRules excluded;
    private final boolean listed;
    private final List<NoteFile> files = new ArrayList<>();
    private final Map<Path, Long> folders = new LinkedHashMap<>();

    private Walk(WorkspaceFolder folder, List<String> exclude, boolean listed) {
      this.folder = folder;
      this.excluded = IgnoreRules.none(user.gitIgnore()).with(folder.path(), exclude);
      this.listed = listed;
    }

    private record Step(Path folder, IgnoreRules rules) {}

    Found from(Path start) {
      Instant end = clock.instant().plus(bounds.time());
      IgnoreRules outer = IgnoreRules.none(user.gitIgnore());
      Deque<Step> open = new ArrayDeque<>();
      open.push(new Step(start, listed ? outer : IgnoreRules.in(start, user.gitIgnore())));
      int seen = 0;
      while (!open.isEmpty()) {
        Step step = open.pop();
        List<Path> children = children(step.folder(), folders);
        seen += children.size();
        if (seen > bounds.entries() || clock.instant().isAfter(end)) {
          return found(Optional.of(stopped(start, seen)));
        }
        for (int at = children.size() - 1; at >= 0; at--) {
          look(children.get(at), step.rules(), open);
        }
      }
      return found(Optional.empty());
    }

    private void look(Path path, IgnoreRules rules, Deque<Step> open) {
      boolean mayBeNote = NoteNames.isNote(path);
      boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if ((!mayBeNote && !isFolder) || skips(path, isFolder, rules)) {
        return;
      }
      if (isFolder) {
        open.push(new Step(path, listed ? rules : rules.enter(path)));
      } else {
        note(path).ifPresent(files::add);
      }
    }

    boolean skips(Path path, boolean isFolder, IgnoreRules rules) {
      Path name = path.getFileName();
      return (isFolder && name != null && NoteNames.isNeverEntered(name.toString()))
          || excluded.ignore(path, isFolder)
          || (!listed && rules.ignore(path, isFolder));
    }

    Optional<NoteFile> note(Path path) {
      try {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        if (!file.isRegularFile()) {
          return Optional.empty();
        }
        NoteFile.Stamp stamp = new NoteFile.Stamp(file.lastModifiedTime().toMillis(), file.size());
        return Optional.of(new NoteFile(path, uri(path), name(path, folder), listed, stamp));
      } catch (IOException gone) {
        return Optional.empty();
      }
    }

    private String uri(Path path) {
      return path.startsWith(folder.path())
          ? Uris.child(folder.uri(), folder.path().relativize(path))
          : Uris.of(path);
    }

    private Found found(Optional<String> remark) {
      files.sort((a, b) -> a.path().compareTo(b.path()));
      return new Found(List.copyOf(files), Map.copyOf(folders), remark);
    }

    private String stopped(Path start, int seen) {
      return "Stopped looking for notes in "
          + start
          + " after "
          + seen
          + " files and folders. Exclude what holds no notes with the setting gloss-ls.exclude, or"
          + " name the notes in gloss-ls.notes.";
    }
  }
}
