package io.github.glossls.workspace;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.text.Document;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the documents that are notes while they are being written: each at most once at a time, and
 * always its latest text. Belongs to the thread that owns the notes.
 */
final class OpenNotes {
  /** Typing goes on for so long before it is looked at. */
  private static final Duration TYPING_PAUSE = Duration.ofMillis(50);

  /** Takes what was read of a document. */
  @FunctionalInterface
  interface Taker {
    void take(String key, Note note, int version);
  }

  /** A document that counts as a note. */
  record OpenNote(Source source, boolean listed, Document document) {}

  private final SafeReader reader;
  private final Background background;
  private final Taker taker;
  private final Map<String, OpenNote> open = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  OpenNotes(SafeReader reader, Background background, Taker taker) {
    this.reader = reader;
    this.background = background;
    this.taker = taker;
  }

  /** A note was opened, or has another text now. */
  void put(String key, OpenNote note) {
    boolean isNew = open.put(key, note) == null;
    if (busy.add(key)) {
      if (isNew) {
        read(key);
      } else {
        background.later(TYPING_PAUSE, () -> read(key));
      }
    }
  }

  /** Whether the document was here. */
  boolean remove(String key) {
    return open.remove(key) != null;
  }

  private void read(String key) {
    OpenNote note = open.get(key);
    if (note == null) {
      busy.remove(key);
      return;
    }
    Document document = note.document();
    background.aside(
        () -> {
          Note result = reader.read(note.source(), document.text(), note.listed());
          background.inOrder(() -> finish(key, note, result));
        });
  }

  private void finish(String key, OpenNote note, Note result) {
    busy.remove(key);
    OpenNote latest = open.get(key);
    if (latest == null) {
      return;
    }
    if (latest.equals(note)) {
      taker.take(key, result, note.document().version());
    } else if (busy.add(key)) {
      background.later(TYPING_PAUSE, () -> read(key));
    }
  }
}
