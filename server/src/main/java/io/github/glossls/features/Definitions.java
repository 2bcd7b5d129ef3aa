package io.github.glossls.features;

import io.github.glossls.glossary.Place;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;

/** From a mention to the places in the notes that define it. */
public final class Definitions {
  /**
   * @param origin the mention
   * @param places the headings or lines that define it, the user's first; at least one
   */
  public record Answer(Span origin, List<Place> places) {
    public Answer {
      places = List.copyOf(places);
    }
  }

  public Optional<Answer> at(Snapshot snapshot, Document document, int offset) {
    return Optional.empty();
  }
}
