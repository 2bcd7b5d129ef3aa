package io.github.glossls.features;

import io.github.glossls.glossary.Place;
import java.util.Optional;

/** Turns the URI of a note into one that an editor can open. */
@FunctionalInterface
public interface NoteLinks {
  /**
   * @param uri of a note, perhaps with a fragment; web addresses too
   * @return empty when no editor could open it
   */
  Optional<String> openable(String uri);

  /** The note at a line, which editors take as a 1-based fragment: {@code rag.md#L12}. */
  default Optional<String> to(Place place) {
    return openable(place.source().uri() + "#L" + (place.line() + 1));
  }

  /** For notes that are files, which need no turning. */
  static NoteLinks toFiles() {
    return uri ->
        uri.startsWith("file:") || uri.startsWith("http") ? Optional.of(uri) : Optional.empty();
  }
}
