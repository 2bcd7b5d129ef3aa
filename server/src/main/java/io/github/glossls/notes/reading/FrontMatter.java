package io.github.glossls.notes.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.glossls.notes.markdown.Outline.FrontMatterText;
import io.github.glossls.notes.words.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * What a note says about itself at its top.
 *
 * @param isGlossary {@code glossary: true}
 * @param isTerm whether its type or tags say that it is about one term
 * @param titleLine 0-based line where its title or aliases stand
 * @param mistake what is wrong with it, when it is no YAML
 */
public record FrontMatter(
    boolean isGlossary,
    boolean isTerm,
    String title,
    List<String> aliases,
    int titleLine,
    Optional<Mistake> mistake) {
  /**
   * Where the YAML breaks.
   *
   * @param line 0-based, in the note
   * @param column 0-based
   */
  public record Mistake(int line, int column, String message) {}

  private static final int LARGEST = 64 * 1024;
  private static final int DEEPEST = 20;
  private static final Set<String> TERM_TYPES = Set.of("term", "definition", "concept", "glossary");

  /** The front matter of a note that has none. */
  public static FrontMatter none() {
    return new FrontMatter(false, false, "", List.of(), 0, Optional.empty());
  }

  /** Reads front matter; one that is no YAML says nothing but where it breaks. */
  public static FrontMatter read(FrontMatterText text) {
    try {
      JsonNode root = Yaml.MAPPER.readTree(text.text());
      if (root == null || !root.isObject()) {
        return none();
      }
      List<String> aliases = new ArrayList<>(texts(root.path("aliases")));
      aliases.addAll(texts(root.path("alias")));
      boolean term =
          texts(root.path("type")).stream().anyMatch(FrontMatter::isTermType)
              || texts(root.path("tags")).stream().anyMatch(FrontMatter::isTermType);
      String title = root.path("title").isValueNode() ? root.path("title").asText() : "";
      return new FrontMatter(
          root.path("glossary").asBoolean(false),
          term,
          title.strip(),
          List.copyOf(aliases),
          text.firstLine() + lineOf(text.text(), title.isEmpty() ? "aliases:" : "title:"),
          Optional.empty());
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      int line = at == null ? 0 : Math.max(0, at.getLineNr() - 1);
      int column = at == null ? 0 : Math.max(0, at.getColumnNr() - 1);
      String message = Optional.ofNullable(broken.getOriginalMessage()).orElse("no YAML");
      String first = message.lines().findFirst().orElse(message);
      return new FrontMatter(
          false,
          false,
          "",
          List.of(),
          0,
          Optional.of(new Mistake(text.firstLine() + line, column, first)));
    }
  }

  /**
   * Made when the first front matter is read: most notes have none, and YAML takes long to load.
   */
  private static final class Yaml {
    static final YAMLMapper MAPPER = mapper();

    /** Bounds, since anybody may have written the note. */
    private static YAMLMapper mapper() {
      LoaderOptions limits = new LoaderOptions();
      limits.setCodePointLimit(LARGEST);
      limits.setNestingDepthLimit(DEEPEST);
      limits.setMaxAliasesForCollections(DEEPEST);
      return new YAMLMapper(YAMLFactory.builder().loaderOptions(limits).build());
    }
  }

  private static boolean isTermType(String type) {
    return TERM_TYPES.contains(type.toLowerCase(Locale.ROOT).replace("#", ""));
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return Values.list(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(
        each -> {
          if (each.isValueNode() && !each.asText().isBlank()) {
            texts.add(each.asText().strip());
          }
        });
    return texts;
  }

  private static int lineOf(String text, String key) {
    int at = text.indexOf(key);
    return at < 0 ? 0 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
