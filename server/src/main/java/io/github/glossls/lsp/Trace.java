package io.github.glossls.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells a client that asked for it how long each of its requests took. */
final class Trace {
  private volatile Optional<Consumer<String>> receiver = Optional.empty();

  /**
   * @param value {@code off}, {@code messages} or {@code verbose}
   */
  void set(String value, Consumer<String> to) {
    boolean isOn = value.equals("messages") || value.equals("verbose");
    receiver = isOn ? Optional.of(to) : Optional.empty();
  }

  CompletableFuture<?> timed(String method, Supplier<CompletableFuture<?>> request) {
    if (receiver.isEmpty()) {
      return request.get();
    }
    long start = System.nanoTime();
    CompletableFuture<?> answer = request.get();
    var unused =
        answer.whenComplete(
            (result, failure) -> {
              String end = failure == null ? " answered" : " failed";
              long micros = (System.nanoTime() - start) / 1_000;
              receiver.ifPresent(to -> to.accept(method + end + " after " + micros + " µs"));
            });
    return answer;
  }
}
