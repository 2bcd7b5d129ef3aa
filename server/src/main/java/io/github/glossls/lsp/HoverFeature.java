package io.github.glossls.lsp;

import io.github.glossls.features.Hover;
import io.github.glossls.features.HoverCard;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.Optional;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;

/** {@code textDocument/hover}. */
final class HoverFeature implements LspFeature {
  private final Session session;
  private final Hover hover;

  HoverFeature(Session session, NoteLinks links) {
    this.session = session;
    this.hover = new Hover(links);
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setHoverProvider(true);
  }

  @Override
  public void register(Methods methods) {
    methods.request(
        "textDocument/hover",
        HoverParams.class,
        params ->
            session.answerAt(
                params.getTextDocument(),
                params.getPosition(),
                (snapshot, document, offset) ->
                    hover
                        .at(snapshot, document, offset)
                        .map(card -> toLsp(document, card))
                        .orElse(null)));
  }

  @Override
  public Optional<Object> rehearse(Snapshot snapshot, Document document, int offset) {
    return hover.at(snapshot, document, offset).map(card -> toLsp(document, card));
  }

  private org.eclipse.lsp4j.Hover toLsp(Document document, HoverCard card) {
    MarkupContent content =
        session.support().hoverMarkdown()
            ? new MarkupContent(MarkupKind.MARKDOWN, card.markdown())
            : new MarkupContent(MarkupKind.PLAINTEXT, card.plainText());
    return new org.eclipse.lsp4j.Hover(content, session.to().range(document, card.span()));
  }
}
