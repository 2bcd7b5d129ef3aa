package io.github.glossls.lsp;

import io.github.glossls.features.TermSearch;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Source.Origin;
import io.github.glossls.notes.Problem;
import io.github.glossls.workspace.WorkspaceListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/** Brings what the workspace finds out about notes to the client. */
final class NoteReports implements WorkspaceListener {
  /** What is known of the client once it has introduced itself. */
  private record Receiver(ClientSupport support, ToLsp to, ReadingProgress progress) {}

  private final Client client;
  private final Log log;
  private final AtomicReference<Receiver> receiver = new AtomicReference<>();

  NoteReports(Client client, Log log) {
    this.client = client;
    this.log = log;
  }

  void begin(Session session, ReadingProgress progress) {
    receiver.set(new Receiver(session.support(), session.to(), progress));
  }

  @Override
  public void problems(Source note, OptionalInt version, List<Problem> problems) {
    Receiver to = receiver.get();
    if (to != null) {
      Integer shown =
          to.support().diagnosticVersion() && version.isPresent() ? version.getAsInt() : null;
      client.publishDiagnostics(
          note.uri(), shown, problems.stream().map(to.to()::diagnostic).toList());
    }
  }

  @Override
  public void reading(int done, int total) {
    Receiver to = receiver.get();
    if (to != null && to.support().progress()) {
      to.progress().reading(done, total);
    }
  }

  @Override
  public void glossaryChanged(Glossary glossary) {
    Receiver to = receiver.get();
    if (to != null && to.support().glossaryChanges()) {
      client.glossaryChanged(
          TermSearch.count(glossary, Origin.USER), TermSearch.count(glossary, Origin.BUNDLED));
    }
  }

  @Override
  public void remark(String message) {
    log.info(message);
    client.show(LogLevel.INFO, message);
  }

  @Override
  public void log(String message) {
    log.info(message);
  }
}
