package io.github.glossls.features;

import io.github.glossls.features.CompletionIndex.Spelling;
import io.github.glossls.features.CompletionList.Draft;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import io.github.glossls.text.Sentences;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be typed in running text: names, and in notes what one writes about a term. */
final class ProseCompletions {
  private final Glossary glossary;
  private final String uri;

  ProseCompletions(Glossary glossary, String uri) {
    this.glossary = glossary;
    this.uri = uri;
  }

  /** The spelling that was begun, and the term's other name. */
  void addNames(CompletionList list, TypedPrefix prefix, Spelling spelling, int rank) {
    Term term = spelling.term();
    TermTitle title = TermTitle.of(term, glossary);
    String filter = filterText(prefix, spelling);
    String written = asTyped(prefix.typed(), spelling, term);
    boolean isShort = spelling.text().equals(title.shortForm());
    String detail = isShort ? title.longForm().orElse("") : title.shortForm();
    list.add(
        Draft.plain(
            written,
            kind(isShort && title.longForm().isPresent()),
            detail.equals(written) ? "" : detail,
            filter,
            term.name()),
        prefix,
        rank);
    if (isShort) {
      title
          .longForm()
          .ifPresent(
              name ->
                  list.add(
                      Draft.plain(
                          name, CompletionItem.Kind.TERM, title.shortForm(), filter, term.name()),
                      prefix,
                      rank + 1));
    }
  }

  /** {@code retrieval-augmented generation (RAG)}. */
  void addExpansion(CompletionList list, TypedPrefix prefix, Spelling spelling, int rank) {
    Term term = spelling.term();
    TermTitle title = TermTitle.of(term, glossary);
    title
        .longForm()
        .map(name -> name + " (" + title.shortForm() + ")")
        .ifPresent(
            text ->
                list.add(
                    Draft.snippet(
                        text,
                        "expansion",
                        SnippetText.literal(text),
                        filterText(prefix, spelling),
                        term.name()),
                    prefix,
                    rank));
  }

  /** An inline definition, a link and, where a line begins, a whole section. */
  void addNotes(
      CompletionList list,
      TypedPrefix prefix,
      Spelling spelling,
      int rank,
      Optional<String> headingMarks) {
    Term term = spelling.term();
    TermTitle title = TermTitle.of(term, glossary);
    String filter = filterText(prefix, spelling);
    String name = title.shortForm();
    definition(term)
        .map(
            text ->
                title.longForm().map(form -> " (" + form + ")").orElse("")
                    + ": "
                    + Sentences.first(firstLine(text)))
        .ifPresent(
            text ->
                list.add(
                    Draft.snippet(
                        "**" + name + "**: inline definition",
                        "definition",
                        SnippetText.literal("**" + name + "**" + text),
                        filter,
                        term.name()),
                    prefix,
                    rank));
    term.references().stream()
        .filter(reference -> reference.url().startsWith("http"))
        .findFirst()
        .ifPresent(
            reference ->
                list.add(
                    Draft.snippet(
                        "[" + name + "](" + host(reference) + ")",
                        reference.title(),
                        SnippetText.literal("[" + name + "](" + reference.url() + ")"),
                        filter,
                        term.name()),
                    prefix,
                    rank + 1));
    headingMarks.ifPresent(
        marks ->
            list.add(
                Draft.snippet(
                    "## " + name + ": section",
                    "course note",
                    section(term, title, marks),
                    filter,
                    term.name()),
                prefix,
                rank + 2));
  }

  private String section(Term term, TermTitle title, String headingMarks) {
    String heading =
        title
            .longForm()
            .map(form -> capitalized(form) + " (" + title.shortForm() + ")")
            .orElse(title.shortForm());
    StringBuilder section = new StringBuilder(headingMarks).append(heading).append("\n\n");
    section.append(definition(term).orElse("")).append("\n");
    if (!term.references().isEmpty()) {
      section
          .append("\n**References**\n\n")
          .append(
              term.references().stream()
                  .map(reference -> "- [" + reference.title() + "](" + reference.url() + ")\n")
                  .collect(Collectors.joining()));
    }
    return SnippetText.literal(section.toString()) + "$0";
  }

  private Optional<String> definition(Term term) {
    return Nearness.order(term.entries(), uri).stream()
        .flatMap(entry -> entry.definition().stream())
        .map(found -> found.markdown())
        .findFirst();
  }

  private static String firstLine(String markdown) {
    String line =
        markdown.lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
    return line.replaceFirst("^[-*+>]\\s+", "");
  }

  /** The spelling with the case of its first letter as it was begun, where the case is free. */
  private String asTyped(String typed, Spelling spelling, Term term) {
    String text =
        spelling.text().equals(term.name())
            ? TermTitle.withinSentence(term, glossary)
            : spelling.text();
    boolean isCapital = !typed.isEmpty() && Character.isUpperCase(typed.charAt(0));
    return isCapital ? capitalized(text) : text;
  }

  /**
   * The spelling in the case in which it was begun, for some clients compare case and all: {@code
   * retrieval…} would not be found in {@code Retrieval-augmented generation}.
   */
  static String filterText(TypedPrefix prefix, Spelling spelling) {
    String typed = prefix.typed();
    String text = spelling.text();
    if (!text.regionMatches(true, 0, typed, 0, typed.length())) {
      return typed;
    }
    String rest = text.substring(typed.length());
    boolean isLowerCase = !typed.isEmpty() && typed.equals(typed.toLowerCase(Locale.ROOT));
    return typed + (isLowerCase ? rest.toLowerCase(Locale.ROOT) : rest);
  }

  private static CompletionItem.Kind kind(boolean isAbbreviation) {
    return isAbbreviation ? CompletionItem.Kind.ABBREVIATION : CompletionItem.Kind.TERM;
  }

  private static String host(Reference reference) {
    return reference.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
  }

  private static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
