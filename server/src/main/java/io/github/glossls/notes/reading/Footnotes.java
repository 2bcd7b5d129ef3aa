package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a note. What a definition cites is a reference of its term; the mark itself
 * means nothing where the footnote is not shown.
 */
final class Footnotes {
  private static final Pattern MARK = Pattern.compile("\\s?\\[\\^([^\\]\\s]{1,60})]");

  private final Map<String, Line> byLabel;

  private Footnotes(Map<String, Line> byLabel) {
    this.byLabel = byLabel;
  }

  static Footnotes of(Outline outline) {
    Map<String, Line> byLabel = new HashMap<>();
    for (Section section : outline.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Footnote footnote) {
          byLabel.putIfAbsent(footnote.label(), footnote.first());
        }
      }
    }
    return new Footnotes(Map.copyOf(byLabel));
  }

  /** A text without the marks that point to a footnote of the note. */
  String without(String markdown) {
    if (byLabel.isEmpty() || !markdown.contains("[^")) {
      return markdown;
    }
    return MARK.matcher(markdown)
        .replaceAll(
            mark ->
                byLabel.containsKey(mark.group(1)) ? "" : Matcher.quoteReplacement(mark.group()));
  }

  /** The addresses in the footnotes that a text points to. */
  List<Reference> citedIn(String text, Links links, InlineReader inlines) {
    if (byLabel.isEmpty() || !text.contains("[^")) {
      return List.of();
    }
    List<Reference> cited = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      Line footnote = byLabel.get(mark.group(1));
      if (footnote != null) {
        Inline inline = inlines.read(footnote);
        if (!links.references(inline, 0, cited)) {
          cited.addAll(links.bare(inline.text()));
        }
      }
    }
    return cited;
  }
}
