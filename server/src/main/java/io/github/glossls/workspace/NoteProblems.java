package io.github.glossls.workspace;

import io.github.glossls.notes.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the listener what changed about the problems of notes, and nothing twice. */
final class NoteProblems {
  private final WorkspaceListener listener;
  private final Map<String, NoteShelf.Problems> told = new HashMap<>();

  NoteProblems(WorkspaceListener listener) {
    this.listener = listener;
  }

  /**
   * @param now empty when the note is gone
   */
  void update(String key, Optional<NoteShelf.Problems> now) {
    Optional<NoteShelf.Problems> before = Optional.ofNullable(told.get(key));
    Optional<NoteShelf.Problems> shown = now.filter(each -> !each.problems().isEmpty());
    if (shown.isPresent()) {
      told.put(key, shown.get());
      if (!before.map(NoteShelf.Problems::problems).equals(Optional.of(shown.get().problems()))) {
        tell(shown.get(), shown.get().problems());
      }
    } else if (before.isPresent()) {
      told.remove(key);
      tell(now.orElse(before.get()), List.of());
    }
  }

  private void tell(NoteShelf.Problems about, List<Problem> problems) {
    listener.problems(about.source(), about.version(), problems);
  }
}
