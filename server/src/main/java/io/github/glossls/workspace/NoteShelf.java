package io.github.glossls.workspace;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The user's notes as they were last read, by {@link Uris#key}. What an editor holds of a note
 * hides what its file holds. Belongs to one thread.
 */
final class NoteShelf {
  /** One note: its file, what that holds, and what an editor holds. */
  private record Kept(
      Optional<NoteFile> file, Optional<Note> fromFile, Optional<Note> fromEditor, int version) {
    static final Kept NOTHING = new Kept(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    Optional<Note> note() {
      return fromEditor.or(() -> fromFile);
    }

    boolean isNothing() {
      return file.isEmpty() && fromEditor.isEmpty();
    }
  }

  /**
   * What is to be shown of a note's problems.
   *
   * @param version of the document, when an editor holds it
   */
  record Problems(Source source, OptionalInt version, List<Problem> problems) {}

  private final Map<String, Kept> kept = new HashMap<>();

  Set<String> keys() {
    return Set.copyOf(kept.keySet());
  }

  List<NoteFile> files() {
    return kept.values().stream().map(Kept::file).flatMap(Optional::stream).toList();
  }

  Optional<NoteFile> file(String key) {
    return get(key).file();
  }

  /** Whether the note was read from exactly this state of its file. */
  boolean isCurrent(NoteFile file) {
    Kept known = get(file.key());
    return known.file().equals(Optional.of(file)) && known.fromFile().isPresent();
  }

  /** Whether a note gives the glossary anything. */
  boolean hasEntries(String key) {
    return get(key).note().filter(note -> !note.entries().isEmpty()).isPresent();
  }

  void putFile(NoteFile file, Note note) {
    Kept known = get(file.key());
    kept.put(
        file.key(),
        new Kept(Optional.of(file), Optional.of(note), known.fromEditor(), known.version()));
  }

  void putEditor(String key, Note note, int version) {
    Kept known = get(key);
    kept.put(key, new Kept(known.file(), known.fromFile(), Optional.of(note), version));
  }

  void dropFile(String key) {
    Kept known = get(key);
    replace(key, new Kept(Optional.empty(), Optional.empty(), known.fromEditor(), known.version()));
  }

  void dropEditor(String key) {
    Kept known = get(key);
    replace(key, new Kept(known.file(), known.fromFile(), Optional.empty(), 0));
  }

  /** What there is to say about a note; empty when it is not here. */
  Optional<Problems> problems(String key) {
    Kept known = get(key);
    OptionalInt version =
        known.fromEditor().isPresent() ? OptionalInt.of(known.version()) : OptionalInt.empty();
    return known.note().map(note -> new Problems(note.source(), version, note.problems()));
  }

  /**
   * Of all notes: glossaries before ordinary notes, then by name, so that no order of reading
   * shows.
   */
  List<Entry> entries() {
    List<Note> notes = new ArrayList<>();
    kept.values().forEach(each -> each.note().ifPresent(notes::add));
    notes.sort(
        Comparator.comparing((Note note) -> note.tier() != Tier.GLOSSARY)
            .thenComparing(note -> note.source().name())
            .thenComparing(note -> note.source().uri()));
    List<Entry> entries = new ArrayList<>();
    notes.forEach(note -> entries.addAll(note.entries()));
    return entries;
  }

  private Kept get(String key) {
    return kept.getOrDefault(key, Kept.NOTHING);
  }

  private void replace(String key, Kept now) {
    if (now.isNothing()) {
      kept.remove(key);
    } else {
      kept.put(key, now);
    }
  }
}
