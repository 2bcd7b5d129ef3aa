package io.github.glossls.lsp;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.jspecify.annotations.Nullable;

/** The methods of the protocol that the server answers, by name. */
final class Methods {
  /** Answers one request. */
  @FunctionalInterface
  interface Handler {
    CompletableFuture<?> answer(@Nullable Object params);
  }

  private final Map<String, JsonRpcMethod> types = new HashMap<>();
  private final Map<String, Handler> requests = new HashMap<>();
  private final Map<String, Consumer<@Nullable Object>> notifications = new HashMap<>();

  <P> void request(
      String name, Class<P> params, Function<P, ? extends CompletableFuture<?>> handler) {
    types.put(name, JsonRpcMethod.request(name, Object.class, params));
    requests.put(name, given -> handler.apply(typed(params, given)));
  }

  <P> void notification(String name, Class<P> params, Consumer<P> handler) {
    types.put(name, JsonRpcMethod.notification(name, params));
    notifications.put(name, given -> handler.accept(typed(params, given)));
  }

  /** A method whose params, if there are any, mean nothing. */
  void request(String name, Function<Object, ? extends CompletableFuture<?>> handler) {
    requests.put(name, given -> handler.apply(name));
  }

  void notification(String name, Runnable handler) {
    notifications.put(name, given -> handler.run());
  }

  /** A request that the server sends, and the type of what comes back. */
  void sent(String name, Class<?> result) {
    types.put(name, JsonRpcMethod.request(name, result));
  }

  /** How params are read from JSON; grows with the methods. */
  Map<String, JsonRpcMethod> types() {
    return types;
  }

  @Nullable Handler request(String name) {
    return requests.get(name);
  }

  @Nullable Consumer<@Nullable Object> notification(String name) {
    return notifications.get(name);
  }

  private static <P> P typed(Class<P> type, @Nullable Object params) {
    return type.cast(FromLsp.required(type.isInstance(params) ? params : null, "object of params"));
  }
}
