package io.github.glossls.notes.weighing;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.glossary.Alias;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the candidates of a note where {@link WeighedNotation} would weigh them, one a line: the
 * file, whether the other notations found the term, the line (1-based), the name, its other names,
 * the rows of {@code clues.tsv} that count for it.
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
            CandidateFinder.find(reading), FoundTerms.of(reading), reading.keys());
    ClueReader clues = new ClueReader(reading, company);
    for (Company.Member member : company.members()) {
      Candidate candidate = member.candidate();
      String others =
          candidate.names().aliases().stream().map(Alias::text).collect(Collectors.joining("|"));
      String told =
          Stream.concat(clues.all(member).stream().map(CandidatePrinter::row), words(member))
              .collect(Collectors.joining("|"));
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

  private static String row(Clue clue) {
    return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<String> words(Company.Member member) {
    NameEdges edges = NameEdges.of(member.candidate().name());
    return Stream.concat(
        Stream.of("first " + edges.first(), "last " + edges.last(), "ending " + edges.ending()),
        member.notations().stream().map(notation -> "notation " + notation));
  }
}
