package io.github.glossls.features;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.Mention;
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

  /**
   * @param offset UTF-16 code units into the document's text
   */
  public Optional<Answer> at(Snapshot snapshot, Document document, int offset) {
    return snapshot
        .matcher()
        .at(document, offset)
        .map(mention -> new Answer(mention.span(), places(mention, document.uri())));
  }

  private static List<Place> places(Mention mention, String uri) {
    return mention.terms().stream()
        .map(Term::entries)
        .flatMap(entries -> Nearness.order(defining(entries), uri).stream())
        .map(Entry::namePlace)
        .distinct()
        .toList();
  }

  /** The entries that define; where none does, those that only name the term. */
  private static List<Entry> defining(List<Entry> entries) {
    List<Entry> defining =
        entries.stream().filter(entry -> entry.definition().isPresent()).toList();
    return defining.isEmpty() ? entries : defining;
  }
}
