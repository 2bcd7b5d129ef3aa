package io.github.glossls.lsp;

import java.util.concurrent.CompletableFuture;

/** When the server ends, and with what exit code. */
final class ProcessEnd {
  static final int ORDERLY = 0;
  static final int UNEXPECTED = 1;

  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private final Log log;

  ProcessEnd(Log log) {
    this.log = log;
  }

  /** The client said so. */
  void exit() {
    ended.complete(true);
  }

  /** The input has ended: there is nobody left to serve. */
  void inputEnded() {
    ended.complete(true);
  }

  /** Ends the server when another process ends; a client in this one ends with it anyway. */
  void follow(long processId) {
    if (processId == ProcessHandle.current().pid()) {
      return;
    }
    ProcessHandle.of(processId)
        .ifPresentOrElse(
            process -> {
              var unused = process.onExit().thenRun(() -> gone(processId));
            },
            () -> gone(processId));
  }

  void await() {
    ended.join();
  }

  private void gone(long processId) {
    log.info("The client's process " + processId + " is gone.");
    ended.complete(true);
  }
}
