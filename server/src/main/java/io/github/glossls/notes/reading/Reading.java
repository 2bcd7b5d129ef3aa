package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.LineTable;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.StyledLetters;
import io.github.glossls.notes.names.ComparedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One note while it is being read: its structure, what was found so far, what is still free. */
public final class Reading {
  private static final String STRONG = "**";
  private final Source source;
  private final Outline outline;
  private final Genre genre;
  private final boolean declared;
  private final boolean plain;
  private final InlineReader inlines;

  private final LineTable<TextLine> texts;
  private final Spots spots;
  private final Map<String, Optional<Names>> knownNames = new HashMap<>();
  private final Map<String, List<String>> knownComparisons = new HashMap<>();
  private final FreeLines lines = new FreeLines();
  private final BitSet forced = new BitSet();
  private final FrontMatter frontMatter;
  private final Footnotes footnotes;
  private final BitSet termSections;
  private final boolean headingsAreEntries;
  private final boolean technical;
  private final boolean titled;
  private final Habits habits = new Habits(this);
  private final Keys keys = new Keys();
  private final Findings findings = new Findings(keys);

  /**
   * Begins to read a note.
   *
   * @param declared whether somebody has said that it is a glossary, if it is one
   * @param plain whether it is plain text rather than Markdown
   */
  public Reading(
      Source source,
      Outline outline,
      FrontMatter frontMatter,
      Genre genre,
      boolean declared,
      boolean plain) {
    this.source = source;
    this.outline = outline;
    this.genre = genre;
    this.declared = declared;
    this.plain = plain;
    this.frontMatter = frontMatter;
    this.inlines = new InlineReader(outline);
    this.footnotes = Footnotes.of(outline);
    this.texts =
        new LineTable<>(outline.lines().count(), line -> new TextLine(this, inlines.read(line)));
    this.spots = Spots.of(outline, inlines);
    this.titled = outline.sections().stream().filter(section -> section.level() == 1).count() == 1;
    this.termSections = termSections();
    this.headingsAreEntries = HeadingHabits.areEntries(this);
    this.technical = Genres.isTechnical(outline);
    Directives.apply(this);
    Plans.silenceTasks(this);
    Citations.silence(this);
  }

  private BitSet termSections() {
    BitSet sections = new BitSet();
    List<Section> all = outline.sections();
    for (int at = 0; at < all.size(); at++) {
      Section section = all.get(at);
      boolean inherited = section.parent() >= 0 && sections.get(section.parent());
      sections.set(at, genre == Genre.GLOSSARY || inherited || announcesTerms(section));
    }
    return sections;
  }

  private boolean announcesTerms(Section section) {
    Optional<Line> heading =
        section.heading().filter(line -> genre != Genre.MANUAL || !isTitle(section));
    Optional<Names> names =
        heading.isPresent() ? names(inline(heading.get()).text()) : Optional.empty();
    return names.isPresent() && StructureWords.announcesTerms(names.get().name(), genre);
  }

  /** The note that is read. */
  public Source source() {
    return source;
  }

  public Outline outline() {
    return outline;
  }

  public Genre genre() {
    return genre;
  }

  /**
   * Whether it is a glossary because somebody has said so: what stands below a heading is then the
   * text of one entry and nothing else. In one that only looks like it, entries may hold others.
   */
  public boolean isDeclaredGlossary() {
    return declared && genre == Genre.GLOSSARY;
  }

  public boolean isPlain() {
    return plain;
  }

  /** Whether a section lies in a part of the note that is there to define terms. */
  public boolean expectsTerms(int section) {
    return termSections.get(section);
  }

  /** Whether the headings of this note, where it defines terms, are its entries. */
  boolean headingsAreEntries() {
    return headingsAreEntries;
  }

  /** Whether the note is about code: what its headings name is then more often a part of that. */
  public boolean isTechnical() {
    return technical;
  }

  /** Whether a section is the whole note's: the only one of the first level. */
  public boolean isTitle(Section section) {
    return section.level() == 1 && titled;
  }

  /** What comes back in this note. */
  public Habits habits() {
    return habits;
  }

  /** The genre as it is in one section. */
  public Genre genreOf(int section) {
    return expectsTerms(section) ? Genre.GLOSSARY : genre;
  }

  /**
   * Adds the links that name what was found, and the abbreviations that are used for it, once all
   * notations have read the note.
   */
  public void addLinksAndAbbreviations() {
    Initialisms.refer(this);
    LinkedNames.refer(this);
    SourceLists.refer(this);
    NearbySources.refer(this);
  }

  /** What was read, one entry a term and definition, in the order of the note. */
  public List<Entry> entries() {
    return Combiner.combine(findings.all(), keys);
  }

  /** Which lines may still be read. */
  public FreeLines lines() {
    return lines;
  }

  /** The spelling keys of names. */
  public Keys keys() {
    return keys;
  }

