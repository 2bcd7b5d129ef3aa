package io.github.glossls.notes.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The values behind a label. */
public final class Values {
  /** {@code a.k.a.}, {@code U.S.}: the last full stop belongs to the value. */
  private static final Pattern DOTTED = Pattern.compile(".*\\w\\.\\w+\\.");

  /** {@code inputs, or predictors}. */
  private static final Pattern LAST = Pattern.compile("^(?:or|and)\\s+");

  private static final int LONGEST = 100;

  private Values() {}

  /** Parts between commas or semicolons, not inside brackets or quotes. */
  public static List<String> list(String written) {
    return list(written, written.indexOf(';') >= 0 ? ';' : ',');
  }

  public static List<String> list(String written, char separator) {
    List<String> values = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c > ']') {
        continue; // Most letters are, and no sign is.
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (c == separator && depth == 0) {
        add(bare(written.substring(start, at)), values);
        start = at + 1;
      }
    }
    add(bare(written.substring(start)), values);
    return values;
  }

  private static void add(String value, List<String> values) {
    if (!value.isEmpty() && !values.contains(value)) {
      values.add(value);
    }
  }

  /** A text without the given characters at its ends. */
  public static String trimmed(String text, String characters) {
    int start = 0;
    int end = text.length();
    while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String bare(String value) {
    String stripped = value.strip();
    boolean last = stripped.startsWith("or") || stripped.startsWith("and");
    String bare = last ? LAST.matcher(stripped).replaceFirst("") : stripped;
    while (bare.endsWith(".") && !(bare.length() < LONGEST && DOTTED.matcher(bare).matches())) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    boolean quoted =
        bare.length() > 2
            && "\"'“‘`".indexOf(bare.charAt(0)) >= 0
            && "\"'”’`".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
