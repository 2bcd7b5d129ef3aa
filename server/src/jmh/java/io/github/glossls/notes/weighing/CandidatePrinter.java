package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.glossary.Alias;
import java.io.PrintStream;
import java.util.stream.Collectors;

/**
 * Prints the candidates of a note where {@link WeighedNotation} would weigh them, one a line: the
 * file, whether the other notations found the term, the line (1-based), the name, its other names,
 * the clues.
 */
public final class CandidatePrinter implements Notation {
  private final PrintStream out;

  public CandidatePrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public String id() {
    return "candidates";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    Company company =
        new Company(
            CandidateFinder.find(reading), WeighedNotation.terms(reading), reading.keys());
    ClueReader clues = new ClueReader(reading, company);
    for (Company.Member member : company.members()) {
      Candidate candidate = member.candidate();
      String others =
          candidate.names().aliases().stream().map(Alias::text).collect(Collectors.joining("|"));
      String told = clues.all(member).stream().map(Enum::name).collect(Collectors.joining(" "));
      out.println(
          String.join(
              "\t",
              reading.source().name(),
              member.isTerm() ? "term" : "-",
              Integer.toString(candidate.line().number() + 1),
              candidate.name().replace('\t', ' '),
              others.replace('\t', ' '),
              told));
    }
  }
}