  /** What was found so far. */
  public Findings findings() {
    return findings;
  }

  /** Adds what stands under a name. The strength tells its standing beside other readings. */
  public void add(Entry entry, Strength strength) {
    findings.add(entry, strength);
  }

  /**
   * An entry for a name that stands in a line.
   *
   * @param from where the text that {@code names} was read from begins in the line's inline text
   */
  public Entry.Builder entry(Line line, int from, Names names, String notation) {
    Place place = place(line, from + names.start(), from + names.end());
    Entry.Builder entry = Entry.named(names.name(), place, notation);
    String written = place.lineText().isEmpty() ? "" : place.columns().in(place.lineText());
    if (StyledLetters.areIn(written)) {
      entry.alias(written, Alias.Kind.SPELLING);
    }
    for (Alias alias : names.aliases()) {
      entry.alias(alias.text(), alias.kind());
    }
    return entry;
  }

  /** Adds an entry with its body, which may give it more names. */
  public void add(Entry.Builder entry, Body body, Strength strength, Standing standing) {
    body.into(entry, this);
    if (body.definitionStart.isPresent()) {
      Line start = body.definitionStart.get();
      if (standing == Standing.DEFINITE) {
        findings.define(start, entry.name());
      }
      OtherNames.add(this, entry, inline(start).text());
    }
    add(entry.standing(standing).build(), body.hasDefinition() ? strength : Strength.NAMING);
  }

  /** The inline text of a line or of a part of one. */
  public Inline inline(Line line) {
    return inlines.read(line);
  }

  /** The inline text of the lines of the note. */
  public InlineReader inlines() {
    return inlines;
  }

  /** The marked name that a line begins with. */
  public Optional<Lead> lead(Line line) {
    return texts.of(line).lead();
  }

  /** The unmarked name that a line begins with, up to a separator. */
  public Optional<Lead> plainLead(Line line) {
    return texts.of(line).plainLead();
  }

  /** The label that a line begins with. */
  public Optional<Label> label(Line line) {
    return texts.of(line).label();
  }

  /** What notations ask about a line. */
  public TextLine text(Line line) {
    return texts.of(line);
  }

  /** The blocks of the note that may hold what a notation looks for. */
  public Spots spots() {
    return spots;
  }

  /** The names that a heading or label sets against each other; as {@link #names}. */
  public List<String> compared(String text) {
    return knownComparisons.computeIfAbsent(text, ComparedNames::in);
  }

  /** The names in a label; read once, since several notations ask. */
  public Optional<Names> names(String label) {
    return knownNames.computeIfAbsent(label, Names::read);
  }

  Footnotes footnotes() {
    return footnotes;
  }

  public FrontMatter frontMatter() {
    return frontMatter;
  }

  /** The writer calls the heading of a section a term. */
  void forceTerm(int section) {
    forced.set(section);
  }

  boolean isForced(int section) {
    return forced.get(section);
  }

  /** Whether the writer has said that a section, or its heading, is about terms. */
  public boolean isPromised(int section) {
    return isForced(section) || expectsTerms(section);
  }

  public Place placeOfLine(int line) {
    int known = Math.min(line, outline.lines().count() - 1);
    return Place.of(source, outline.text(), outline.lines(), outline.lines().span(known));
  }

  /** Where a stretch of a line's inline text stands in the note. */
  public Place place(Line line, int start, int end) {
    Inline inline = inline(line);
    int from = line.start() + (start < end ? inline.offset(start) : 0);
    int to = start < end ? line.start() + behind(line, inline.offset(end - 1)) : line.end();
    return Place.of(source, outline.text(), outline.lines(), new Span(from, Math.max(from, to)));
  }

  private static int behind(Line line, int at) {
    return at + Character.charCount(line.text().codePointAt(at));
  }

  public Place place(Line line) {
    return Place.of(source, outline.text(), outline.lines(), new Span(line.start(), line.end()));
  }

  /**
   * The part of a line behind {@code rest} of its inline text, as Markdown: marks that open there
   * belong to it, marks that close before it do not.
   */
  public Line markdownFrom(Line line, int rest) {
    Inline inline = inline(line);
    if (rest >= inline.text().length()) {
      return line.part(line.text().length(), line.text().length());
    }
    int offset = inline.offset(rest);
    int opening = offset;
    while (opening > 0 && "*_`[(\"<=~!\\".indexOf(line.text().charAt(opening - 1)) >= 0) {
      opening--;
    }
    boolean opens = opening == 0 || line.text().charAt(opening - 1) <= ' ';
    Line marked = line.from(opens ? opening : offset);
    // What stands there once closes what was open before, where Markdown would not.
    boolean closes = marked.text().startsWith(STRONG) && marked.text().indexOf(STRONG, 2) < 0;
    return closes ? line.from(offset) : marked;
  }
}
