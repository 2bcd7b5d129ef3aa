package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.OtherSense;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Snippet;
import io.github.glossls.notes.markdown.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands under a term, taken apart. Collected by {@link BodyReader}. */
public final class Body {
  public final StringBuilder definition = new StringBuilder();
  public Optional<Line> definitionStart = Optional.empty();
  final List<Alias> aliases = new ArrayList<>();
  final List<String> related = new ArrayList<>();
  final List<OtherSense> otherSenses = new ArrayList<>();
  final List<String> avoid = new ArrayList<>();
  public final List<Reference> references = new ArrayList<>();
  public final List<Reference> linksInText = new ArrayList<>();
  final List<Snippet> snippets = new ArrayList<>();
  CasePolicy casePolicy = CasePolicy.AUTOMATIC;

  public boolean hasDefinition() {
    return !definition.isEmpty();
  }

  /** Whether there is anything that belongs to a term. */
  public boolean isEmpty() {
    return !hasDefinition() && references.isEmpty() && snippets.isEmpty() && aliases.isEmpty();
  }

  /** Hands everything to an entry. */
  void into(Entry.Builder entry, Reading reading) {
    if (hasDefinition() && definitionStart.isPresent()) {
      entry.definition(definition.toString().strip(), reading.place(definitionStart.get()));
    }
    for (Alias alias : aliases) {
      entry.alias(alias.text(), alias.kind());
    }
    related.forEach(entry::related);
    otherSenses.forEach(entry::otherSense);
    avoid.forEach(entry::avoid);
    references.forEach(entry::reference);
    for (Reference link : linksInText) {
      if (references.stream().noneMatch(known -> known.url().equals(link.url()))) {
        entry.reference(link);
      }
    }
    snippets.forEach(entry::snippet);
    entry.casePolicy(casePolicy);
  }
}
