package io.github.glossls.workspace;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.text.Document;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps the user's notes read: finds them, reads what is new or changed and nothing else, and says
 * when the entries are not what they were. Belongs to one background thread; what takes long is
 * done aside.
 */
final class NoteKeeper {
  /** Few, so that a note being edited waits for few others. */
  private static final int READ_AT_ONCE = 3;

  private static final Duration CHANGES_PAUSE = Duration.ofMillis(150);

  private final NoteSearch search;
  private final SafeReader reader;
  private final Background background;
  private final WorkspaceListener listener;
  private final Consumer<Boolean> changed;
  private final NoteShelf shelf = new NoteShelf();
  private final NoteProblems problems;
  private final OpenNotes openNotes;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, NoteFile> toRead = new LinkedHashMap<>();
  private final Set<String> remarks = new HashSet<>();
  private NoteSearch.Scope scope = NoteSearch.Scope.EMPTY;
  private NoteSearch.Result found = new NoteSearch.Result(Map.of(), Map.of(), List.of());
  private long searches;
  private boolean isSearching;
  private boolean isSearchDue;
  private int reading;
  private int read;

  /**
   * @param changed told when entries are not what they were, and whether more of that is to come
   */
  NoteKeeper(
      NoteSearch search,
      SafeReader reader,
      Background background,
      WorkspaceListener listener,
      Consumer<Boolean> changed) {
    this.search = search;
    this.reader = reader;
    this.background = background;
    this.listener = listener;
    this.changed = changed;
    this.problems = new NoteProblems(listener);
    this.openNotes = new OpenNotes(reader, background, this::takeOpen);
  }

  NoteShelf shelf() {
    return shelf;
  }

  /** Files and folders whose times tell whether something changed. */
  NoteSearch.Result found() {
    return found;
  }

  /** Looks for notes in other places than before. */
  void lookIn(NoteSearch.Scope newScope) {
    scope = newScope;
    look();
  }

  /** Looks for notes again where it did before. */
  void look() {
    long number = ++searches;
    isSearching = true;
    isSearchDue = false;
    NoteSearch.Scope where = scope;
    background.aside(
        () -> {
          NoteSearch.Result result = search.everywhere(where);
          background.inOrder(
              () -> {
                if (number == searches) {
                  adopt(result);
                }
              });
        });
  }

  /** A document was opened or edited. */
  void opened(Document document) {
    String key = Uris.key(document.uri());
    documents.put(key, document);
    Optional<NoteFile> file = shelf.file(key);
    if (file.isPresent()) {
      NoteFile note = file.get();
      Source source = new Source(document.uri(), note.name(), Source.Origin.USER);
      openNotes.put(key, new OpenNotes.OpenNote(source, note.listed(), document));
    } else {
      search
          .ofDocument(document, scope)
          .ifPresentOrElse(
              source -> openNotes.put(key, new OpenNotes.OpenNote(source, false, document)),
              () -> closeNote(key));
    }
  }

  /** A document was closed: what its file holds counts again. */
  void closed(String uri) {
    String key = Uris.key(uri);
    documents.remove(key);
    closeNote(key);
  }

  /** Something happened to files. */
  void filesChanged(List<FileChange> changes) {
    for (FileChange change : changes) {
      String key = Uris.key(change.uri());
      if (change.uri().endsWith("/.gitignore") || change.uri().endsWith("/.git/info/exclude")) {
        lookSoon();
      } else if (change.kind() == FileChange.Kind.DELETED) {
        dropAllWithin(key);
      } else {
        fileChanged(change.uri(), key);
      }
    }
    readOn();
  }

  private void fileChanged(String uri, String key) {
    Optional<NoteFile> file =
        shelf
            .file(key)
            .map(known -> search.again(known, scope))
            .orElseGet(() -> search.at(uri, scope));
    if (file.isPresent()) {
      enqueue(file.get());
    } else if (shelf.file(key).isPresent()) {
      drop(key);
    } else if (search.mayHoldNotes(uri, scope)) {
      lookSoon();
    }
  }

  /** Many changes at once, as when a branch is checked out, make one search. */
  private void lookSoon() {
    if (!isSearchDue) {
      isSearchDue = true;
      background.later(
          CHANGES_PAUSE,
          () -> {
            if (isSearchDue) {
              look();
            }
          });
    }
  }

  private void dropAllWithin(String folderKey) {
    for (String key : shelf.keys()) {
      if (Uris.isWithin(key, folderKey)) {
        drop(key);
      }
    }
  }

  private void drop(String key) {
    toRead.remove(key);
    if (shelf.file(key).isPresent()) {
      shelf.dropFile(key);
      updated(key);
    }
  }

  private void adopt(NoteSearch.Result result) {
    isSearching = false;
    found = result;
    for (String key : shelf.keys()) {
      if (!result.files().containsKey(key)) {
        drop(key);
      }
    }
    toRead.keySet().retainAll(result.files().keySet());
    for (NoteFile file : result.files().values()) {
      if (!shelf.isCurrent(file)) {
        enqueue(file);
      }
    }
    for (String remark : result.remarks()) {
      if (remarks.add(remark)) {
        listener.remark(remark);
      }
    }
    for (Document document : List.copyOf(documents.values())) {
      opened(document);
    }
    listener.log("Notes found: " + result.files().size() + ", to read: " + toRead.size());
    readOn();
  }

  private void enqueue(NoteFile file) {
    toRead.put(file.key(), file);
  }

  private void readOn() {
    Iterator<NoteFile> next = toRead.values().iterator();
    while (reading < READ_AT_ONCE && next.hasNext()) {
      NoteFile file = next.next();
      next.remove();
      reading++;
      background.aside(
          () -> {
            Note note = reader.read(file);
            background.inOrder(() -> takeFile(file, note));
          });
    }
  }

  private void takeFile(NoteFile file, Note note) {
    reading--;
    read++;
    boolean isWanted = !isGone(file);
    if (isWanted) {
      shelf.putFile(file, note);
    }
    int left = reading + toRead.size();
    if (left > 0) {
      listener.reading(read, read + left);
    }
    updated(file.key());
    readOn();
  }

  /** The glossary holds all that was read: only now is reading over for the user. */
  void settled() {
    if (read > 0 && reading + toRead.size() == 0) {
      listener.reading(read, read);
      read = 0;
    }
  }

  /** Whether a newer search did not find the file any more while it was being read. */
  private boolean isGone(NoteFile file) {
    return !found.files().containsKey(file.key()) && search.at(file.uri(), scope).isEmpty();
  }

  private void takeOpen(String key, Note note, int version) {
    boolean hadEntries = shelf.hasEntries(key);
    shelf.putEditor(key, note, version);
    if (hadEntries || shelf.hasEntries(key)) {
      updated(key);
    } else {
      // Most Markdown that is open defines nothing: no reason to make a glossary.
      problems.update(key, shelf.problems(key));
    }
  }

  private void closeNote(String key) {
    if (openNotes.remove(key)) {
      shelf.dropEditor(key);
      updated(key);
    }
  }

  private void updated(String key) {
    problems.update(key, shelf.problems(key));
    changed.accept(isSearching || reading + toRead.size() > 0);
  }
}
