package io.github.glossls.workspace;

import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.Tier;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads notes from files and documents; a note that breaks the reader costs only itself. */
final class SafeReader {
  Note read(NoteFile file) {
    NoteText text = NoteText.read(file.path(), file.source());
    Note note = read(file.source(), text.text(), file.listed());
    if (text.problems().isEmpty()) {
      return note;
    }
    List<Problem> all = new ArrayList<>(text.problems());
    all.addAll(note.problems());
    return new Note(note.source(), note.tier(), note.entries(), all);
  }

  Note read(Source source, String text, boolean isListed) {
    try {
      return new NoteReader().read(source, text, isListed);
    } catch (RuntimeException | StackOverflowError failure) {
      Problem problem =
          new Problem(
              "unreadable-note",
              Problem.Severity.ERROR,
              new Place(source, 0, new Span(0, 0), ""),
              "This note could not be read (" + failure + "). Please report it with the note.");
      return new Note(source, Tier.ORDINARY, List.of(), List.of(problem));
    }
  }
}
