package io.github.glossls.workspace;

import io.github.glossls.matching.Matcher;
import io.github.glossls.text.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The whole state at one moment. A request captures one when it arrives and never sees another.
 *
 * @param revision grows with every change
 * @param matcher the compiled glossary; {@link Matcher#glossary()} is the glossary itself
 * @param documents what clients have open, by {@link Uris#key}
 */
public record Snapshot(
    long revision, Matcher matcher, Map<String, Document> documents, Settings settings) {
  public Snapshot {
    documents = Map.copyOf(documents);
  }

  /** The open document of a URI, in whatever way that is spelled. */
  public Optional<Document> document(String uri) {
    return Optional.ofNullable(documents.get(Uris.key(uri)));
  }

  Snapshot with(Document document) {
    Map<String, Document> more = new HashMap<>(documents);
    more.put(Uris.key(document.uri()), document);
    return new Snapshot(revision + 1, matcher, more, settings);
  }

  Snapshot without(String uri) {
    Map<String, Document> fewer = new HashMap<>(documents);
    fewer.remove(Uris.key(uri));
    return new Snapshot(revision + 1, matcher, fewer, settings);
  }

  Snapshot with(Matcher newMatcher) {
    return new Snapshot(revision + 1, newMatcher, documents, settings);
  }

  Snapshot with(Settings newSettings) {
    return new Snapshot(revision + 1, matcher, documents, newSettings);
  }

  /** These documents, with the glossary of another moment. */
  public Snapshot answeringLike(Snapshot other) {
    return new Snapshot(revision, other.matcher, documents, settings);
  }
}
