package io.github.glossls.lsp;

import io.github.glossls.workspace.SettingsReader;
import io.github.glossls.workspace.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.DidChangeConfigurationParams;

/**
 * The user's settings, wherever a client puts them: in {@code initializationOptions}, in answers to
 * {@code workspace/configuration}, or in {@code didChangeConfiguration}. The latest counts.
 */
final class Configuration {
  private final Workspace workspace;
  private final Client client;
  private final ClientSupport support;
  private final Log log;
  private final Set<String> told = new HashSet<>();

  Configuration(Workspace workspace, Client client, ClientSupport support, Log log) {
    this.workspace = workspace;
    this.client = client;
    this.support = support;
    this.log = log;
  }

  void register(Methods methods) {
    methods.notification(
        "workspace/didChangeConfiguration", DidChangeConfigurationParams.class, this::changed);
  }

  /** What came with {@code initialize}. */
  void initial(Json options) {
    if (options.isThere()) {
      apply(options);
    }
  }

  /** Asks for the settings, and to be told of changes, of a client that has both. */
  void pull() {
    if (support.registersConfiguration()) {
      var unused =
          client.register(
              "workspace/didChangeConfiguration", Map.of("section", SettingsReader.SECTION));
    }
    ask();
  }

  private void changed(DidChangeConfigurationParams params) {
    Json pushed = Json.of(params.getSettings());
    if (support.pullsConfiguration()) {
      ask();
    } else if (pushed.isThere()) {
      apply(pushed);
    }
  }

  private void ask() {
    if (support.pullsConfiguration()) {
      var unused =
          client
              .configuration(SettingsReader.SECTION)
              .thenAccept(
                  answer ->
                      answer.items().stream()
                          .filter(Json::isThere)
                          .findFirst()
                          .ifPresent(this::apply))
              .exceptionally(
                  refused -> {
                    log.info("The client gave no settings: " + refused.getMessage());
                    return null;
                  });
    }
  }

  private void apply(Json json) {
    SettingsReader.Reading reading = SettingsReader.read(json.tree());
    workspace.changeSettings(reading.settings());
    for (String problem : reading.problems()) {
      if (told.add(problem)) {
        log.warning(problem);
        client.show(LogLevel.WARNING, problem);
      }
    }
    log.debug("Settings: " + List.of(reading.settings()));
  }
}
