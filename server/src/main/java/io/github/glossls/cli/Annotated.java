package io.github.glossls.cli;

import io.github.glossls.matching.Mention;
import io.github.glossls.text.Document;
import java.util.List;

/**
 * A file and the mentions in it.
 *
 * @param file as the user wrote it
 */
record Annotated(String file, Document document, List<Mention> mentions) {
  /**
   * What {@code annotate --format json} prints of a mention.
   *
   * @param line 1-based
   * @param column 0-based, in UTF-16 code units
   * @param confidence 0 to 1
   */
  record MentionJson(
      String file, int line, int column, String text, String term, double confidence) {}

  List<MentionJson> json() {
    return mentions.stream().map(this::json).toList();
  }

  private MentionJson json(Mention mention) {
    int start = mention.span().start();
    int line = document.lines().lineOf(start);
    return new MentionJson(
        file,
        line + 1,
        start - document.lines().start(line),
        mention.span().in(document.text()),
        mention.term().name(),
        Math.round(mention.confidence() * 1000) / 1000.0);
  }
}
