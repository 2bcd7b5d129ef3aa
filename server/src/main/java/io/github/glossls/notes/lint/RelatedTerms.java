package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.notes.Problem;
import java.util.List;
import java.util.function.Consumer;

/** A related term that no note defines leads a reader nowhere. */
final class RelatedTerms implements Rule {
  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    List<Entry> entries = Page.entries(pages).toList();
    Glossary glossary = Glossary.merge(entries);
    for (Entry entry : entries) {
      for (String related : entry.related()) {
        if (glossary.find(related).isEmpty()) {
          found.accept(
              Rule.warning(
                  "unknown-related",
                  entry.namePlace(),
                  String.format(
                      "\"%s\" is related to \"%s\", which no note defines; did you mean %s?",
                      entry.name(), related, glossary.nearest(related, 3))));
        }
      }
    }
  }
}
