package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.weighing.Candidate.Around;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names in the sentences of a line that may be terms: what they are about, what a clause or a
 * bracket tells of, what is set off by a mark or by quotes.
 */
final class TextCandidates {
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_QUOTED_WORDS = 5;

  private final LineAround line;
  private final String text;
  private final List<Candidate> found = new ArrayList<>();

  private TextCandidates(LineAround line) {
    this.line = line;
    text = line.text();
  }

  /**
   * The candidates in one line.
   *
   * @param lead where a marked name begins that the line begins with; -1 when there is none
   * @param beginningIsKnown whether what the line begins with is a candidate already
   */
  static List<Candidate> of(LineAround line, int lead, boolean beginningIsKnown) {
    TextCandidates candidates = new TextCandidates(line);
    candidates.subjects(beginningIsKnown);
    candidates.clauses();
    candidates.marks(lead);
    candidates.quotations();
    return candidates.found;
  }

  private void add(Kind kind, int start, int end, Around around, Supplier<List<Block>> told) {
    // A title that has the name, or a question for it, says nothing of it.
    if (line.inline().isPartOfTitle(start, end) || isAsked(end)) {
      return;
    }
    line.reading()
        .names(text.substring(start, end))
        .ifPresent(
            names ->
                found.add(
                    new Candidate(
                        kind,
                        names,
                        line.line(),
                        start,
                        Optional.empty(),
                        line.where(),
                        around,
                        told)));
  }

  /** Whether the sentence that goes on at {@code from} is a question. */
  private boolean isAsked(int from) {
    boolean may = line.inline().has(Sign.QUESTION_MARK);
    int at = from;
    while (may && at < text.length() && !Sentences.endsAt(text, at)) {
      at++;
    }
    return may && at < text.length() && text.charAt(at) == '?';
  }

  /** What the sentences of the line are about; what the line begins with may be known. */
  private void subjects(boolean beginningIsKnown) {
    for (SentenceNames.Name name : SentenceNames.in(text, this::isKnown)) {
      boolean first = name.sentence() == 0;
      if (first && (beginningIsKnown || line.goesOn())) {
        continue;
      }
      Around around =
          new Around(text.substring(0, name.sentence()), text.substring(name.end()), line.below());
      Supplier<List<Block>> told = first ? line::fromHere : () -> line.sentence(name.start());
      add(name.kind(), name.start(), name.end(), around, told);
    }
  }

  private void clauses() {
    for (ClauseNames.Name name : ClauseNames.in(text)) {
      if (isCode(name.start()) || !mayBeTerm(name)) {
        continue;
      }
      Around around =
          new Around(text.substring(0, name.start()), text.substring(name.said()), line.below());
      add(name.kind(), name.start(), name.end(), around, () -> line.sentence(name.start()));
    }
  }

  /**
   * Whether the field has the name, or a longer or shorter one: what nothing but a clause sets off
   * is next to never a term otherwise, and there is much of it.
   */
  private boolean mayBeTerm(ClauseNames.Name name) {
    if (name.kind() == Kind.NAMED || name.kind() == Kind.BEFORE_SIGN) {
      return true;
    }
    String written = text.substring(name.start(), name.end());
    int first = written.indexOf(' ');
    return isKnown(written)
        || (first > 0
            && (isKnown(written.substring(first + 1))
                || isKnown(written.substring(0, written.lastIndexOf(' ')))));
  }

  private boolean isKnown(String name) {
    return NameClues.isKnown(line.reading().keys().of(name));
  }

  private boolean isCode(int at) {
    for (Inline.Mark mark : line.inline().marks()) {
      if (mark.kind() == Inline.Kind.CODE && mark.start() <= at && at < mark.end()) {
        return true;
      }
    }
    return false;
  }

  private void marks(int leadStart) {
    for (Inline.Mark mark : line.inline().marks()) {
      Optional<Kind> kind =
          switch (mark.kind()) {
            case STRONG, DEFINED -> Optional.of(Kind.BOLD);
            case EMPHASIS -> Optional.of(Kind.SLANTED);
            case CODE -> Optional.of(Kind.CODE);
            case LINK -> Optional.of(Kind.LINKED);
            case IMAGE, ABBREVIATION -> Optional.empty();
          };
      if (kind.isPresent() && mark.start() != leadStart && isNameLong(mark.length())) {
        inText(kind.get(), mark.start(), mark.end(), mark.end());
      }
    }
  }

  private void quotations() {
    int open = text.indexOf('"');
    int close = text.indexOf('"', open + 1);
    while (open >= 0 && close > open) {
      if (isNameLong(close - open - 1)
          && "?!.".indexOf(text.charAt(close - 1)) < 0
          && Words.areAtMost(MOST_QUOTED_WORDS, text.substring(open + 1, close))) {
        inText(Kind.QUOTED, open + 1, close, close + 1);
      }
      open = text.indexOf('"', close + 1);
      close = text.indexOf('"', open + 1);
    }
  }

  private static boolean isNameLong(int length) {
    return length >= SHORTEST_NAME && length <= LONGEST_NAME;
  }

  private void inText(Kind kind, int start, int end, int rest) {
    add(kind, start, end, line.around(start, rest), () -> line.sentence(start));
  }
}
