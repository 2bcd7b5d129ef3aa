package io.github.glossls.lsp;

import java.util.List;
import java.util.Optional;

/**
 * What a client says it can do; what it does not mention it cannot.
 *
 * @param hoverMarkdown whether it renders Markdown in a hover, and likes it better than plain text
 * @param snippets whether it expands tab stops in completions
 * @param glossaryChanges whether it wants to be told when the terms may have changed
 */
record ClientSupport(
    PositionEncoding encoding,
    boolean hoverMarkdown,
    boolean snippets,
    boolean insertReplace,
    boolean completionMarkdown,
    boolean labelDetails,
    boolean linkTooltip,
    boolean definitionLink,
    boolean diagnosticVersion,
    boolean progress,
    boolean pullsConfiguration,
    boolean registersConfiguration,
    boolean watchesFiles,
    boolean tellsFileOperations,
    boolean glossaryChanges) {

  /**
   * @param params of {@code initialize}
   */
  static ClientSupport of(Json params) {
    Json general = params.at("capabilities", "general");
    Json document = params.at("capabilities", "textDocument");
    Json workspace = params.at("capabilities", "workspace");
    Json item = document.at("completion", "completionItem");
    return new ClientSupport(
        PositionEncoding.choose(general.strings("positionEncodings")),
        prefers("markdown", document.strings("hover", "contentFormat")).orElse(true),
        item.flag("snippetSupport"),
        item.flag("insertReplaceSupport"),
        prefers("markdown", item.strings("documentationFormat")).orElse(false),
        item.flag("labelDetailsSupport"),
        document.flag("documentLink", "tooltipSupport"),
        document.flag("definition", "linkSupport"),
        document.flag("publishDiagnostics", "versionSupport"),
        params.flag("capabilities", "window", "workDoneProgress"),
        workspace.flag("configuration"),
        workspace.flag("didChangeConfiguration", "dynamicRegistration"),
        workspace.flag("didChangeWatchedFiles", "dynamicRegistration"),
        workspace.flag("fileOperations", "didRename"),
        params.flag("capabilities", "experimental", "glossaryChanged"));
  }

  /** Whether a format is the first known one in a client's list; empty where it lists none. */
  private static Optional<Boolean> prefers(String format, List<String> formats) {
    return formats.stream()
        .filter(each -> each.equals("markdown") || each.equals("plaintext"))
        .findFirst()
        .map(format::equals);
  }
}
