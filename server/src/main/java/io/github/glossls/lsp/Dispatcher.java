package io.github.glossls.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Brings each message to its method, as far as the protocol allows it at that moment. */
final class Dispatcher implements Endpoint {
  /** Where a connection is in its life. */
  enum Phase {
    UNINITIALIZED,
    RUNNING,
    SHUT_DOWN
  }

  private final Methods methods;
  private final Trace trace;
  private final Log log;
  private Phase phase = Phase.UNINITIALIZED;

  Dispatcher(Methods methods, Trace trace, Log log) {
    this.methods = methods;
    this.trace = trace;
    this.log = log;
  }

  Phase phase() {
    return phase;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object params) {
    boolean isInitialize = method.equals("initialize");
    if (phase == Phase.UNINITIALIZED && !isInitialize) {
      return error(ResponseErrorCode.ServerNotInitialized, "The server waits for initialize.");
    }
    if (phase == Phase.RUNNING && isInitialize) {
      return error(ResponseErrorCode.InvalidRequest, "The server is initialized already.");
    }
    if (phase == Phase.SHUT_DOWN) {
      return error(ResponseErrorCode.InvalidRequest, "The server is shut down.");
    }
    Methods.Handler handler = methods.request(method);
    if (handler == null) {
      return error(ResponseErrorCode.MethodNotFound, "Unknown method: " + method);
    }
    CompletableFuture<?> answer = trace.timed(method, () -> handler.answer(params));
    if (isInitialize) {
      phase = Phase.RUNNING;
    } else if (method.equals("shutdown")) {
      phase = Phase.SHUT_DOWN;
    }
    return answer;
  }

  @Override
  public void notify(String method, @Nullable Object params) {
    var handler = methods.notification(method);
    if (method.equals("exit") && handler != null) {
      handler.accept(params);
    } else if (method.equals("shutdown")) {
      // Some clients do not wait for an answer, and so send it as a notification.
      phase = Phase.SHUT_DOWN;
    } else if (phase != Phase.RUNNING) {
      log.debug("Ignored, since the server is not running: " + method);
    } else if (handler != null) {
      take(method, params, handler);
    } else if (!method.startsWith("$/")) {
      log.debug("Ignored, since it is not known: " + method);
    }
  }

  /** A notification has no answer, so what is wrong with one is for the log. */
  private void take(String method, @Nullable Object params, Consumer<@Nullable Object> handler) {
    try {
      handler.accept(params);
    } catch (ResponseErrorException wrong) {
      log.error(method + " is ignored: " + wrong.getResponseError().getMessage());
    } catch (RuntimeException failure) {
      log.error(method + " failed", failure);
    }
  }

  private static CompletableFuture<?> error(ResponseErrorCode code, String message) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(new ResponseError(code, message, null)));
  }
}
