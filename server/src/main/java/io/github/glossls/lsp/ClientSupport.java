package io.github.glossls.lsp;

import java.util.List;

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
        prefersMarkdown(document.strings("hover", "contentFormat")),
        item.flag("snippetSupport"),
        item.flag("insertReplaceSupport"),
        prefersMarkdown(item.strings("documentationFormat")),
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

  /** In the order of the client's liking, as the protocol has it. */
  private static boolean prefersMarkdown(List<String> formats) {
    return !formats.isEmpty() && formats.get(0).equals("markdown");
  }
}
