package io.github.glossls.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What {@code extract --format json} prints. */
record ExtractJson(List<Entry> entries, List<ProblemJson> problems) {
  /**
   * What a note says about one term.
   *
   * @param file as the user wrote it
   * @param definition Markdown; empty when the note only names the term
   * @param line 1-based: where the definition starts, or where the term stands when it has none
   */
  record Entry(
      String file,
      String term,
      List<String> aliases,
      String definition,
      int line,
      List<Reference> references,
      String notation,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alsoExplains) {
    static Entry of(io.github.glossls.glossary.Entry entry) {
      Place place = entry.definition().map(one -> one.place()).orElse(entry.namePlace());
      return new Entry(
          place.source().name(),
          entry.name(),
          texts(entry, alias -> alias.kind() != Alias.Kind.COVERED),
          entry.definition().map(one -> one.markdown()).orElse(""),
          place.line() + 1,
          entry.references(),
          entry.notation(),
          texts(entry, alias -> alias.kind() == Alias.Kind.COVERED));
    }

    private static List<String> texts(
        io.github.glossls.glossary.Entry entry, Predicate<Alias> which) {
      return entry.aliases().stream().filter(which).map(Alias::text).distinct().toList();
    }
  }

  /**
   * Something that the writer of a note would want to know.
   *
   * @param line 1-based
   * @param column 0-based, in UTF-16 code units
   */
  record ProblemJson(
      String file, int line, int column, String severity, String code, String message) {
    static ProblemJson of(Problem problem) {
      Place place = problem.place();
      return new ProblemJson(
          place.source().name(),
          place.line() + 1,
          place.columns().start(),
          problem.severity().name().toLowerCase(Locale.ROOT),
          problem.code(),
          problem.message());
    }
  }

  /** The entries that make a term by themselves. */
  static Stream<io.github.glossls.glossary.Entry> defined(Note note) {
    return note.entries().stream()
        .filter(entry -> entry.standing() == io.github.glossls.glossary.Entry.Standing.DEFINITE);
  }

  static ExtractJson of(List<Note> notes) {
    return new ExtractJson(
        notes.stream().flatMap(ExtractJson::defined).map(Entry::of).toList(),
        notes.stream().flatMap(note -> note.problems().stream()).map(ProblemJson::of).toList());
  }
}
