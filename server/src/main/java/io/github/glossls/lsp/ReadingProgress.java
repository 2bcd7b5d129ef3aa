package io.github.glossls.lsp;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;

/**
 * Shows how far the reading of notes is, to a client that shows progress. Belongs to one thread.
 */
final class ReadingProgress {
  private static final int MILLIS_BETWEEN_REPORTS = 100;

  /** After the first time, a few changed notes are read too fast for it to be of interest. */
  private static final int WORTH_SHOWING = 20;

  private final Client client;
  private final Clock clock;
  private CompletableFuture<?> created = CompletableFuture.completedFuture(null);
  private boolean isShown;
  private int number;
  private long lastReport;

  ReadingProgress(Client client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  void reading(int done, int total) {
    if (!isShown && number > 0 && total < WORTH_SHOWING) {
      return;
    }
    if (!isShown) {
      begin();
    }
    if (done == total) {
      isShown = false;
      WorkDoneProgressEnd end = new WorkDoneProgressEnd();
      end.setMessage(total + (total == 1 ? " note" : " notes"));
      send(end);
    } else if (clock.millis() - lastReport >= MILLIS_BETWEEN_REPORTS) {
      lastReport = clock.millis();
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setMessage(done + " of " + total);
      report.setPercentage((int) (100L * done / total));
      send(report);
    }
  }

  private void begin() {
    isShown = true;
    number++;
    lastReport = clock.millis();
    created = client.createProgress(token());
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle("Reading notes");
    begin.setPercentage(0);
    begin.setCancellable(false);
    send(begin);
  }

  /** In order, once the client has agreed; to one that refuses, nothing is sent. */
  private void send(WorkDoneProgressNotification value) {
    String token = token();
    created = created.thenRun(() -> client.progress(token, value));
  }

  private String token() {
    return "gloss-ls/notes/" + number;
  }
}
