package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.glossary.Term;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import io.github.glossls.text.SubWords;
import io.github.glossls.text.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a matcher recognized in one version of a document. */
public final class Mentions {
  private final Matcher matcher;
  private final Document document;
  private final Hits names;
  private final List<Mention> all;

  private Mentions(Matcher matcher, Document document, Hits names) {
    this.matcher = matcher;
    this.document = document;
    this.names = names;
    this.all = weigh();
  }

  static Mentions scan(Matcher matcher, Document document) {
    Hits names = new Hits();
    Scanner scanner =
        new Scanner(matcher.layers(), document.text(), isProse(document), names, new Hits());
    scanner.scan(0, document.text().length());
    return new Mentions(matcher, document, names);
  }

  /** Every mention, in order, not overlapping; uncertain ones too. */
  public List<Mention> all() {
    return all;
  }

  /**
   * The mention that a cursor at {@code offset} (UTF-16) is on, or right behind when nothing else
   * is there.
   */
  public Optional<Mention> at(int offset) {
    String text = document.text();
    boolean onWord = offset < text.length() && SubWords.isWordPart(text.codePointAt(offset));
    return all.stream()
        .filter(
            mention ->
                mention.span().contains(offset) || (!onWord && mention.span().end() == offset))
        .findFirst();
  }

  private List<Mention> weigh() {
    List<Mention> mentions = new ArrayList<>();
    for (int hit = 0; hit < names.size(); ) {
      int end = hit + 1;
      while (end < names.size() && names.start(end) == names.start(hit)) {
        end++;
      }
      weigh(hit, end).ifPresent(mentions::add);
      hit = end;
    }
    return List.copyOf(mentions);
  }

  private Optional<Mention> weigh(int from, int to) {
    Set<Term> terms = new LinkedHashSet<>();
    double confidence = 0;
    for (int hit = from; hit < to; hit++) {
      Layer layer = matcher.layers().get(names.layer(hit));
      int node = names.node(hit);
      for (int form = layer.firstForm(node); form < layer.endOfForms(node); form++) {
        Term term = matcher.term(names.layer(hit), layer.target(form));
        terms.add(term);
        boolean sure = has(layer.traits(form), Traits.PHRASE) || term.otherSenses().isEmpty();
        confidence = Math.max(confidence, sure ? 0.9 : 0.6);
      }
    }
    Zone zone = isProse(document) ? Zone.PROSE : Zone.CODE;
    Span span = new Span(names.start(from), names.end(from));
    return Optional.of(new Mention(span, List.copyOf(terms), confidence, zone));
  }

  private static boolean isProse(Document document) {
    String id = document.languageId();
    return id.isEmpty() || id.equals("markdown") || id.equals("plaintext");
  }
}
