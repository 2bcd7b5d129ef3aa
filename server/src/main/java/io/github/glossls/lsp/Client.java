package io.github.glossls.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What the server sends of its own accord. */
final class Client {
  private final Endpoint remote;

  Client(Endpoint remote, Methods methods) {
    this.remote = remote;
    methods.sent("workspace/configuration", com.google.gson.JsonElement.class);
    methods.sent("client/registerCapability", Object.class);
    methods.sent("window/workDoneProgress/create", Object.class);
  }

  void log(LogLevel level, String message) {
    remote.notify("window/logMessage", new MessageParams(type(level), message));
  }

  void show(LogLevel level, String message) {
    remote.notify("window/showMessage", new MessageParams(type(level), message));
  }

  void trace(String message) {
    remote.notify("$/logTrace", new LogTraceParams(message));
  }

  void publishDiagnostics(String uri, @Nullable Integer version, List<Diagnostic> diagnostics) {
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, diagnostics);
    params.setVersion(version);
    remote.notify("textDocument/publishDiagnostics", params);
  }

  /** The values of a section of the user's settings, as JSON. */
  CompletableFuture<Json> configuration(String section) {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(section);
    return remote
        .request("workspace/configuration", new ConfigurationParams(List.of(item)))
        .thenApply(answer -> Json.of(answer));
  }

  CompletableFuture<?> register(String method, Object options) {
    Registration registration = new Registration("gloss-ls:" + method, method, options);
    return remote.request(
        "client/registerCapability", new RegistrationParams(List.of(registration)));
  }

  CompletableFuture<?> createProgress(String token) {
    return remote.request(
        "window/workDoneProgress/create", new WorkDoneProgressCreateParams(Either.forLeft(token)));
  }

  /** How many terms there are now; an extension of the protocol, for clients that ask for it. */
  void glossaryChanged(int user, int bundled) {
    remote.notify("gloss-ls/glossaryChanged", Map.of("user", user, "bundled", bundled));
  }

  void progress(String token, WorkDoneProgressNotification value) {
    remote.notify("$/progress", new ProgressParams(Either.forLeft(token), Either.forLeft(value)));
  }

  private static MessageType type(LogLevel level) {
    return switch (level) {
      case ERROR -> MessageType.Error;
      case WARNING -> MessageType.Warning;
      case INFO -> MessageType.Info;
      case DEBUG, TRACE -> MessageType.Log;
    };
  }
}
