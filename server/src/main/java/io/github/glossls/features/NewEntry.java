package io.github.glossls.features;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Source.Origin;
import io.github.glossls.workspace.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where and what to write to define a term. Nothing is written here.
 *
 * @param uri of the note to write into; empty when there is neither a note nor a folder for one
 * @param snippet to append to the note, in snippet syntax
 */
public record NewEntry(Optional<String> uri, String snippet) {
  private static final int LONGEST_NAME = 100;

  /** Where a folder's first glossary goes. */
  private static final String NEW_NOTE = "glossary.md";

  /**
   * @param name of the term, on one line
   * @param uri of the document it was met in; empty for none
   * @param folder the workspace folder of that document; empty for none
   */
  public static NewEntry of(Snapshot snapshot, String name, String uri, Optional<String> folder) {
    Optional<String> note =
        glossaryNotes(snapshot).stream()
            .filter(candidate -> folder.isEmpty() || candidate.startsWith(folder.get()))
            .min(Comparator.comparingInt(candidate -> Nearness.steps(candidate, uri)))
            .or(() -> folder.map(root -> root.replaceFirst("/+$", "") + "/" + NEW_NOTE));
    return new NewEntry(note, snippet(name));
  }

  /** The user's notes that define terms and are called a glossary, or lie in a folder of that. */
  private static Set<String> glossaryNotes(Snapshot snapshot) {
    Set<String> notes = new LinkedHashSet<>();
    snapshot.matcher().glossary().terms().stream()
        .flatMap(term -> term.entries().stream())
        .map(Entry::namePlace)
        .map(place -> place.source())
        .filter(source -> source.origin() == Origin.USER && isGlossary(source))
        .forEach(source -> notes.add(source.uri()));
    return notes;
  }

  private static boolean isGlossary(Source source) {
    String path = source.uri().toLowerCase(Locale.ROOT);
    String file = path.substring(path.lastIndexOf('/') + 1);
    boolean isMarkdown = file.endsWith(".md") || file.endsWith(".markdown");
    return isMarkdown && (file.contains("glossary") || path.contains("/glossary/"));
  }

  private static String snippet(String name) {
    String line = name.replaceAll("\\s+", " ").strip().replaceFirst("^#+\\s*", "");
    String heading = line.substring(0, Math.min(line.length(), LONGEST_NAME));
    return "## "
        + SnippetText.literal(capitalized(heading))
        + "\n\n${1:One sentence that defines the term alone.}\n$0";
  }

  private static String capitalized(String text) {
    boolean isLowerCase = text.equals(text.toLowerCase(Locale.ROOT));
    return isLowerCase && !text.isEmpty()
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
