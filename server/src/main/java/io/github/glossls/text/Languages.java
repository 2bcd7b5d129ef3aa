package io.github.glossls.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The table of languages, read from {@code languages.tsv}. */
public final class Languages {
  private static final Languages TABLE = read();

  private final List<Language> all;
  private final List<CodeLexer> lexers;
  private final Map<String, Integer> byId;
  private final Map<String, Integer> byFile;

  private Languages(List<Language> all, Map<String, Integer> byId, Map<String, Integer> byFile) {
    this.all = List.copyOf(all);
    this.lexers = all.stream().map(CodeLexer::new).toList();
    this.byId = Map.copyOf(byId);
    this.byFile = Map.copyOf(byFile);
  }

  /** The language of a document: by its id, by its file name, or a default that does no harm. */
  public static Language of(Document document) {
    return of(document.uri(), document.languageId());
  }

  /**
   * @param languageId may be empty or unknown
   */
  public static Language of(String uri, String languageId) {
    Integer byId = TABLE.byId.get(languageId.toLowerCase(Locale.ROOT));
    Language byFile = ofFile(uri, byId != null);
    if (byId == null || languageId.equals("plaintext")) {
      return byFile;
    }
    // Some clients give all documents of a server one id; a Markdown file is one all the same.
    Language named = TABLE.all.get(byId);
    boolean isMarkdown = byFile.kind() == Language.Kind.MARKDOWN;
    return isMarkdown && named.kind() == Language.Kind.CODE ? byFile : named;
  }

  /**
   * Every language, as the table lists them; the last one is for files that nothing is known of.
   */
  public static List<Language> all() {
    return TABLE.all;
  }

  /** The place in {@link #all} of what stands behind a Markdown fence; the last when unknown. */
  static int indexOf(String fenceInfo) {
    return TABLE.byId.getOrDefault(
        fenceInfo.toLowerCase(Locale.ROOT),
        TABLE.byFile.getOrDefault(fenceInfo.toLowerCase(Locale.ROOT), TABLE.all.size() - 1));
  }

  static CodeLexer lexer(int index) {
    return TABLE.lexers.get(index);
  }

  static CodeLexer lexer(Language language) {
    return TABLE.lexers.get(indexOf(language.id()));
  }

  /** Without an extension it is taken for text; with an unknown one for code. */
  private static Language ofFile(String uri, boolean saidToBeText) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    Integer exact = TABLE.byFile.get("=" + name);
    if (exact != null) {
      return TABLE.all.get(exact);
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "txt" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    int otherwise = saidToBeText ? indexOf("plaintext") : TABLE.all.size() - 1;
    return TABLE.all.get(TABLE.byFile.getOrDefault(extension, otherwise));
  }

  private static Languages read() {
    List<Language> all = new ArrayList<>();
    Map<String, Integer> byId = new HashMap<>();
    Map<String, Integer> byFile = new HashMap<>();
    InputStream resource =
        Objects.requireNonNull(Languages.class.getResourceAsStream("languages.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          LanguageRow row = LanguageRow.read(line);
          byId.put(row.language().id(), all.size());
          row.also().forEach(also -> byId.put(also, all.size()));
          row.files().forEach(file -> byFile.putIfAbsent(file, all.size()));
          all.add(row.language());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("languages.tsv cannot be read", e);
    }
    return new Languages(all, byId, byFile);
  }
}
