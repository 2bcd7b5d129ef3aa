package io.github.glossls.lsp;

import com.google.gson.JsonPrimitive;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.features.TermLink;
import io.github.glossls.features.TermLinks;
import io.github.glossls.text.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** {@code textDocument/documentLink} and {@code documentLink/resolve}. */
final class DocumentLinkFeature implements LspFeature {
  private final Session session;
  private final TermLinks links;

  DocumentLinkFeature(Session session, NoteLinks notes) {
    this.session = session;
    this.links = new TermLinks(notes);
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDocumentLinkProvider(new DocumentLinkOptions(true));
  }

  @Override
  public void register(Methods methods) {
    methods.request(
        "textDocument/documentLink",
        DocumentLinkParams.class,
        params ->
            session.answerIn(
                params.getTextDocument(),
                (snapshot, document) -> toLsp(document, links.in(snapshot, document))));
    methods.request("documentLink/resolve", DocumentLink.class, this::resolve);
  }

  private List<DocumentLink> toLsp(Document document, List<TermLink> found) {
    return found.stream()
        .map(
            link -> {
              DocumentLink result = new DocumentLink(session.to().range(document, link.span()));
              result.setData(new JsonPrimitive(link.term()));
              return result;
            })
        .toList();
  }

  private CompletableFuture<?> resolve(DocumentLink link) {
    String term = link.getData() instanceof JsonPrimitive data ? data.getAsString() : "";
    return session.answer(
        snapshot -> {
          links.resolve(snapshot, term).ifPresent(target -> complete(link, target));
          return link;
        });
  }

  private void complete(DocumentLink link, TermLink.Target target) {
    link.setTarget(target.url());
    if (session.support().linkTooltip()) {
      link.setTooltip(target.tooltip());
    }
  }
}
