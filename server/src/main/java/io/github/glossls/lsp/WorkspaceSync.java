package io.github.glossls.lsp;

import io.github.glossls.workspace.FileChange;
import io.github.glossls.workspace.FileChange.Kind;
import io.github.glossls.workspace.WorkspaceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Folders that come and go, and what happens to the files in them. */
final class WorkspaceSync implements LspFeature {
  private static final List<String> WATCHED =
      List.of("**/*.{md,markdown,mdown,mkd,mdx,txt}", "**/*.{yml,yaml}", "**/.gitignore");

  private final Session session;
  private final Client client;
  private final Log log;

  WorkspaceSync(Session session, Client client, Log log) {
    this.session = session;
    this.client = client;
    this.log = log;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
    if (session.support().tellsFileOperations()) {
      FileOperationOptions all =
          new FileOperationOptions(
              List.of(new FileOperationFilter(new FileOperationPattern("**"), "file")));
      FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
      operations.setDidCreate(all);
      operations.setDidRename(all);
      operations.setDidDelete(all);
      workspace.setFileOperations(operations);
    }
    capabilities.setWorkspace(workspace);
  }

  @Override
  public void register(Methods methods) {
    methods.notification(
        "workspace/didChangeWorkspaceFolders",
        DidChangeWorkspaceFoldersParams.class,
        this::foldersChanged);
    methods.notification(
        "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, this::filesChanged);
    methods.notification("workspace/didCreateFiles", CreateFilesParams.class, this::created);
    methods.notification("workspace/didRenameFiles", RenameFilesParams.class, this::renamed);
    methods.notification("workspace/didDeleteFiles", DeleteFilesParams.class, this::deleted);
  }

  /** Has the client watch files; where it cannot, the server looks for changes itself. */
  void watch() {
    if (!session.support().watchesFiles()) {
      session.workspace().watchFiles();
      return;
    }
    List<FileSystemWatcher> watchers =
        WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
    var unused =
        client
            .register(
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers))
            .exceptionally(
                refused -> {
                  log.info("The client does not watch files (" + refused.getMessage() + ").");
                  session.workspace().watchFiles();
                  return null;
                });
  }

  private void foldersChanged(DidChangeWorkspaceFoldersParams params) {
    var event = FromLsp.required(params.getEvent(), "event");
    List<WorkspaceFolder> added = new ArrayList<>();
    for (var folder :
        Objects.requireNonNullElse(
            event.getAdded(), List.<org.eclipse.lsp4j.WorkspaceFolder>of())) {
      WorkspaceFolder.of(FromLsp.required(folder.getUri(), "uri")).ifPresent(added::add);
    }
    List<String> removed = new ArrayList<>();
    for (var folder :
        Objects.requireNonNullElse(
            event.getRemoved(), List.<org.eclipse.lsp4j.WorkspaceFolder>of())) {
      removed.add(FromLsp.required(folder.getUri(), "uri"));
    }
    session.workspace().changeFolders(added, removed);
  }

  private void filesChanged(DidChangeWatchedFilesParams params) {
    List<FileChange> changes = new ArrayList<>();
    for (FileEvent event : FromLsp.required(params.getChanges(), "changes")) {
      changes.add(
          new FileChange(
              FromLsp.required(event.getUri(), "uri"),
              switch (FromLsp.required(event.getType(), "type")) {
                case Created -> Kind.CREATED;
                case Changed -> Kind.CHANGED;
                case Deleted -> Kind.DELETED;
              }));
    }
    session.workspace().filesChanged(changes);
  }

  private void created(CreateFilesParams params) {
    tell(
        params.getFiles().stream()
            .map(file -> new FileChange(file.getUri(), Kind.CREATED))
            .toList());
  }

  private void deleted(DeleteFilesParams params) {
    tell(
        params.getFiles().stream()
            .map(file -> new FileChange(file.getUri(), Kind.DELETED))
            .toList());
  }

  private void renamed(RenameFilesParams params) {
    List<FileChange> changes = new ArrayList<>();
    params
        .getFiles()
        .forEach(
            file -> {
              changes.add(new FileChange(file.getOldUri(), Kind.DELETED));
              changes.add(new FileChange(file.getNewUri(), Kind.CREATED));
            });
    tell(changes);
  }

  private void tell(List<FileChange> changes) {
    session.workspace().filesChanged(changes);
  }
}
