package io.github.glossls.cli;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.notes.Problem;
import io.github.glossls.workspace.BundledNotes;
import io.github.glossls.workspace.UserFolders;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gloss-ls doctor}: what there is, and what is wrong with it. */
@Command(
    name = "doctor",
    sortOptions = false,
    description = "Says what gloss-ls runs with and finds here, and what is wrong with it.",
    footerHeading = "%nExamples:%n",
    footer = {"  gloss-ls doctor", "  gloss-ls doctor --notes ~/course-notes"})
final class DoctorCommand implements Callable<Integer> {
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";
  private static final int MOST_NOTES = 20;

  private final Terminal terminal;

  @Mixin private NoteOptions noteOptions = new NoteOptions();

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (String line : new Version().getVersion()) {
      terminal.out().println(line);
    }
    KnownNotes notes = KnownNotes.load(noteOptions, terminal);
    List<Note> bundled = noteOptions.bundled() ? BundledNotes.read(new NoteReader()) : List.of();
    say("Memory", (Runtime.getRuntime().maxMemory() >> 20) + " MB at most");
    say("Cache", cache(UserFolders.ofThisUser().cache()));
    say("Archive", archive());
    say("Bundled", count(bundled));
    say("Notes", count(notes.own()));
    notes.own().stream().limit(MOST_NOTES).forEach(this::describe);
    if (notes.own().size() > MOST_NOTES) {
      terminal.out().println("  … and " + (notes.own().size() - MOST_NOTES) + " more");
    }
    say("Terms", Integer.toString(notes.glossary().terms().size()));
    return problems(notes, bundled);
  }

  private int problems(KnownNotes notes, List<Note> bundled) {
    notes.remarks().forEach(remark -> say("Remark", remark));
    List<Problem> problems =
        Stream.concat(notes.own().stream(), bundled.stream())
            .flatMap(note -> note.problems().stream())
            .filter(problem -> problem.severity() != Problem.Severity.HINT)
            .toList();
    say("Problems", problems.isEmpty() ? "none" : Integer.toString(problems.size()));
    problems.forEach(problem -> terminal.out().println("  " + ExtractText.problem(problem)));
    boolean isWell = problems.isEmpty() && notes.remarks().isEmpty();
    return isWell ? ExitCode.OK : ExitCode.NOTHING_FOUND;
  }

  private void say(String what, String value) {
    terminal.out().printf("%-9s %s%n", what, value);
  }

  private void describe(Note note) {
    terminal
        .out()
        .printf(
            "  %s: %d entries, read as %s%n",
            note.source().name(),
            note.entries().size(),
            switch (note.tier()) {
              case GLOSSARY -> "a glossary";
              case ORDINARY -> "ordinary text";
            });
  }

  private static String count(List<Note> notes) {
    int terms =
        Glossary.merge(notes.stream().flatMap(n -> n.entries().stream()).toList()).terms().size();
    return "%d notes, %d terms".formatted(notes.size(), terms);
  }

  private static String cache(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return folder + " (cannot be written: starts are slower, bundled notes cannot be opened)";
    }
    return folder + (Files.exists(folder) ? " (" + megabytes(folder) + " MB)" : " (not made yet)");
  }

  private static long megabytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** Whether this process started with an archive of classes. */
  private static String archive() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith(ARCHIVE))
        .findFirst()
        .map(argument -> argument.substring(ARCHIVE.length()) + " (in use)")
        .orElse("none in use: this start was slower than the next ones");
  }
}
