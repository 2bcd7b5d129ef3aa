package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One note while it is being read: its structure, what was found so far, what is still free. */
public final class Reading {
  private final Source source;
  private final Outline outline;
  private final Genre genre;
  private final InlineReader inlines;
  private final Map<Integer, Inline> known = new HashMap<>();
  private final BitSet claimed = new BitSet();
  private final List<Entry> entries = new ArrayList<>();

  public Reading(Source source, Outline outline, Genre genre, InlineReader inlines) {
    this.source = source;
    this.outline = outline;
    this.genre = genre;
    this.inlines = inlines;
  }

  public Source source() {
    return source;
  }

  public Outline outline() {
    return outline;
  }

  public Genre genre() {
    return genre;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public void add(Entry entry) {
    entries.add(entry);
  }

  Inline inline(Line line) {
    return known.computeIfAbsent(line.start(), start -> inlines.read(line));
  }

  boolean isFree(Line line) {
    return !claimed.get(line.number());
  }

  void claim(Line line) {
    claimed.set(line.number());
  }

  /** Where a stretch of a line's inline text stands in the note. */
  Place place(Line line, int start, int end) {
    Inline inline = inline(line);
    int from = line.start() + (start < end ? inline.offset(start) : 0);
    int to = start < end ? line.start() + inline.offset(end - 1) + 1 : line.end();
    return Place.of(source, outline.text(), outline.lines(), new Span(from, Math.max(from, to)));
  }

  Place place(Line line) {
    return Place.of(source, outline.text(), outline.lines(), new Span(line.start(), line.end()));
  }
}
