package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.Optional;

/** The definition of the term under the cursor. */
public final class Hover {
  /**
   * @param offset UTF-16 code units into the document's text
   */
  public Optional<HoverCard> at(Snapshot snapshot, Document document, int offset) {
    return Optional.empty();
  }
}
