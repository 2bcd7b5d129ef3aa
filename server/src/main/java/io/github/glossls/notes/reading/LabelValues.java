package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.words.Values;
import java.util.Locale;

/** Puts what stands behind the labels of a term, {@code Aliases: …}, into its body. */
final class LabelValues {
  private final Links links;
  private final Body body;

  LabelValues(Links links, Body body) {
    this.links = links;
    this.body = body;
  }

  /**
   * Reads the value of one label.
   *
   * @param from where in the inline text it begins
   */
  void value(Label.Kind kind, Inline inline, int from) {
    String value = inline.text().substring(from).strip();
    switch (kind) {
      case ALIASES -> aliases(value, Alias.Kind.SYNONYM);
      case ABBREVIATION -> aliases(value, Alias.Kind.ABBREVIATION);
      case LOOK_UP -> aliases(value, Alias.Kind.LOOK_UP);
      case COVERED -> aliases(value, Alias.Kind.COVERED);
      case RELATED -> related(inline, value, from);
      case OTHER_SENSES ->
          Values.list(value, ';')
              .forEach(sense -> Senses.read(sense).ifPresent(body.otherSenses::add));
      case AVOID -> body.avoid.addAll(Values.list(value));
      case CASE -> body.casePolicy = casePolicy(value);
      case REFERENCES -> {
        if (!links.references(inline, from, body.references)) {
          body.references.addAll(links.bare(value));
        }
      }
    }
  }

  private void aliases(String value, Alias.Kind kind) {
    for (String text : Values.list(value)) {
      body.aliases.add(new Alias(text, kind));
    }
  }

  private void related(Inline inline, String value, int from) {
    body.related.addAll(Values.list(value));
    for (Inline.Mark link : inline.links()) {
      if (link.start() >= from && links.isWeb(link.target())) {
        body.references.add(new Reference(inline.marked(link), link.target()));
        body.related.remove(inline.marked(link));
      }
    }
  }

  private static CasePolicy casePolicy(String value) {
    return switch (value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
      case "exact", "sensitive" -> CasePolicy.EXACT;
      case "any", "insensitive" -> CasePolicy.ANY;
      default -> CasePolicy.AUTOMATIC;
    };
  }
}
