package io.github.glossls.notes.markdown;

import io.github.glossls.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a link leads to. Every look ahead is bounded, so that broken links cost no more than text.
 */
final class LinkTargets {
  private static final String EMBEDDING = "{% embed url=";
  private static final int LONGEST_TARGET = 2_000;
  private static final int LONGEST_LABEL = 200;
  private static final int DEEPEST_PARENTHESES = 3;

  /**
   * A target and where it ends in the text.
   *
   * @param end behind the last character of the link
   */
  record Target(String url, int end) {}

  private LinkTargets() {}

  /**
   * What follows the closing bracket at {@code close}: {@code (url)}, {@code [label]} or nothing.
   */
  static Optional<Target> after(
      String text, int open, int close, Map<String, Block.Link> definitions) {
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    if (next == '(') {
      return inParentheses(text, close + 1);
    }
    if (definitions.isEmpty()) {
      return Optional.empty();
    }
    if (next == '[') {
      int end = LineShapes.indexOf(text, ']', close + 2, LONGEST_LABEL);
      if (end < 0) {
        return Optional.empty();
      }
      String label = text.substring(close + 2, end);
      return defined(
          label.isBlank() ? text.substring(open + 1, close) : label, definitions, end + 1);
    }
    return close - open > LONGEST_LABEL
        ? Optional.empty()
        : defined(text.substring(open + 1, close), definitions, close + 1);
  }

  private static Optional<Target> defined(
      String label, Map<String, Block.Link> definitions, int end) {
    return Optional.ofNullable(definitions.get(Outline.label(label)))
        .map(link -> new Target(link.target(), end));
  }

  private static Optional<Target> inParentheses(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST_TARGET);
    for (int at = open; at < last; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '(') {
        if (++depth > DEEPEST_PARENTHESES) {
          return Optional.empty();
        }
      } else if (c == ')' && --depth == 0) {
        String address = destination(text.substring(open + 1, at));
        return Optional.of(new Target(withoutEscapes(address), at + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code outlier\\_detection.html}: a backslash before a sign is none of the address. */
  private static String withoutEscapes(String address) {
    if (address.indexOf('\\') < 0) {
      return address;
    }
    StringBuilder plain = new StringBuilder(address.length());
    for (int at = 0; at < address.length(); at++) {
      boolean escape =
          address.charAt(at) == '\\'
              && at + 1 < address.length()
              && Flanking.isAsciiPunctuation(address.charAt(at + 1));
      plain.append(address.charAt(escape ? ++at : at));
    }
    return plain.toString();
  }

  /** The address without its title and angle brackets. */
  private static String destination(String inside) {
    String address = inside.strip();
    if (address.startsWith("<") && address.indexOf('>') > 0) {
      return address.substring(1, address.indexOf('>'));
    }
    int quote = address.indexOf(" \"");
    if (quote < 0) {
      quote = address.indexOf(" '");
    }
    return quote < 0 ? address : address.substring(0, quote).strip();
  }

  /** The address in a line that only shows what is there: {@code {% embed url="https://…" %}}. */
  static Optional<Span> embedded(String line) {
    int from = line.startsWith(EMBEDDING) ? line.indexOf('"') + 1 : 0;
    int to = from > 0 ? line.indexOf('"', from) : -1;
    return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The address in {@code <https://…>}, when one begins at {@code at}. */
  static Optional<String> autolink(String text, int at) {
    if (!text.startsWith("http", at + 1)) {
      return Optional.empty();
    }
    int close = LineShapes.indexOf(text, '>', at, LONGEST_TARGET);
    if (close < 0) {
      return Optional.empty();
    }
    String inside = text.substring(at + 1, close);
    String lower = inside.substring(0, Math.min(8, inside.length())).toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    return web && inside.indexOf(' ') < 0 ? Optional.of(inside) : Optional.empty();
  }

  /** The file a wiki link means: a note of that name. */
  static String ofWiki(String target) {
    int part = target.indexOf('#');
    String note = (part < 0 ? target : target.substring(0, part)).strip();
    String anchor = part < 0 ? "" : target.substring(part).strip();
    boolean named =
        note.isEmpty() || (note.lastIndexOf('.') > note.length() - 6 && note.contains("."));
    return (named ? note : note + ".md") + anchor;
  }
}
