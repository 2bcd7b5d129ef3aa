package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.HeadingNames;
import io.github.glossls.notes.reading.Headings;
import io.github.glossls.notes.reading.Plans;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.TextBelow;
import io.github.glossls.notes.weighing.Candidate.Among;
import io.github.glossls.notes.weighing.Candidate.Around;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.weighing.Candidate.Where;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all names in a note that may be terms, whatever the notations made of them. */
final class CandidateFinder {
  /** A note that a person wrote has fewer. */
  private static final int MOST = 3_000;

  /** As many characters: what is longer was not written to be read. */
  private static final int LONGEST_LINE = 4_000;

  private static final int MOST_COLUMNS = 2;

  private final Reading reading;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(Reading reading) {
    this.reading = reading;
  }

  /** The headings, then the rest in the order of the note; of a very long note the first ones. */
  static List<Candidate> find(Reading reading) {
    CandidateFinder finder = new CandidateFinder(reading);
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size() && !finder.isFull(); at++) {
      finder.heading(at, sections.get(at));
    }
    List<Spot> spots = reading.spots().all();
    for (int at = 0; at < spots.size() && !finder.isFull(); at++) {
      finder.block(spots.get(at));
    }
    return finder.found;
  }

  private boolean isFull() {
    return found.size() >= MOST;
  }

  private void heading(int at, Section section) {
    Optional<Line> line = section.heading().filter(heading -> !reading.lines().isSilenced(heading));
    List<Block> blocks = section.blocks();
    // A table below a heading is about what the heading names, and does not define it.
    boolean table = !blocks.isEmpty() && blocks.get(0) instanceof Block.Table;
    if (line.isEmpty() || table || Headings.areQuestions(reading, blocks)) {
      return;
    }
    boolean list = !blocks.isEmpty() && blocks.get(0) instanceof Block.Item;
    Around around = new Around("", TextBelow.any(reading, section), "");
    HeadingNames.of(reading, line.get())
        .ifPresent(
            names ->
                add(
                    new Candidate(
                        Kind.HEADING,
                        names,
                        line.get(),
                        0,
                        Optional.empty(),
                        new Where(at, 0, false, list, false, Among.ANYTHING),
                        around,
                        () -> blocks)));
  }

  private void block(Spot spot) {
    if (spot.block() instanceof Block.Table table) {
      table.rows().stream().skip(1).forEach(row -> row(spot.section(), row));
    } else if (spot.isText() && !Plans.areFacts(reading, spot.block())) {
      List<Line> lines = spot.block().lines();
      for (int number = 0; number < lines.size() && !isFull(); number++) {
        Line line = lines.get(number);
        boolean fits = line.text().length() <= LONGEST_LINE && Letters.areIn(line.text());
        if (fits && !reading.lines().isSilenced(line)) {
          LineCandidates.of(reading, spot, number).forEach(this::add);
        }
      }
    }
  }

  private void row(int section, Block.Row row) {
    List<Line> cells = row.cells();
    for (int at = 0; at < Math.min(MOST_COLUMNS, cells.size() - 1) && !isFull(); at++) {
      Line cell = cells.get(at);
      Line meaning = cells.get(at + 1);
      Inline inline = reading.inline(cell);
      boolean bold = inline.markAt(Inline.Kind.STRONG, 0).isPresent();
      boolean fits = (at == 0 || bold) && cell.text().length() <= LONGEST_LINE;
      Around around = new Around("", reading.inline(meaning).text(), "");
      (fits ? reading.names(inline.text()) : Optional.<Names>empty())
          .ifPresent(
              names ->
                  add(
                      new Candidate(
                          bold ? Kind.BOLD_CELL : Kind.CELL,
                          names,
                          cell,
                          0,
                          Optional.empty(),
                          new Where(section, 0, false, false, false, Among.ANYTHING),
                          around,
                          () -> List.of(new Block.Paragraph(0, false, List.of(meaning))))));
    }
  }

  private void add(Candidate candidate) {
    String gloss = candidate.names().gloss();
    String name = candidate.name();
    boolean joining = Character.isLowerCase(name.codePointAt(0)) && StructureWords.joins(name);
    if (TermShape.isName(name)
        && !joining
        && (gloss.isEmpty() || !TermShape.isCounted(gloss))
        && !isOnlyCode(candidate)
        && !isLabel(candidate)
        && !(candidate.kind().isInSentence() && pointsElsewhere(name))
        && !Wording.isQuoted(candidate.around().said())
        && reading.label(candidate.line()).isEmpty()
        && !(candidate.isLead() && reading.habits().isRepeated(candidate.name()))
        && reading.compared(candidate.name()).isEmpty()) {
      found.add(candidate);
    }
  }

  /** {@code chunkSize}; {@code top_p} is a name of the field as well. */
  private boolean isOnlyCode(Candidate candidate) {
    return candidate.mayBeCode()
        && TermShape.isCode(candidate.name())
        && !NameClues.isKnown(reading.keys().of(candidate.name()));
  }

  /** {@code It's}, {@code This one}: what a sentence begins with that is named elsewhere. */
  private static boolean pointsElsewhere(String name) {
    String first = Words.firstLetters(name);
    boolean compound = name.startsWith("-", first.length());
    return !compound && StructureWords.isNoSubject(first);
  }

  /**
   * {@code Pros}, {@code Example}: a word that orders a text names a term only where the field has
   * one of that name, and no labels stand beside it.
   */
  private boolean isLabel(Candidate candidate) {
    return StructureWords.isLabel(candidate.name(), Genre.GLOSSARY)
        && (candidate.where().among() == Among.LABELS
            || !FieldNames.isName(reading.keys().of(candidate.name())));
  }
}
