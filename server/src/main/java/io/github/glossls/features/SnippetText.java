package io.github.glossls.features;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The snippet syntax of the protocol: plain text with tab stops. */
final class SnippetText {
  /** A string literal on one line, short enough to be meant as an example value. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?<![\"'`\\w])(\"(?!\")[^\"\\\\\\n{}]{1,60}\"|'(?!')[^'\\\\\\n{}]{1,60}')(?![\"'])");

  private static final int MOST_STOPS = 6;

  private SnippetText() {}

  /** {@code text} so that it is inserted as it is. */
  static String literal(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }

  /** Code with a tab stop in each of its first string literals, which is what a user changes. */
  static String withStops(String code) {
    StringBuilder snippet = new StringBuilder();
    Matcher literal = LITERAL.matcher(code);
    int at = 0;
    int stop = 1;
    while (stop <= MOST_STOPS && literal.find()) {
      int start = literal.start() + 1;
      int end = literal.end() - 1;
      snippet.append(literal(code.substring(at, start)));
      snippet
          .append("${")
          .append(stop++)
          .append(':')
          .append(literal(code.substring(start, end)))
          .append('}');
      at = end;
    }
    return snippet.append(literal(code.substring(at))).append("$0").toString();
  }
}
