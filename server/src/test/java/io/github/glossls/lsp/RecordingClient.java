package io.github.glossls.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.services.LanguageClient;

/** Keeps what a server tells. */
final class RecordingClient implements LanguageClient {
  final Map<String, PublishDiagnosticsParams> diagnostics = new ConcurrentHashMap<>();
  final List<Registration> registrations = new CopyOnWriteArrayList<>();
  final List<String> shown = new CopyOnWriteArrayList<>();
  final List<String> logged = new CopyOnWriteArrayList<>();
  final List<String> traced = new CopyOnWriteArrayList<>();
  final List<WorkDoneProgressKind> progress = new CopyOnWriteArrayList<>();

  /** What {@code workspace/configuration} answers. */
  volatile Object settings = Map.of();

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    diagnostics.put(params.getUri(), params);
  }

  @Override
  public void showMessage(MessageParams params) {
    shown.add(params.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return new CompletableFuture<>();
  }

  @Override
  public void logMessage(MessageParams params) {
    logged.add(params.getMessage());
  }

  @Override
  public void logTrace(LogTraceParams params) {
    traced.add(params.getMessage());
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return CompletableFuture.completedFuture(List.of(settings));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.addAll(params.getRegistrations());
    return CompletableFuture.allOf();
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.allOf();
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params.getValue().getLeft().getKind());
  }
}
