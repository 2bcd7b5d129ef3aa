package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;

/** Links from the mentions of a document to the references of their terms. */
public final class TermLinks {
  public List<TermLink> in(Snapshot snapshot, Document document) {
    return List.of();
  }

  /** The target of a link made from {@code term}; empty when the term is gone since. */
  public Optional<TermLink.Target> resolve(Snapshot snapshot, String term) {
    return Optional.empty();
  }
}
