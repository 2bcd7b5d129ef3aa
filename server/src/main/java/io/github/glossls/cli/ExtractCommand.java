package io.github.glossls.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.notes.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss-ls extract}: the terms found in notes. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Print the terms found in notes.",
    footer = {
      "",
      "A folder stands for every note in it. Exit code 1 when a path cannot be read; the others are"
          + " printed all the same."
    })
final class ExtractCommand implements Callable<Integer> {
  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  private static final List<String> NOTES = List.of(".md", ".markdown", ".txt", ".yml", ".yaml");

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Notes, or folders of notes.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "TEXT",
      description = "How to print; ${DEFAULT-VALUE} is the default.")
  private Format format = Format.TEXT;

  @Option(
      names = "--glossary",
      description = "Read every note as a glossary, whatever its name says.")
  private boolean asGlossary;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Note> notes = new ArrayList<>();
    boolean failed = false;
    for (Path path : paths) {
      try {
        for (Path file : files(path)) {
          notes.add(read(file));
        }
      } catch (IOException unreadable) {
        failed = true;
        spec.commandLine()
            .getErr()
            .println(
                "gloss-ls: cannot read " + path + ": " + reason(unreadable) + "; check the path");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      printJson(notes, out);
    } else {
      printText(notes, out);
    }
    out.flush();
    return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(ExtractCommand::isNote).sorted().toList();
    }
  }

  private static boolean isNote(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return NOTES.stream().anyMatch(name::endsWith);
  }

  private Note read(Path file) throws IOException {
    Source source =
        new Source(
            file.toAbsolutePath().normalize().toUri().toString(),
            file.toString(),
            Source.Origin.USER);
    return new NoteReader().read(source, decoded(Files.readAllBytes(file)), asGlossary);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String reason(IOException unreadable) {
    return unreadable instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : String.valueOf(unreadable.getMessage());
  }

  private static void printJson(List<Note> notes, PrintWriter out) throws IOException {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("entries", notes.stream().flatMap(ExtractCommand::entries).toList());
    result.put("problems", notes.stream().flatMap(ExtractCommand::problems).toList());
    out.println(
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(result));
  }

  private static Stream<Map<String, Object>> entries(Note note) {
    return note.entries().stream()
        .filter(entry -> entry.standing() == Entry.Standing.DEFINITE)
        .map(entry -> json(note, entry));
  }

  private static Map<String, Object> json(Note note, Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", note.source().name());
    json.put("term", entry.name());
    json.put("aliases", entry.aliases().stream().map(Alias::text).distinct().toList());
    json.put("definition", entry.definition().map(Definition::markdown).orElse(""));
    json.put("line", line(entry));
    json.put(
        "references",
        entry.references().stream()
            .map(reference -> Map.of("title", reference.title(), "url", reference.url()))
            .toList());
    json.put("notation", entry.notation());
    return json;
  }

  private static int line(Entry entry) {
    return 1 + entry.definition().map(Definition::place).orElse(entry.namePlace()).line();
  }

  private static Stream<Map<String, Object>> problems(Note note) {
    return note.problems().stream().map(problem -> json(note, problem));
  }

  private static Map<String, Object> json(Note note, Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", note.source().name());
    json.put("line", 1 + problem.place().line());
    json.put("code", problem.code());
    json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.put("message", problem.message());
    return json;
  }

  private static void printText(List<Note> notes, PrintWriter out) {
    for (Note note : notes) {
      out.println(note.source().name());
      note.entries().stream()
          .filter(entry -> entry.standing() == Entry.Standing.DEFINITE)
          .forEach(entry -> printText(entry, out));
      note.problems()
          .forEach(
              problem ->
                  out.printf(
                      "  %d: %s (%s)%n",
                      1 + problem.place().line(), problem.message(), problem.code()));
    }
  }

  private static void printText(Entry entry, PrintWriter out) {
    String aliases =
        entry.aliases().isEmpty()
            ? ""
            : entry.aliases().stream().map(Alias::text).distinct().toList().toString();
    out.printf("  %d: %s %s%n", line(entry), entry.name(), aliases);
    entry
        .definition()
        .map(definition -> definition.markdown().lines().findFirst().orElse(""))
        .ifPresent(first -> out.println("      " + first));
    entry.references().forEach(reference -> out.println("      <" + reference.url() + ">"));
  }
}
