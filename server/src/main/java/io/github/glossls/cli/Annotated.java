package io.github.glossls.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.glossls.matching.Evidence;
import io.github.glossls.matching.Mention;
import io.github.glossls.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A file and the mentions in it.
 *
 * @param file as the user wrote it
 * @param reasons for the confidence of each mention; empty when nobody asked
 */
record Annotated(
    String file, Document document, List<Mention> mentions, List<List<Evidence>> reasons) {
  /**
   * What {@code annotate --format json} prints of a mention.
   *
   * @param line 1-based
   * @param column 0-based, in UTF-16 code units
   * @param confidence 0 to 1
   * @param zone and {@code why}: only with {@code --explain}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record MentionJson(
      String file,
      int line,
      int column,
      String text,
      String term,
      double confidence,
      String zone,
      List<Evidence> why) {}

  List<MentionJson> json() {
    return IntStream.range(0, mentions.size()).mapToObj(this::json).toList();
  }

  private MentionJson json(int index) {
    Mention mention = mentions.get(index);
    int start = mention.span().start();
    int line = document.lines().lineOf(start);
    String zone = mention.zone().name().toLowerCase(Locale.ROOT);
    return new MentionJson(
        file,
        line + 1,
        start - document.lines().start(line),
        mention.span().in(document.text()),
        mention.term().name(),
        Math.round(mention.confidence() * 1000) / 1000.0,
        reasons.isEmpty() ? "" : zone,
        reasons.isEmpty() ? List.of() : reasons.get(index));
  }

  /** The reasons as lines for reading, under the place of each mention. */
  List<String> explanations() {
    return IntStream.range(0, reasons.size())
        .mapToObj(this::explanation)
        .flatMap(List::stream)
        .toList();
  }

  private List<String> explanation(int index) {
    MentionJson mention = json(index);
    String head =
        String.format(
            Locale.ROOT,
            "%s:%d:%d: %s: %s, confidence %.2f (%s)",
            file,
            mention.line(),
            mention.column() + 1,
            mention.text().replaceAll("\\s+", " "),
            mention.term(),
            mention.confidence(),
            mention.zone());
    List<String> why =
        mention.why().stream()
            .map(one -> String.format(Locale.ROOT, "  %+5.2f  %s", one.weight(), one.reason()))
            .toList();
    return IntStream.range(0, why.size() + 1)
        .mapToObj(line -> line == 0 ? head : why.get(line - 1))
        .toList();
  }
}
