package io.github.glossls.notes;

import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Problem.Severity;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.notation.Links;
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
  private final Note note;
  private final Outline outline;
  private final Neighbors neighbors;
  private final InlineReader inlines;
  private final Set<String> anchors = new HashSet<>();

  /** What link definitions lead to. */
  private final Set<String> defined = new HashSet<>();

  private final Map<String, Integer> headings = new HashMap<>();
  private final Map<String, Boolean> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LinkProblems(Note note, Outline outline, Neighbors neighbors) {
    this.note = note;
    this.outline = outline;
    this.neighbors = neighbors;
    this.inlines = new InlineReader(outline.links());
    outline.links().values().forEach(link -> defined.add(link.target()));
  }

  static List<Problem> of(Note note, Outline outline, Neighbors neighbors) {
    LinkProblems check = new LinkProblems(note, outline, neighbors);
    if (note.tier() == Tier.GLOSSARY) {
      check.check();
    }
    return check.problems;
  }

  private void check() {
    for (Section section : outline.sections()) {
      section.heading().ifPresent(this::anchor);
    }
    for (Section section : outline.sections()) {
      for (Block block : section.blocks()) {
        if (!(block instanceof Block.Fence || block instanceof Block.Comment)) {
          block.lines().forEach(this::line);
        }
      }
    }
  }

  /**
   * As GitHub makes them: lower case, punctuation out, spaces as hyphens, repeated ones counted.
   */
  private void anchor(Line heading) {
    String text = inlines.read(heading).text();
    String anchor =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-');
    int before = headings.merge(anchor, 1, Integer::sum) - 1;
    anchors.add(before == 0 ? anchor : anchor + "-" + before);
  }

  private void line(Line line) {
    if (line.text().indexOf('[') < 0) {
      return;
    }
    Inline inline = inlines.read(line);
    for (Inline.Mark link : inline.links()) {
      String target = link.target();
      Optional<Line> written = written(line, inline, link);
      if (written.isEmpty()) {
        continue;
      }
      if (target.startsWith("#") && !isAnchor(target.substring(1))) {
        add(
            "missing-anchor",
            written.get(),
            "No heading of this note has the anchor \"" + target + "\".");
      } else if (!target.startsWith("#") && !isThere(target)) {
        add("missing-file", written.get(), "There is no file \"" + target + "\" beside this note.");
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
    return anchor.isEmpty()
        || anchors.contains(anchor.toLowerCase(Locale.ROOT))
        || outline.text().contains("id=\"" + anchor + "\"")
        || outline.text().contains("name=\"" + anchor + "\"");
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
