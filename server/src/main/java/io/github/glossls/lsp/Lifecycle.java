package io.github.glossls.lsp;

import com.google.gson.JsonObject;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import io.github.glossls.workspace.Workspace;
import io.github.glossls.workspace.WorkspaceFolder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;

/** From {@code initialize} to {@code exit}: what a client and the server agree on, and when. */
final class Lifecycle {
  private static final int REHEARSAL_MILLIS = 300;

  private final Methods methods;
  private final Workspace workspace;
  private final Client client;
  private final NoteReports reports;
  private final NoteLinks links;
  private final Executor pool;
  private final Consumer<Object> serializer;
  private final ProcessEnd processEnd;
  private final Trace trace;
  private final Log log;
  private List<WorkspaceFolder> folders = List.of();
  private Runnable afterwards = () -> {};

  Lifecycle(
      Methods methods,
      Workspace workspace,
      Client client,
      NoteReports reports,
      NoteLinks links,
      Executor pool,
      Consumer<Object> serializer,
      ProcessEnd processEnd,
      Trace trace,
      Log log) {
    this.methods = methods;
    this.workspace = workspace;
    this.client = client;
    this.reports = reports;
    this.links = links;
    this.pool = pool;
    this.serializer = serializer;
    this.processEnd = processEnd;
    this.trace = trace;
    this.log = log;
  }

  void register() {
    methods.request("initialize", JsonObject.class, params -> initialize(new Json(params)));
    methods.notification("initialized", this::begin);
    methods.request("shutdown", ignored -> CompletableFuture.completedFuture(null));
    methods.notification("exit", processEnd::exit);
    methods.notification(
        "$/setTrace",
        JsonObject.class,
        params -> trace.set(new Json(params).string("value").orElse("off"), client::trace));
  }

  private CompletableFuture<InitializeResult> initialize(Json params) {
    ClientSupport support = ClientSupport.of(params);
    Session session = Session.of(workspace, support, pool);
    WorkspaceSync workspaceSync = new WorkspaceSync(session, client, log);
    Configuration configuration = new Configuration(workspace, client, support, log);
    List<LspFeature> features =
        List.of(
            new TextSync(session, log),
            workspaceSync,
            new HoverFeature(session, links),
            new CompletionFeature(session, links),
            new DocumentLinkFeature(session, links),
            new DefinitionFeature(session, links),
            new CommandFeature(session, links));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(support.encoding().protocolName());
    for (LspFeature feature : features) {
      feature.announce(capabilities);
      feature.register(methods);
    }
    configuration.register(methods);
    folders = folders(params);
    afterwards =
        () -> {
          log.tell(client::log);
          log.takeOver("org.eclipse.lsp4j");
          reports.begin(session, new ReadingProgress(client, Clock.systemUTC()));
          trace.set(params.string("trace").orElse("off"), client::trace);
          configuration.initial(params.at("initializationOptions"));
          configuration.pull();
          workspaceSync.watch();
          var unused =
              workspace
                  .ready()
                  .thenAcceptAsync(snapshot -> rehearse(snapshot, features), afterFirstAnswers());
          params.number("processId").ifPresent(id -> processEnd.follow(id.longValue()));
        };
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("gloss-ls", Server.version())));
  }

  private void begin() {
    Runnable agreed = afterwards;
    afterwards = () -> {};
    try {
      agreed.run();
    } finally {
      workspace.start(folders);
    }
  }

  /** What is asked at once should not share the processor with a rehearsal. */
  private Executor afterFirstAnswers() {
    return CompletableFuture.delayedExecutor(REHEARSAL_MILLIS, TimeUnit.MILLISECONDS, pool);
  }

  /** Answers each feature once, on a document of one term. */
  private void rehearse(Snapshot snapshot, List<LspFeature> features) {
    snapshot.matcher().glossary().terms().stream()
        .findFirst()
        .map(term -> Document.of("untitled:rehearsal", "markdown", 0, term.name()))
        .ifPresent(
            document ->
                features.forEach(
                    feature -> feature.rehearse(snapshot, document, 1).ifPresent(serializer)));
  }

  /** The workspace folders, or what older clients have in their place; none at all is fine. */
  private static List<WorkspaceFolder> folders(Json params) {
    List<WorkspaceFolder> folders = new ArrayList<>();
    for (Json folder : params.items("workspaceFolders")) {
      folder.string("uri").flatMap(WorkspaceFolder::of).ifPresent(folders::add);
    }
    if (folders.isEmpty() && !params.at("workspaceFolders").isThere()) {
      Optional<WorkspaceFolder> root = params.string("rootUri").flatMap(WorkspaceFolder::of);
      root.ifPresent(folders::add);
    }
    return folders;
  }
}
