package io.github.glossls.workspace;

import io.github.glossls.glossary.Entry;
import io.github.glossls.matching.CompiledGlossary;
import io.github.glossls.matching.Matcher;
import io.github.glossls.text.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Everything that changes. One thread, the one that takes the client's messages, calls the methods
 * in the order in which the messages came; what it changes is in the snapshot when the method
 * returns. What background work finds out is swapped in as a whole. A snapshot never changes.
 */
public final class Workspace implements AutoCloseable {
  private static final Duration SHORTEST_POLL = Duration.ofSeconds(2);

  /** Looking for changes takes at most a fiftieth of one processor. */
  private static final int POLL_FACTOR = 50;

  private final Background background;
  private final WorkspaceListener listener;
  private final Clock clock;

  /** Empty until somebody asks: a matcher is not made before the client's first answer. */
  private volatile Optional<Snapshot> current = Optional.empty();

  private final CompletableFuture<Snapshot> ready = new CompletableFuture<>();
  private final GlossaryBuilder builder;
  private final NoteKeeper keeper;
  private List<Entry> bundled = List.of();
  private boolean isBundledRead;
  private List<WorkspaceFolder> folders = List.of();

  public Workspace(
      Background background, WorkspaceListener listener, UserFolders user, Clock clock) {
    this.background = background;
    this.listener = listener;
    this.clock = clock;
    builder = new GlossaryBuilder(this::entries, this::publish, this::settled, background, clock);
    NoteSearch search = new NoteSearch(user, NoteFinder.Bounds.USUAL, clock);
    keeper = new NoteKeeper(search, new SafeReader(), background, listener, this::notesChanged);
  }

  /** The state now. */
  public Snapshot snapshot() {
    return current.orElseGet(() -> change(UnaryOperator.identity()));
  }

  /** Done when the bundled glossary answers; with the first snapshot in which it does. */
  public CompletableFuture<Snapshot> ready() {
    return ready;
  }

  /** Begins to read: first the bundled glossary, then the notes of the folders. */
  public void start(List<WorkspaceFolder> workspaceFolders) {
    folders = List.copyOf(workspaceFolders);
    background.aside(
        () -> {
          Optional<CompiledGlossary> compiled = loadBundled();
          if (snapshot().settings().bundledGlossary()) {
            compiled.ifPresent(glossary -> publish(glossary.matcher()));
          }
          background.inOrder(() -> adopt(compiled));
        });
    lookForNotes();
  }

  public void open(Document document) {
    change(snapshot -> snapshot.with(document));
    background.inOrder(() -> keeper.opened(document));
  }

  /**
   * Changes an open document.
   *
   * @return whether a document of that URI is open
   */
  public boolean edit(String uri, UnaryOperator<Document> edit) {
    Optional<Document> before = snapshot().document(uri);
    if (before.isEmpty()) {
      return false;
    }
    Document after = edit.apply(before.get());
    change(snapshot -> snapshot.with(after));
    background.inOrder(() -> keeper.opened(after));
    return true;
  }

  /**
   * @return whether a document of that URI was open
   */
  public boolean close(String uri) {
    boolean wasOpen = snapshot().document(uri).isPresent();
    change(snapshot -> snapshot.without(uri));
    background.inOrder(() -> keeper.closed(uri));
    return wasOpen;
  }

  public void changeSettings(Settings settings) {
    Settings before = snapshot().settings();
    change(snapshot -> snapshot.with(settings));
    if (before.bundledGlossary() != settings.bundledGlossary()) {
      background.inOrder(() -> notesChanged(false));
    }
    if (!before.notes().equals(settings.notes()) || !before.exclude().equals(settings.exclude())) {
      lookForNotes();
    }
  }

  /** Adds and removes workspace folders, by URI. */
  public void changeFolders(List<WorkspaceFolder> added, List<String> removed) {
    List<WorkspaceFolder> now = new ArrayList<>(folders);
    removed.forEach(uri -> now.removeIf(folder -> Uris.key(folder.uri()).equals(Uris.key(uri))));
    now.addAll(added);
    folders = List.copyOf(now);
    lookForNotes();
  }

  public void filesChanged(List<FileChange> changes) {
    background.inOrder(() -> keeper.filesChanged(changes));
  }

  /** Looks for changed files from time to time, for a client that does not tell of them. */
  public void watchFiles() {
    background.later(SHORTEST_POLL, this::poll);
  }

  @Override
  public void close() {
    background.close();
  }

  /**
   * Without the bundled glossary, which a broken installation lacks, the user's notes still serve.
   */
  private Optional<CompiledGlossary> loadBundled() {
    try {
      return CompiledGlossary.bundled();
    } catch (RuntimeException broken) {
      listener.log("The bundled glossary cannot be read: " + broken);
      return Optional.empty();
    }
  }

  private void adopt(Optional<CompiledGlossary> compiled) {
    compiled.ifPresent(
        glossary -> {
          bundled = glossary.entries();
          builder.startFrom(glossary.matcher());
        });
    isBundledRead = true;
    boolean isPublished = compiled.isPresent() && snapshot().settings().bundledGlossary();
    if (!isPublished || !keeper.shelf().entries().isEmpty()) {
      builder.changed(false);
    } else {
      keeper.settled();
    }
  }

  private void poll() {
    NoteSearch.Result found = keeper.found();
    List<NoteFile> files = keeper.shelf().files();
    long start = clock.millis();
    background.aside(
        () -> {
          FilePoll changes = FilePoll.of(files, found.folders());
          Duration pause = Duration.ofMillis((clock.millis() - start) * POLL_FACTOR);
          background.inOrder(
              () -> {
                keeper.filesChanged(changes.files());
                if (changes.folderChanged() && keeper.found().equals(found)) {
                  keeper.look();
                }
                background.later(
                    pause.compareTo(SHORTEST_POLL) > 0 ? pause : SHORTEST_POLL, this::poll);
              });
        });
  }

  private void lookForNotes() {
    NoteSearch.Scope scope = NoteSearch.Scope.of(folders, snapshot().settings());
    background.inOrder(() -> keeper.lookIn(scope));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(keeper.shelf().entries());
    if (snapshot().settings().bundledGlossary()) {
      entries.addAll(bundled);
    }
    return entries;
  }

  /** No glossary is published before the bundled one: the first hover waits for it. */
  private void notesChanged(boolean moreToCome) {
    if (isBundledRead) {
      builder.changed(moreToCome);
    }
  }

  private void settled() {
    keeper.settled();
    ready.complete(snapshot());
  }

  private void publish(Matcher matcher) {
    ready.complete(change(snapshot -> snapshot.with(matcher)));
    background.inOrder(() -> listener.glossaryChanged(matcher.glossary()));
  }

  private static Snapshot first() {
    return new Snapshot(0, Matcher.ofNothing(), Map.of(), Settings.defaults());
  }

  /** The one place where anything changes, one change at a time. */
  private synchronized Snapshot change(UnaryOperator<Snapshot> change) {
    Snapshot after = change.apply(current.orElseGet(Workspace::first));
    current = Optional.of(after);
    return after;
  }
}
