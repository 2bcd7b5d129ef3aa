package io.github.glossls.lsp;

import io.github.glossls.features.NoteLinks;
import io.github.glossls.workspace.BackgroundThreads;
import io.github.glossls.workspace.UnpackedNotes;
import io.github.glossls.workspace.UserFolders;
import io.github.glossls.workspace.Workspace;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The language server, on any pair of streams. */
public final class Server {
  private static final int THREADS = 2;

  private Server() {}

  /**
   * Serves one client until it says {@code exit}, closes its end, or is gone.
   *
   * @return the exit code that the protocol asks for: 0 after {@code shutdown}, else 1
   */
  public static int run(InputStream in, OutputStream out, ServerOptions options) {
    return run(in, out, options, UserFolders.ofThisUser());
  }

  static int run(InputStream in, OutputStream out, ServerOptions options, UserFolders user) {
    Log log = new Log(options.logLevel(), options.log());
    Methods methods = new Methods();
    MessageJsonHandler json = new MessageJsonHandler(methods.types());
    MessageWriter writer = new MessageWriter(out, json, log);
    Trace trace = new Trace();
    Dispatcher dispatcher = new Dispatcher(methods, trace, log);
    RemoteEndpoint remote =
        new RemoteEndpoint(writer, dispatcher, failure -> toError(failure, log));
    json.setMethodProvider(remote);
    remote.setJsonHandler(json);
    Client client = new Client(remote, methods);
    NoteReports reports = new NoteReports(client, log);
    ProcessEnd end = new ProcessEnd(log);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS, Server::daemon);
    try (Workspace workspace =
        new Workspace(new BackgroundThreads(log::error), reports, user, Clock.systemUTC())) {
      NoteLinks links = new UnpackedNotes(user.cache())::openable;
      Consumer<Object> serializer = answer -> json.getGson().toJson(answer, Writer.nullWriter());
      new Lifecycle(methods, workspace, client, reports, links, pool, serializer, end, trace, log)
          .register();
      options.clientProcessId().ifPresent(end::follow);
      MessageReader reader = new MessageReader(in, json, remote, writer, log);
      daemon(
              () -> {
                reader.listen(remote);
                end.inputEnded();
              })
          .start();
      end.await();
    } finally {
      end(pool);
      log.close();
    }
    return dispatcher.phase() == Dispatcher.Phase.SHUT_DOWN
        ? ProcessEnd.ORDERLY
        : ProcessEnd.UNEXPECTED;
  }

  /** Gives what is being answered a moment: nothing is done any more once the server has ended. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      var unused = pool.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The version of the packaged server; {@code dev} where it runs from classes. */
  public static String version() {
    return Optional.ofNullable(Server.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "gloss-ls");
    thread.setDaemon(true);
    return thread;
  }

  /** What a client is told of a failure: its kind, never a stack trace. */
  private static ResponseError toError(Throwable failure, Log log) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof ResponseErrorException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    log.error("A request failed", cause);
    return new ResponseError(ResponseErrorCode.InternalError, "The request failed: " + cause, null);
  }
}
