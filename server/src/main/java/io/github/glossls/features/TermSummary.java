package io.github.glossls.features;

import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Sentences;
import java.util.List;

/**
 * A term as one row of a list shows it.
 *
 * @param name the abbreviation, or the name when there is none
 * @param detail the expansion; empty when there is none
 * @param summary the first sentence of the best definition, as plain text; may be empty
 * @param place where the best entry names the term
 * @param insertText the term as running text first has it: both names where there are two
 */
public record TermSummary(
    String name,
    String detail,
    String summary,
    Place place,
    String insertText,
    List<Reference> references) {
  private static final int LONGEST_SUMMARY = 300;

  public TermSummary {
    references = List.copyOf(references);
  }

  /**
   * @param uri of the document it is read from, of which near notes come first; empty for none
   */
  static TermSummary of(Term term, Glossary glossary, String uri) {
    TermTitle title = TermTitle.of(term, glossary);
    List<Entry> entries = Nearness.order(term.entries(), uri);
    Entry best = entries.stream().filter(Entry::defines).findFirst().orElse(entries.get(0));
    String detail = title.longForm().orElse("");
    return new TermSummary(
        title.shortForm(),
        detail,
        best.definition().map(TermSummary::firstSentence).orElse(""),
        best.namePlace(),
        detail.isEmpty() ? title.shortForm() : detail + " (" + title.shortForm() + ")",
        new Term(term.name(), term.aliases(), entries).references());
  }

  private static String firstSentence(Definition definition) {
    String plain = PlainText.of(definition.markdown()).strip().replaceFirst("^[-*•]\\s+", "");
    String sentence = Sentences.first(plain);
    return sentence.length() <= LONGEST_SUMMARY
        ? sentence
        : sentence.substring(0, LONGEST_SUMMARY).stripTrailing() + "…";
  }
}
