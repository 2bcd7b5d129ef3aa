package io.github.glossls.cli;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gloss-ls define}: the dictionary. */
@Command(
    name = "define",
    sortOptions = false,
    description = "Says what terms mean, in the words of your notes first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gloss-ls define RAG 'fine-tuning'",
      "  gloss-ls define embeddings --notes ~/course-notes",
      "  gloss-ls define RAG --format json"
    })
final class DefineCommand implements Callable<Integer> {
  private static final int MOST_SUGGESTIONS = 5;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "TERM", description = "A name, abbreviation or alias.")
  private List<String> queries = List.of();

  @Mixin private NoteOptions noteOptions = new NoteOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  DefineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A term, and the words that it was found by. */
  private record Answer(String query, Term term) {}

  @Override
  public Integer call() {
    Glossary glossary = KnownNotes.load(noteOptions, terminal).glossary();
    List<Answer> answers = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String query : phrases(glossary)) {
      List<Term> terms = glossary.find(query);
      terms.forEach(term -> answers.add(new Answer(query, term)));
      if (terms.isEmpty()) {
        unknown.add(query);
      }
    }
    print(answers, glossary);
    unknown.forEach(query -> suggest(query, glossary));
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.NOTHING_FOUND;
  }

  /** What was asked for: {@code retrieval augmented generation} without quotes is one term too. */
  private List<String> phrases(Glossary glossary) {
    String whole = String.join(" ", queries);
    boolean isPhrase =
        queries.size() > 1
            && queries.stream().anyMatch(query -> glossary.find(query).isEmpty())
            && !glossary.find(whole).isEmpty();
    return isPhrase ? List.of(whole) : queries;
  }

  private void print(List<Answer> answers, Glossary glossary) {
    if (format == Format.JSON) {
      terminal
          .out()
          .println(
              Json.write(
                  answers.stream()
                      .map(answer -> TermJson.of(answer.query(), answer.term()))
                      .toList()));
      return;
    }
    String gap = "";
    for (Answer answer : answers) {
      terminal.out().print(gap);
      new TermText(terminal, glossary).lines(answer.term()).forEach(terminal.out()::println);
      gap = System.lineSeparator();
    }
  }

  private void suggest(String query, Glossary glossary) {
    List<String> nearest = glossary.nearest(query, MOST_SUGGESTIONS);
    terminal.complain(
        "no term “"
            + query
            + "”"
            + (nearest.isEmpty()
                ? "; add it to a note of yours, or name your notes with --notes"
                : "; the nearest: " + String.join(", ", nearest)));
  }
}
