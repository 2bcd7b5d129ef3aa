package io.github.glossls.notes;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.Problem.Severity;
import io.github.glossls.notes.data.GlossaryData;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.reading.FrontMatter;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the writer of one note would want to know. Every code has a section in docs/problems.md. */
final class NoteProblems {
  private final Note note;
  private final List<Problem> problems = new ArrayList<>();

  private NoteProblems(Note note) {
    this.note = note;
  }

  static List<Problem> of(
      Note note, Outline outline, InlineReader inlines, FrontMatter matter, Neighbors neighbors) {
    NoteProblems found = new NoteProblems(note);
    found.frontMatter(outline, matter);
    found.overLimits(outline);
    if (note.tier() == Tier.GLOSSARY) {
      found.entries();
    }
    found.problems.addAll(LinkProblems.of(note, outline, inlines, neighbors));
    return found.problems;
  }

  static Problem ofData(GlossaryData.Mistake mistake) {
    return switch (mistake.kind()) {
      case MALFORMED ->
          new Problem(
              "malformed-yaml",
              Severity.ERROR,
              mistake.place(),
              "This is not valid YAML: " + mistake.what() + ". What comes after it is not read.");
      case NAMELESS ->
          new Problem(
              "term-without-name",
              Severity.WARNING,
              mistake.place(),
              "This term has no name, so it is left out. Give it a \"name\".");
      case MISSING_IMPORT ->
          new Problem(
              "missing-import",
              Severity.WARNING,
              mistake.place(),
              "\""
                  + mistake.what()
                  + "\" cannot be read. Only local files are imported; check the"
                  + " path.");
    };
  }

  static Problem ofFault(Source source, Outline outline, String notation, RuntimeException fault) {
    return new Problem(
        "notation-failed",
        Severity.WARNING,
        Place.of(source, outline.text(), outline.lines(), outline.lines().span(0)),
        "A fault in gloss-ls: the notation \""
            + notation
            + "\" could not be read in this note ("
            + fault
            + "). The others were. Please report it.");
  }

  private void frontMatter(Outline outline, FrontMatter matter) {
    matter
        .mistake()
        .ifPresent(
            mistake -> {
              int line = Math.min(mistake.line(), outline.lines().count() - 1);
              int start = outline.lines().start(line);
              int end = outline.lines().end(line);
              int at = Math.min(start + mistake.column(), end);
              add(
                  "malformed-front-matter",
                  Severity.WARNING,
                  place(outline, new Span(at, end)),
                  "The front matter is not valid YAML: "
                      + mistake.message()
                      + ". It is left out; the rest of the note is read.");
            });
  }

  private void overLimits(Outline outline) {
    for (int line : outline.cutLines()) {
      add(
          "line-too-long",
          Severity.WARNING,
          place(outline, outline.lines().span(line)),
          "Only the beginning of this line is read: it is longer than "
              + Outline.LONGEST_LINE
              + " characters. Break it into several lines.");
    }
  }

  private void entries() {
    Map<String, Entry> defined = new HashMap<>();
    Map<String, Entry> claimed = new HashMap<>();
    for (Entry entry : note.entries()) {
      if (entry.standing() != Standing.DEFINITE) {
        continue;
      }
      Optional<Entry> before =
          entry.definition().isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(defined.putIfAbsent(Spelling.key(entry.name()), entry));
      before.ifPresent(first -> duplicate(entry, first));
      if (isBare(entry)) {
        add(
            "empty-term",
            Severity.HINT,
            entry.namePlace(),
            "\""
                + entry.name()
                + "\" has neither a definition nor a reference. Add one, or mark it"
                + " with <!-- gloss: ignore -->.");
      }
      aliases(entry, claimed);
    }
  }

  private static boolean isBare(Entry entry) {
    return entry.definition().isEmpty()
        && entry.references().isEmpty()
        && entry.comparisons().isEmpty()
        && entry.aliases().isEmpty();
  }

  private void duplicate(Entry entry, Entry first) {
    add(
        "duplicate-definition",
        Severity.WARNING,
        entry.namePlace(),
        "\""
            + entry.name()
            + "\" is defined in line "
            + (first.namePlace().line() + 1)
            + " too. Both are shown; keep one, or give them different names.");
  }

  private void aliases(Entry entry, Map<String, Entry> claimed) {
    for (Alias alias : entry.aliases()) {
      Entry first =
          alias.kind() == Alias.Kind.SYNONYM
              ? claimed.putIfAbsent(Spelling.key(alias.text()), entry)
              : null;
      boolean other =
          first != null && !Spelling.key(first.name()).equals(Spelling.key(entry.name()));
      if (first != null && other) {
        add(
            "shared-alias",
            Severity.WARNING,
            entry.namePlace(),
            "\""
                + alias.text()
                + "\" is also an alias of \""
                + first.name()
                + "\" (line "
                + (first.namePlace().line() + 1)
                + "). Keep it in one of them.");
      }
    }
  }

  private Place place(Outline outline, Span span) {
    return Place.of(note.source(), outline.text(), outline.lines(), span);
  }

  private void add(String code, Severity severity, Place place, String message) {
    problems.add(new Problem(code, severity, place, message));
  }
}
