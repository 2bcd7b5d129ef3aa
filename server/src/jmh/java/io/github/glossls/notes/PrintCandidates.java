package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.weighing.CandidatePrinter;
import io.github.glossls.notes.notation.Notation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code server/eval/notes/learn.py} learns from: the candidates of notes, with clues. */
public final class PrintCandidates {
  private PrintCandidates() {}

  /**
   * @param args the notes
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<Notation> notations = new ArrayList<>(NoteReader.NOTATIONS);
    notations.set(notations.size() - 1, new CandidatePrinter(out));
    NoteReader reader = new NoteReader(Neighbors.none(), notations);
    for (String arg : args) {
      Path file = Path.of(arg);
      Source source = new Source(file.toUri().toString(), arg, Source.Origin.USER);
      reader.read(source, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), false);
    }
    out.flush();
  }
}
