package io.github.glossls.notes;

import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Problem.Severity;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links of a note that lead to a heading or a local file that is not there. */
final class LinkProblems {
  /** Numbers and marks, by their bit. */
  private static final int ANCHOR_TYPES =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int LONGEST_ANCHOR = 300;

  private final Note note;
  private final Outline outline;
  private final Neighbors neighbors;
  private final InlineReader inlines;

  /** Found when the first link leads to one. */
  private final Set<String> anchors = new HashSet<>();

  private boolean anchorsAreFound;

  /** What link definitions lead to. */
  private final Set<String> defined = new HashSet<>();

  private final Map<String, Integer> headings = new HashMap<>();
  private final Map<String, Boolean> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LinkProblems(Note note, Outline outline, InlineReader inlines, Neighbors neighbors) {
    this.note = note;
    this.outline = outline;
    this.neighbors = neighbors;
    this.inlines = inlines;
    outline.links().values().forEach(link -> defined.add(link.target()));
  }

  static List<Problem> of(Note note, Outline outline, InlineReader inlines, Neighbors neighbors) {
    LinkProblems check = new LinkProblems(note, outline, inlines, neighbors);
    if (note.tier() == Tier.GLOSSARY) {
      check.check();
    }
    return check.problems;
  }

  private void check() {
    for (Section section : outline.sections()) {
      for (Block block : section.blocks()) {
        if (!(block instanceof Block.Fence || block instanceof Block.Comment)) {
          for (Line line : block.lines()) {
            line(line);
          }
        }
      }
    }
  }

  private void findAnchors() {
    anchorsAreFound = true;
    for (Section section : outline.sections()) {
      section.heading().ifPresent(this::anchor);
    }
    writtenAnchors("id=\"");
    writtenAnchors("name=\"");
  }

  /** Anchors in HTML. */
  private void writtenAnchors(String attribute) {
    String text = outline.text();
    int at = text.indexOf(attribute);
    while (at >= 0) {
      int start = at + attribute.length();
      int end = Math.min(text.length(), start + LONGEST_ANCHOR);
      int close = text.substring(start, end).indexOf('"');
      anchors.add(text.substring(start, start + Math.max(0, close)));
      at = text.indexOf(attribute, start);
    }
  }

  /**
   * As GitHub makes them: lower case, punctuation out, spaces as hyphens, repeated ones counted.
   */
  private void anchor(Line heading) {
    String anchor = anchorOf(inlines.read(heading).text().toLowerCase(Locale.ROOT));
    int before = headings.merge(anchor, 1, Integer::sum) - 1;
    anchors.add(before == 0 ? anchor : anchor + "-" + before);
  }

  private static String anchorOf(String heading) {
    StringBuilder anchor = new StringBuilder(heading.length());
    heading.codePoints().filter(LinkProblems::isInAnchors).forEach(anchor::appendCodePoint);
    return anchor.toString().replace(' ', '-');
  }

  private static boolean isInAnchors(int c) {
    return Character.isLetter(c)
        || c == ' '
        || c == '_'
        || c == '-'
        || (ANCHOR_TYPES & (1 << Character.getType(c))) != 0;
  }

  private void line(Line line) {
    if (line.text().indexOf('[') < 0) {
      return;
    }
    Inline inline = inlines.read(line);
    for (Inline.Mark link : inline.links()) {
      String target = link.target();
      if (target.startsWith("#")) {
        if (!isAnchor(target.substring(1))) {
          String message = "No heading of this note has the anchor \"" + target + "\".";
          written(line, inline, link).ifPresent(at -> add("missing-anchor", at, message));
        }
      } else if (!isThere(target)) {
        String message = "There is no file \"" + target + "\" beside this note.";
        written(line, inline, link).ifPresent(at -> add("missing-file", at, message));
      }
    }
  }

  /** Where the target is written; empty where the line only names a link definition. */
  private Optional<Line> written(Line line, Inline inline, Inline.Mark link) {
    int from = inline.offset(link.start());
    int at = line.text().indexOf(link.target(), from);
    if (at >= 0) {
      return Optional.of(line.part(at, at + link.target().length()));
    }
    int end = inline.offset(Math.max(link.start(), link.end() - 1)) + 1;
    return defined.contains(link.target())
        ? Optional.empty()
        : Optional.of(line.part(from, Math.max(from, end)));
  }

  private boolean isAnchor(String anchor) {
    if (!anchorsAreFound) {
      findAnchors();
    }
    return anchor.isEmpty()
        || anchors.contains(anchor)
        || anchors.contains(anchor.toLowerCase(Locale.ROOT));
  }

  private boolean isThere(String target) {
    int anchor = target.indexOf('#');
    String file = anchor < 0 ? target : target.substring(0, anchor);
    Optional<String> uri =
        Links.isWebAddress(file) ? Optional.empty() : Links.resolve(note.source(), file);
    return uri.filter(one -> one.startsWith("file:"))
        .map(one -> files.computeIfAbsent(one, neighbors::exists))
        .orElse(true);
  }

  private void add(String code, Line line, String message) {
    Place place =
        Place.of(
            note.source(), outline.text(), outline.lines(), new Span(line.start(), line.end()));
    problems.add(
        new Problem(code, Severity.WARNING, place, message + " Correct the link or remove it."));
  }
}
