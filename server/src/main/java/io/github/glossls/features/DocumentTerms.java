package io.github.glossls.features;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.Mention;
import io.github.glossls.text.Document;
import io.github.glossls.text.Zone;
import io.github.glossls.workspace.Snapshot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What a document mentions, for lists of terms and for views that underline them. */
public final class DocumentTerms {
  /**
   * @param terms each once, in the order of their first mention
   * @param mentions in the order of the text
   */
  public record Answer(List<TermSummary> terms, List<Use> mentions) {
    public Answer {
      terms = List.copyOf(terms);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * @param term index into the answer's terms
   */
  public record Use(Mention mention, int term) {}

  /** Only what is surely meant: nobody asked about these words. */
  public Answer in(Snapshot snapshot, Document document) {
    Glossary glossary = snapshot.matcher().glossary();
    IdentityHashMap<Term, Integer> indices = new IdentityHashMap<>();
    List<TermSummary> terms = new ArrayList<>();
    List<Use> uses = new ArrayList<>();
    for (Mention mention : snapshot.matcher().mentions(document)) {
      if (!mention.isConfident() || isAddress(mention.zone())) {
        continue;
      }
      Integer known = indices.get(mention.term());
      int index = known == null ? terms.size() : known;
      if (known == null) {
        indices.put(mention.term(), index);
        terms.add(TermSummary.of(mention.term(), glossary, document.uri()));
      }
      uses.add(new Use(mention, index));
    }
    return new Answer(terms, uses);
  }

  private static boolean isAddress(Zone zone) {
    return zone == Zone.URL || zone == Zone.LINK_TARGET;
  }
}
