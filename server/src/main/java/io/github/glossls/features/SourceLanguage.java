package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.text.Language;
import io.github.glossls.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a document's language writes comments and examples. */
record SourceLanguage(Language language) {
  private static final int COMMENT_WIDTH = 88;

  static SourceLanguage of(Document document) {
    return new SourceLanguage(Languages.of(document));
  }

  /** {@code text} as a comment, wrapped; empty when the language has no comments. */
  String comment(String text) {
    if (!language.lineComments().isEmpty()) {
      String mark = language.lineComments().get(0).mark() + " ";
      return wrapped(text).stream().map(line -> mark + line).collect(Collectors.joining("\n"));
    }
    if (language.blockComments().isEmpty()) {
      return "";
    }
    Language.Block block = language.blockComments().get(0);
    String body = String.join("\n   ", wrapped(text.replace(block.close(), "")));
    return block.open() + " " + body + " " + block.close();
  }

  /** Whether code under a fence's info string can stand in this document. */
  boolean isWrittenAs(String fenceInfo) {
    String id = Languages.of("", fenceInfo).id();
    return id.equals(language.id())
        || (id.equals("javascript") && language.id().equals("typescript"));
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > COMMENT_WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
