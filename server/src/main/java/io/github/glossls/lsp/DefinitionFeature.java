package io.github.glossls.lsp;

import io.github.glossls.features.Definitions;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.glossary.Place;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;

/** {@code textDocument/definition}. */
final class DefinitionFeature implements LspFeature {
  private final Session session;
  private final NoteLinks notes;
  private final Definitions definitions = new Definitions();

  DefinitionFeature(Session session, NoteLinks notes) {
    this.session = session;
    this.notes = notes;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDefinitionProvider(true);
  }

  @Override
  public void register(Methods methods) {
    methods.request(
        "textDocument/definition",
        DefinitionParams.class,
        params ->
            session.answerAt(
                params.getTextDocument(),
                params.getPosition(),
                (snapshot, document, offset) ->
                    definitions
                        .at(snapshot, document, offset)
                        .map(answer -> toLsp(document, answer))
                        .orElse(null)));
  }

  /** Without notes being unpacked for it. */
  @Override
  public Optional<Object> rehearse(Snapshot snapshot, Document document, int offset) {
    return definitions
        .at(snapshot, document, offset)
        .map(answer -> new Location(document.uri(), session.to().range(document, answer.origin())));
  }

  /** Locations, or links that tell the mention's range too, for clients that take them. */
  private List<?> toLsp(Document document, Definitions.Answer answer) {
    Range origin = session.to().range(document, answer.origin());
    List<Object> result = new ArrayList<>();
    for (Place place : answer.places()) {
      Range range = session.to().range(place);
      notes
          .openable(place.source().uri())
          .ifPresent(
              uri ->
                  result.add(
                      session.support().definitionLink()
                          ? new LocationLink(uri, range, range, origin)
                          : new Location(uri, range)));
    }
    return result;
  }
}
