package io.github.glossls.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentLinkCapabilities;
import org.eclipse.lsp4j.FileOperationsWorkspaceCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What clients say they can do. */
final class Capabilities {
  private Capabilities() {}

  /** A client of the protocol's first days. */
  static ClientCapabilities nothing() {
    return new ClientCapabilities();
  }

  static ClientCapabilities counting(String... positionEncodings) {
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of(positionEncodings));
    ClientCapabilities capabilities = everything();
    capabilities.setGeneral(general);
    return capabilities;
  }

  static ClientCapabilities plainText() {
    ClientCapabilities capabilities = everything();
    capabilities
        .getTextDocument()
        .setHover(new HoverCapabilities(List.of(MarkupKind.PLAINTEXT, MarkupKind.MARKDOWN), false));
    return capabilities;
  }

  static ClientCapabilities everything() {
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setHover(
        new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setInsertReplaceSupport(true);
    item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN));
    document.setCompletion(new CompletionCapabilities(item));
    DocumentLinkCapabilities link = new DocumentLinkCapabilities();
    link.setTooltipSupport(true);
    document.setDocumentLink(link);
    DefinitionCapabilities definition = new DefinitionCapabilities();
    definition.setLinkSupport(true);
    document.setDefinition(definition);
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setVersionSupport(true);
    document.setPublishDiagnostics(diagnostics);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceFolders(true);
    workspace.setConfiguration(true);
    workspace.setDidChangeConfiguration(new DidChangeConfigurationCapabilities(true));
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    FileOperationsWorkspaceCapabilities operations = new FileOperationsWorkspaceCapabilities();
    operations.setDidRename(true);
    workspace.setFileOperations(operations);
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    ClientCapabilities capabilities = new ClientCapabilities(workspace, document, window, null);
    return capabilities;
  }
}
