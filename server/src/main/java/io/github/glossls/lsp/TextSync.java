package io.github.glossls.lsp;

import io.github.glossls.workspace.FileChange;
import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/**
 * The documents that a client has open, of any language and any kind of URI: a cell of a notebook
 * comes as a document of its own, since no notebook synchronization is announced.
 */
final class TextSync implements LspFeature {
  private final Session session;
  private final Log log;

  TextSync(Session session, Log log) {
    this.session = session;
    this.log = log;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    TextDocumentSyncOptions options = new TextDocumentSyncOptions();
    options.setOpenClose(true);
    options.setChange(TextDocumentSyncKind.Incremental);
    options.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(options);
  }

  @Override
  public void register(Methods methods) {
    methods.notification("textDocument/didOpen", DidOpenTextDocumentParams.class, this::opened);
    methods.notification(
        "textDocument/didChange", DidChangeTextDocumentParams.class, this::changed);
    methods.notification("textDocument/didClose", DidCloseTextDocumentParams.class, this::closed);
    methods.notification("textDocument/didSave", DidSaveTextDocumentParams.class, this::saved);
  }

  private void opened(DidOpenTextDocumentParams params) {
    session
        .workspace()
        .open(FromLsp.document(FromLsp.required(params.getTextDocument(), "textDocument")));
  }

  private void changed(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier identifier =
        FromLsp.required(params.getTextDocument(), "textDocument");
    String uri = FromLsp.uri(identifier);
    int version = identifier.getVersion() == null ? 0 : identifier.getVersion();
    var changes = FromLsp.required(params.getContentChanges(), "contentChanges");
    boolean isOpen =
        session
            .workspace()
            .edit(uri, document -> session.from().edited(document, changes, version));
    if (!isOpen) {
      log.warning("A change of a document that is not open is ignored: " + uri);
    }
  }

  private void closed(DidCloseTextDocumentParams params) {
    String uri = FromLsp.uri(params.getTextDocument());
    if (!session.workspace().close(uri)) {
      log.warning("The closing of a document that is not open is ignored: " + uri);
    }
  }

  /** For clients that do not watch files. */
  private void saved(DidSaveTextDocumentParams params) {
    String uri = FromLsp.uri(params.getTextDocument());
    session.workspace().filesChanged(List.of(new FileChange(uri, FileChange.Kind.CHANGED)));
  }
}
