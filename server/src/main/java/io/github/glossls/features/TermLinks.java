package io.github.glossls.features;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.Mention;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Settings;
import io.github.glossls.workspace.Settings.Links;
import io.github.glossls.workspace.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links from the mentions of a document to the references of their terms. */
public final class TermLinks {
  private final NoteLinks notes;

  public TermLinks(NoteLinks notes) {
    this.notes = notes;
  }

  /** In the order of the text; which of a term's mentions count is a setting. */
  public List<TermLink> in(Snapshot snapshot, Document document) {
    Settings settings = snapshot.settings();
    Links which = settings.links();
    if (which == Links.OFF) {
      return List.of();
    }
    Set<String> linked = new HashSet<>();
    return snapshot.matcher().mentions(document).stream()
        .filter(mention -> mention.isConfident() && settings.marks(mention.zone()))
        .filter(mention -> linked.add(mention.term().name()) || which == Links.ALL)
        .map(TermLinks::link)
        .toList();
  }

  /** The target of a link made from {@code term}; empty when the term is gone since. */
  public Optional<TermLink.Target> resolve(Snapshot snapshot, String term) {
    return snapshot.matcher().glossary().find(term).stream().findFirst().flatMap(this::target);
  }

  private static TermLink link(Mention mention) {
    return new TermLink(mention.span(), mention.term().name());
  }

  private Optional<TermLink.Target> target(Term term) {
    return term.references().stream()
        .flatMap(reference -> target(term, reference).stream())
        .findFirst()
        .or(() -> note(term));
  }

  private Optional<TermLink.Target> target(Term term, Reference reference) {
    return notes
        .openable(reference.url())
        .map(url -> new TermLink.Target(url, term.name() + ": " + reference.title()));
  }

  private Optional<TermLink.Target> note(Term term) {
    Entry entry = term.entries().get(0);
    return notes
        .to(entry.namePlace())
        .map(
            url ->
                new TermLink.Target(url, term.name() + ": " + entry.namePlace().source().name()));
  }
}
