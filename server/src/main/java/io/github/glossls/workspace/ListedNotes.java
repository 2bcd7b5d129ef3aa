package io.github.glossls.workspace;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** The notes that the setting {@code gloss-ls.notes} names: files, folders and globs. */
final class ListedNotes {
  private static final String GLOB_CHARACTERS = "*?[{";

  private final NoteFinder finder;
  private final UserFolders user;

  ListedNotes(NoteFinder finder, UserFolders user) {
    this.finder = finder;
    this.user = user;
  }

  /**
   * What the list names, relative entries once for each workspace folder; a remark for an entry
   * that names nothing.
   */
  NoteFinder.Found find(List<String> list, List<WorkspaceFolder> folders) {
    List<WorkspaceFolder> bases =
        folders.isEmpty() ? List.of(WorkspaceFolder.of(user.home())) : folders;
    Map<Path, NoteFile> files = new LinkedHashMap<>();
    Map<Path, Long> looked = new HashMap<>();
    List<String> nothing = new ArrayList<>();
    for (String written : list) {
      int before = files.size();
      for (WorkspaceFolder base : bases) {
        NoteFinder.Found found = findOne(written, base);
        found.files().forEach(file -> files.putIfAbsent(file.path(), file));
        looked.putAll(found.folders());
      }
      if (files.size() == before) {
        nothing.add(written);
      }
    }
    Optional<String> remark =
        nothing.isEmpty()
            ? Optional.empty()
            : Optional.of(
                "The setting gloss-ls.notes names no note with "
                    + String.join(", ", nothing)
                    + ". It takes files, folders and globs; relative ones start at the workspace"
                    + " folder, ~ is your home folder.");
    return new NoteFinder.Found(List.copyOf(files.values()), looked, remark);
  }

  private NoteFinder.Found findOne(String written, WorkspaceFolder base) {
    try {
      int glob = firstGlobCharacter(written);
      if (glob < 0) {
        Path path = user.resolve(written, base.path());
        return Files.isDirectory(path) ? finder.listed(path, base) : finder.listedFile(path, base);
      }
      int folderEnd = Math.max(written.lastIndexOf('/', glob), written.lastIndexOf('\\', glob)) + 1;
      Path start = user.resolve(written.substring(0, folderEnd), base.path());
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + written.substring(folderEnd));
      NoteFinder.Found all = finder.listed(start, base);
      List<NoteFile> matching =
          all.files().stream()
              .filter(file -> matches(matcher, start.relativize(file.path())))
              .toList();
      return new NoteFinder.Found(matching, all.folders(), all.remark());
    } catch (InvalidPathException | PatternSyntaxException unusable) {
      return new NoteFinder.Found(List.of(), Map.of(), Optional.empty());
    }
  }

  /** {@code **}{@code /x.md} means {@code x.md} at the top too, as it does in git. */
  private static boolean matches(PathMatcher matcher, Path relative) {
    return matcher.matches(relative) || matcher.matches(Path.of(".").resolve(relative));
  }

  private static int firstGlobCharacter(String written) {
    for (int at = 0; at < written.length(); at++) {
      if (GLOB_CHARACTERS.indexOf(written.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
