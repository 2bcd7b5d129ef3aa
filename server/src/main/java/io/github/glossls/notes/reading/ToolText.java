package io.github.glossls.notes.reading;

import io.github.glossls.text.Letters;
import java.util.regex.Pattern;

/** What a note writes for the tool that shows it: nothing that a reader sees or is told. */
final class ToolText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIRECTIVE = Pattern.compile(":(?:label|eqlabel|width|tag):\\S*");
  private static final int MOST_TAGS = 40;

  private ToolText() {}

  /** {@code #nlp #search}, {@code :label:`sec_x`}, {@code :::info}: tags, marks and blocks. */
  static boolean is(String text) {
    return text.startsWith(":::")
        || (text.startsWith(":") && DIRECTIVE.matcher(text).matches())
        || (text.startsWith("#") && areTags(text));
  }

  private static boolean areTags(String text) {
    for (String word : BLANKS.split(text, MOST_TAGS)) {
      if (word.length() < 2 || word.charAt(0) != '#' || !Letters.isLetter(word.charAt(1))) {
        return false;
      }
    }
    return true;
  }
}
