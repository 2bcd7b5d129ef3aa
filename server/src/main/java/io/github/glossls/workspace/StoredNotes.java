package io.github.glossls.workspace;

import io.github.glossls.notes.Note;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Notes read from their files once, for a program that answers and ends.
 *
 * @param remarks what the user should know, when not everything was looked at
 */
public record StoredNotes(List<Note> notes, List<String> remarks) {
  /** Somebody waits at a terminal: less is looked at than in the background of an editor. */
  private static final NoteFinder.Bounds SHORT =
      new NoteFinder.Bounds(20_000, Duration.ofSeconds(2));

  public StoredNotes {
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /** The notes that a server would find in a folder. */
  public static StoredNotes in(WorkspaceFolder folder, UserFolders user) {
    NoteFinder finder = new NoteFinder(user, SHORT, Clock.systemUTC());
    return read(finder.in(folder, List.of()));
  }

  /**
   * The notes that a list names and no others.
   *
   * @param list as in {@link Settings#notes}
   * @param base relative paths start here
   */
  public static StoredNotes listed(List<String> list, WorkspaceFolder base, UserFolders user) {
    NoteFinder finder = new NoteFinder(user, NoteFinder.Bounds.USUAL, Clock.systemUTC());
    return read(new ListedNotes(finder, user).find(list, List.of(base)));
  }

  private static StoredNotes read(NoteFinder.Found found) {
    SafeReader reader = new SafeReader();
    return new StoredNotes(
        found.files().stream().map(reader::read).toList(), found.remark().stream().toList());
  }
}
