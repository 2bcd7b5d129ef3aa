package io.github.glossls.matching;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import io.github.glossls.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A glossary compiled for recognizing its terms. Immutable; safe to use from any thread. */
public final class Matcher {
  private final Glossary glossary;
  private final List<Term> terms;
  private final List<Layer> layers;

  private Matcher(Glossary glossary, List<Term> terms, List<Layer> layers) {
    this.glossary = glossary;
    this.terms = terms;
    this.layers = layers;
  }

  public static Matcher compile(Glossary glossary) {
    LayerBuilder builder = new LayerBuilder();
    List<Term> terms = new ArrayList<>();
    for (Term term : glossary.terms()) {
      for (Entry entry : term.entries()) {
        add(builder, entry, terms.size());
        terms.add(term);
      }
    }
    return new Matcher(glossary, List.copyOf(terms), List.of(builder.build()));
  }

  private static void add(LayerBuilder builder, Entry entry, int ordinal) {
    builder.addAll(SurfaceForms.of(entry.name(), entry.casePolicy(), Traits.NAME), ordinal);
    for (Alias alias : entry.aliases()) {
      builder.addAll(SurfaceForms.of(alias.text(), entry.casePolicy(), 0), ordinal);
    }
  }

  public Glossary glossary() {
    return glossary;
  }

  /** Everything in a document that this glossary knows. */
  public Mentions scan(Document document) {
    return Mentions.scan(this, document);
  }

  /** Every mention in a document, in order, not overlapping; uncertain ones too. */
  public List<Mention> mentions(Document document) {
    return scan(document).all();
  }

  /** The mention that a cursor at {@code offset} (UTF-16) is on, or right behind. */
  public Optional<Mention> at(Document document, int offset) {
    return scan(document).at(offset);
  }

  List<Layer> layers() {
    return layers;
  }

  /** The term that a form of layer {@code layer} names. */
  Term term(int layer, int target) {
    return terms.get(target);
  }
}
