package io.github.glossls.cli;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.markdown.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what notes define for reading: a term a line with its place, problems last. */
final class ExtractText {
  private final Terminal terminal;

  ExtractText(Terminal terminal) {
    this.terminal = terminal;
  }

  List<String> lines(List<Note> notes) {
    List<String> lines = new ArrayList<>();
    for (Note note : notes) {
      ExtractJson.defined(note).forEach(entry -> add(lines, entry));
    }
    for (Note note : notes) {
      note.problems().forEach(problem -> lines.add(problem(problem)));
    }
    return lines;
  }

  private void add(List<String> lines, Entry entry) {
    Place place = entry.definition().map(one -> one.place()).orElse(entry.namePlace());
    String name = terminal.styled(Terminal.Style.BOLD, entry.name());
    List<String> aliases = entry.aliases().stream().map(Alias::text).distinct().toList();
    String others = aliases.isEmpty() ? "" : " · " + String.join(", ", aliases);
    lines.add(terminal.styled(Terminal.Style.DIM, at(place)) + ": " + name + others);
    entry
        .definition()
        .ifPresent(
            one ->
                lines.addAll(TextWrap.wrap(PlainText.of(one.markdown()), terminal.width(), "  ")));
  }

  static String problem(Problem problem) {
    return at(problem.place())
        + ": "
        + problem.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + problem.message()
        + " ("
        + problem.code()
        + ")";
  }

  private static String at(Place place) {
    return place.source().name() + ":" + (place.line() + 1);
  }
}
