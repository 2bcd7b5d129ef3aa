package io.github.glossls.workspace;

import io.github.glossls.matching.Matcher;
import io.github.glossls.text.Document;
import java.util.Map;
import java.util.Optional;

/**
 * The whole state at one moment. A request captures one when it arrives and never sees another.
 *
 * @param revision grows with every change
 * @param matcher the compiled glossary; {@link Matcher#glossary()} is the glossary itself
 * @param documents what clients have open, by URI
 */
public record Snapshot(
    long revision, Matcher matcher, Map<String, Document> documents, Settings settings) {
  public Snapshot {
    documents = Map.copyOf(documents);
  }

  public Optional<Document> document(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }
}
