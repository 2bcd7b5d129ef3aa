package io.github.glossls.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a look at the times of files and folders tells. A look costs one system call a note or
 * folder and needs no handle of the operating system, of which a watch on a large tree takes many.
 *
 * @param folderChanged whether something was added to, removed from or renamed in a folder
 */
record FilePoll(List<FileChange> files, boolean folderChanged) {

  static FilePoll of(List<NoteFile> known, Map<Path, Long> folders) {
    List<FileChange> changes = new ArrayList<>();
    for (NoteFile file : known) {
      try {
        BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
        NoteFile.Stamp stamp = new NoteFile.Stamp(now.lastModifiedTime().toMillis(), now.size());
        if (!stamp.equals(file.stamp())) {
          changes.add(new FileChange(file.uri(), FileChange.Kind.CHANGED));
        }
      } catch (IOException gone) {
        changes.add(new FileChange(file.uri(), FileChange.Kind.DELETED));
      }
    }
    return new FilePoll(changes, folders.entrySet().stream().anyMatch(FilePoll::changed));
  }

  private static boolean changed(Map.Entry<Path, Long> folder) {
    try {
      return Files.getLastModifiedTime(folder.getKey()).toMillis() != folder.getValue();
    } catch (IOException gone) {
      return true;
    }
  }
}
