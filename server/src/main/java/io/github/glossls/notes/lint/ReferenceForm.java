package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Links that stay valid and tell nobody where the reader came from. */
final class ReferenceForm implements Rule {
  private static final int MOST = 4;

  /** What a URL must not look like, and what to do about it. */
  private static final Map<Pattern, String> FAULTS = faults();

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Page.entries(pages).forEach(entry -> check(entry, found));
  }

  private static void check(Entry entry, Consumer<Problem> found) {
    if (entry.references().size() > MOST) {
      complain(
          entry, "has " + entry.references().size() + " references: keep the best four", found);
    }
    for (Reference reference : entry.references()) {
      FAULTS.forEach(
          (fault, remedy) -> {
            if (fault.matcher(reference.url()).find()) {
              complain(entry, "cites " + reference.url() + ": " + remedy, found);
            }
          });
      if (reference.title().equals(reference.url())) {
        complain(entry, "cites " + reference.url() + " without a title", found);
      }
    }
  }

  private static Map<Pattern, String> faults() {
    Map<Pattern, String> faults = new LinkedHashMap<>();
    faults.put(Pattern.compile("^http:"), "use https");
    faults.put(
        Pattern.compile("[?&](utm_\\w+|fbclid|gclid|si|ref_src)="), "drop the tracking parameters");
    faults.put(Pattern.compile("arxiv\\.org/pdf/"), "link the abstract page, /abs/");
    faults.put(
        Pattern.compile("arxiv\\.org/abs/[^v]*v\\d+$"), "link the paper without its version");
    faults.put(
        Pattern.compile("^https?://(bit\\.ly|t\\.co|tinyurl\\.com|goo\\.gl)/"),
        "link the page itself");
    faults.put(Pattern.compile("\\s|[<>\"]"), "it holds a character that no URL may hold");
    return faults;
  }

  private static void complain(Entry entry, String what, Consumer<Problem> found) {
    found.accept(
        Rule.warning("reference-form", entry.namePlace(), "\"" + entry.name() + "\" " + what));
  }
}
