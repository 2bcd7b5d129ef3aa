package io.github.glossls.lsp;

import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import io.github.glossls.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/**
 * What a connection agreed on, for the features to work with.
 *
 * @param pool where requests are answered
 */
record Session(Workspace workspace, ClientSupport support, FromLsp from, ToLsp to, Executor pool) {

  static Session of(Workspace workspace, ClientSupport support, Executor pool) {
    return new Session(
        workspace, support, new FromLsp(support.encoding()), new ToLsp(support.encoding()), pool);
  }

  /**
   * Answers a request from the state at its arrival. A request that comes before there is a
   * glossary waits for it: a hover in the first second gets its answer, too.
   */
  <R> CompletableFuture<@Nullable R> answer(Function<Snapshot, @Nullable R> feature) {
    Snapshot now = workspace.snapshot();
    CompletableFuture<Snapshot> ready = workspace.ready();
    if (ready.isDone()) {
      return CompletableFutures.computeAsync(
          pool,
          cancelled -> {
            R result = feature.apply(now);
            cancelled.checkCanceled();
            return result;
          });
    }
    return ready.thenApplyAsync(first -> feature.apply(now.answeringLike(first)), pool);
  }

  /** The same at a place in an open document; no answer for one that is not open. */
  <R> CompletableFuture<@Nullable R> answerAt(
      @Nullable TextDocumentIdentifier identifier, @Nullable Position position, At<R> feature) {
    String uri = FromLsp.uri(identifier);
    Position where = FromLsp.required(position, "position");
    return answer(
        snapshot -> {
          Optional<Document> document = snapshot.document(uri);
          return document.isEmpty()
              ? null
              : feature.answer(snapshot, document.get(), from.offset(document.get(), where));
        });
  }

  /** The same for a whole open document. */
  <R> CompletableFuture<@Nullable R> answerIn(
      @Nullable TextDocumentIdentifier identifier,
      BiFunction<Snapshot, Document, @Nullable R> feature) {
    String uri = FromLsp.uri(identifier);
    return answer(
        snapshot ->
            snapshot.document(uri).map(document -> feature.apply(snapshot, document)).orElse(null));
  }

  /** A feature that is asked about a place. */
  @FunctionalInterface
  interface At<R> {
    @Nullable R answer(Snapshot snapshot, Document document, int offset);
  }
}
