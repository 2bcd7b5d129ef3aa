package io.github.glossls.lsp;

import com.google.gson.JsonPrimitive;
import io.github.glossls.features.CompletionItem;
import io.github.glossls.features.CompletionItem.Kind;
import io.github.glossls.features.Completions;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** {@code textDocument/completion} and {@code completionItem/resolve}. */
final class CompletionFeature implements LspFeature {
  private final Session session;
  private final Completions completions;

  CompletionFeature(Session session, NoteLinks links) {
    this.session = session;
    this.completions = new Completions(links);
  }

  /** Words trigger completion in every client; between the words of a phrase these go on. */
  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setCompletionProvider(new CompletionOptions(true, List.of("-", "_")));
  }

  @Override
  public void register(Methods methods) {
    methods.request(
        "textDocument/completion",
        CompletionParams.class,
        params ->
            session.answerAt(
                params.getTextDocument(),
                params.getPosition(),
                (snapshot, document, offset) ->
                    toLsp(
                        document,
                        completions.at(snapshot, document, offset, session.support().snippets()))));
    methods.request(
        "completionItem/resolve", org.eclipse.lsp4j.CompletionItem.class, this::resolve);
  }

  @Override
  public Optional<Object> rehearse(Snapshot snapshot, Document document, int offset) {
    return Optional.of(
        toLsp(document, completions.at(snapshot, document, offset, session.support().snippets())));
  }

  private CompletableFuture<?> resolve(org.eclipse.lsp4j.CompletionItem item) {
    String key = item.getData() instanceof JsonPrimitive data ? data.getAsString() : "";
    return session.answer(
        snapshot -> {
          completions
              .documentation(snapshot, key)
              .ifPresent(markdown -> item.setDocumentation(documentation(markdown)));
          return item;
        });
  }

  private CompletionList toLsp(Document document, Completions.Answer answer) {
    return new CompletionList(
        !answer.isComplete(), answer.items().stream().map(item -> toLsp(document, item)).toList());
  }

  private org.eclipse.lsp4j.CompletionItem toLsp(Document document, CompletionItem item) {
    var result = new org.eclipse.lsp4j.CompletionItem(item.label());
    result.setKind(kind(item.kind()));
    if (!item.detail().isEmpty()) {
      result.setDetail(item.detail());
    }
    result.setFilterText(item.filterText());
    result.setSortText(item.sortText());
    if (item.isSnippet()) {
      result.setInsertTextFormat(InsertTextFormat.Snippet);
    }
    Range insert = session.to().range(document, item.insert());
    result.setTextEdit(
        session.support().insertReplace()
            ? Either.forRight(
                new InsertReplaceEdit(
                    item.insertText(), insert, session.to().range(document, item.replace())))
            : Either.forLeft(new TextEdit(insert, item.insertText())));
    result.setData(new JsonPrimitive(item.key()));
    return result;
  }

  private Either<String, MarkupContent> documentation(String markdown) {
    return session.support().completionMarkdown()
        ? Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, markdown))
        : Either.forLeft(PlainText.of(markdown));
  }

  private static CompletionItemKind kind(Kind kind) {
    return switch (kind) {
      case TERM -> CompletionItemKind.Text;
      case ABBREVIATION -> CompletionItemKind.Text;
      case REFERENCE -> CompletionItemKind.Reference;
      case SNIPPET -> CompletionItemKind.Snippet;
    };
  }
}
