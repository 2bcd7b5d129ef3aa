package io.github.glossls.cli;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.matching.CompiledGlossary;
import io.github.glossls.matching.Matcher;
import io.github.glossls.notes.Note;
import io.github.glossls.workspace.StoredNotes;
import io.github.glossls.workspace.UserFolders;
import io.github.glossls.workspace.WorkspaceFolder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notes that a command answers from.
 *
 * @param own the user's
 * @param bundled the glossary that comes with the program, unless the user does without
 * @param remarks what the user should know, when not everything was looked at
 */
record KnownNotes(List<Note> own, Optional<CompiledGlossary> bundled, List<String> remarks) {

  /** Reads the notes that the options name, or those of the current folder. */
  static KnownNotes load(NoteOptions options, Terminal terminal) {
    WorkspaceFolder here = WorkspaceFolder.of(terminal.directory());
    StoredNotes stored =
        options.notes().isEmpty()
            ? StoredNotes.in(here, UserFolders.ofThisUser())
            : StoredNotes.listed(checked(options, terminal), here, UserFolders.ofThisUser());
    Optional<CompiledGlossary> bundled =
        options.bundled() ? CompiledGlossary.bundled() : Optional.empty();
    return new KnownNotes(stored.notes(), bundled, stored.remarks());
  }

  /** The user's words first. */
  Glossary glossary() {
    List<Entry> entries = new ArrayList<>();
    own.forEach(note -> entries.addAll(note.entries()));
    bundled.ifPresent(compiled -> entries.addAll(compiled.entries()));
    return Glossary.merge(entries);
  }

  /** Compiled anew are only the user's notes. */
  Matcher matcher() {
    return bundled
        .map(compiled -> compiled.matcher().updated(glossary()))
        .orElseGet(() -> Matcher.compile(glossary()));
  }

  private static List<String> checked(NoteOptions options, Terminal terminal) {
    for (String path : options.notes()) {
      boolean isPattern = path.matches(".*[*?\\[{].*");
      if (!isPattern
          && !path.startsWith("~")
          && !Files.exists(terminal.directory().resolve(path))) {
        throw new CommandFailure("--notes names neither a file nor a folder: " + path);
      }
    }
    return options.notes();
  }
}
