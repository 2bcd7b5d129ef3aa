package io.github.glossls.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of every command that looks terms up. */
final class NoteOptions {
  @Option(
      names = "--notes",
      paramLabel = "PATH",
      description = {
        "A note, or a folder of notes, to read as a glossary of your own; may be repeated."
            + " Without it, the notes in the current folder are read."
      })
  private List<String> notes = List.of();

  @Option(
      names = "--no-bundled",
      description = "Leave the bundled glossary out: your own notes only.")
  private boolean withoutBundled;

  List<String> notes() {
    return notes;
  }

  boolean bundled() {
    return !withoutBundled;
  }
}
