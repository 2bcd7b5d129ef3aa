package io.github.glossls.lsp;

import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.Optional;
import org.eclipse.lsp4j.ServerCapabilities;

/** One thing that clients can ask: its capability and its methods. */
interface LspFeature {
  void announce(ServerCapabilities capabilities);

  void register(Methods methods);

  /**
   * Answers once before anybody asks, so that the first user does not wait for classes to be
   * loaded.
   *
   * @param offset of a term in the document
   * @return the answer as it would be sent; empty for what is not asked
   */
  default Optional<Object> rehearse(Snapshot snapshot, Document document, int offset) {
    return Optional.empty();
  }
}
