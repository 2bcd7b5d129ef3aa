package io.github.glossls.features;

import io.github.glossls.features.CompletionIndex.Spelling;
import io.github.glossls.features.CompletionList.Draft;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Snippet;
import io.github.glossls.glossary.Term;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Sentences;
import java.util.List;
import java.util.stream.Stream;

/** What can be typed in source code: names in the style of identifiers, comments, examples. */
final class CodeCompletions {
  private final Glossary glossary;
  private final SourceLanguage language;

  CodeCompletions(Glossary glossary, SourceLanguage language) {
    this.glossary = glossary;
    this.language = language;
  }

  /**
   * @param identifier all that has been typed of it
   */
  void addNames(
      CompletionList list, TypedPrefix prefix, Spelling spelling, String identifier, int rank) {
    List<String> words = NameStyle.words(spelling.text());
    if (words.isEmpty()) {
      return;
    }
    for (NameStyle style : NameStyle.fitting(identifier, prefix.typed())) {
      String name = style.write(words);
      list.add(
          Draft.plain(
              name, CompletionItem.Kind.TERM, detail(spelling), name, spelling.term().name()),
          prefix,
          rank);
    }
  }

  /** The definition as a comment, and the notes' examples in this language. */
  void addSnippets(CompletionList list, TypedPrefix prefix, Spelling spelling, int rank) {
    Term term = spelling.term();
    TermTitle title = TermTitle.of(term, glossary);
    String filter = ProseCompletions.filterText(prefix, spelling);
    term.definitions().stream()
        .findFirst()
        .map(definition -> comment(title, definition.markdown()))
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text ->
                list.add(
                    Draft.snippet(
                        title.shortForm() + ": comment",
                        "definition",
                        SnippetText.literal(text),
                        filter,
                        term.name()),
                    prefix,
                    rank));
    for (Snippet example : examples(term)) {
      list.add(
          Draft.snippet(
              title.shortForm()
                  + ": "
                  + (example.caption().isEmpty() ? "example" : example.caption()),
              "example",
              SnippetText.withStops(example.code()),
              filter,
              term.name()),
          prefix,
          rank + 1);
    }
  }

  private List<Snippet> examples(Term term) {
    return term.snippets().stream()
        .filter(snippet -> language.isWrittenAs(snippet.language()))
        .toList();
  }

  private String comment(TermTitle title, String markdown) {
    String name = title.shortForm() + title.longForm().map(form -> " (" + form + ")").orElse("");
    String sentence = Sentences.first(PlainText.words(firstParagraph(markdown)));
    return language.comment(name + ": " + sentence);
  }

  private static String firstParagraph(String markdown) {
    return markdown.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private String detail(Spelling spelling) {
    TermTitle title = TermTitle.of(spelling.term(), glossary);
    return Stream.concat(title.longForm().stream(), Stream.of(title.shortForm()))
        .findFirst()
        .orElse("");
  }
}
