package io.github.glossls.features;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source.Origin;
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
   * @param places the headings or lines that define it, the nearest first; at least one
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

  /**
   * The user's entries that define; where there are none, the bundled ones; where none defines,
   * those that only name the term. With a bundled note beside the user's own, editors would ask
   * where to go, and most sort by file name.
   */
  private static List<Entry> defining(List<Entry> entries) {
    List<Entry> defining = entries.stream().filter(Entry::defines).toList();
    List<Entry> own = defining.stream().filter(Definitions::isUsers).toList();
    if (!own.isEmpty()) {
      return own;
    }
    return defining.isEmpty() ? entries : defining;
  }

  private static boolean isUsers(Entry entry) {
    return entry.namePlace().source().origin() == Origin.USER;
  }
}
