package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Letters;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a line below a term belongs to its definition. */
final class DefinitionLines {
  /** {@code Recall is defined below.} */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "[^.]{1,80}\\s(?:is|are|will be)\\s(?:defined|described|explained|discussed|covered|introduced)\\s+(?:below|above|later|earlier|next|elsewhere|in (?:the|another|its own) .{1,40})\\.?\\s*");

  private static final int LONGEST_ELSEWHERE = 150;
  private static final Set<String> ANSWERS = Set.of("A", "Ans", "Answer");
  private static final String SUMMARY = "<summary";
  private static final int LONGEST_LABEL = 20;

  private DefinitionLines() {}

  /** {@code Definition: a way to …}, {@code A: a way to …}, {@code . A way to …}. */
  static Line withoutLabel(Reading reading, Line line) {
    String text = reading.inline(line).text();
    if (text.length() > 2 && ".,;".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
      return reading.markdownFrom(line, text.length() - text.substring(1).stripLeading().length());
    }
    int colon = text.indexOf(':');
    boolean label =
        colon > 0
            && colon < LONGEST_LABEL
            && (StructureWords.headsDefinition(text.substring(0, colon))
                || ANSWERS.contains(text.substring(0, colon)));
    int value = colon + 1;
    while (label && value < text.length() && Letters.isWhitespace(text.charAt(value))) {
      value++;
    }
    return label && value < text.length() ? reading.markdownFrom(line, value) : line;
  }

  /**
   * A picture belongs to the words above it; by itself it defines nothing. {@code Show answer}
   * never does, nor do tags.
   */
  static boolean saysNothing(Reading reading, Line line, boolean first) {
    Inline inline = reading.inline(line);
    boolean disclosing =
        line.text().startsWith(SUMMARY) && StructureWords.isDisclosing(inline.text());
    return disclosing
        || ToolText.is(inline.text())
        || (first && (isWordless(inline.text()) || isElsewhere(inline.text())))
        || (inline.text().isBlank() && !inline.has(Sign.IMAGE));
  }

  private static boolean isElsewhere(String text) {
    boolean may = text.length() < LONGEST_ELSEWHERE && text.contains("ed ");
    return may && ELSEWHERE.matcher(text).matches();
  }

  /** {@code ↓}, {@code ***}: nothing that a definition begins with. */
  private static boolean isWordless(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.isLetterOrDigit(c) || c == '$' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
