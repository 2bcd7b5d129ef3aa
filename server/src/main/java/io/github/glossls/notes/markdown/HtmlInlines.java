package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Inline.Kind;
import io.github.glossls.notes.markdown.Inline.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** HTML tags inside text: known ones are marks or vanish, {@code <UNK>} is text. */
final class HtmlInlines {
  /**
   * A tag.
   *
   * @param name in lower case
   * @param attribute its {@code title} or {@code href}; empty when it has none
   * @param end behind its last character
   */
  record Tag(String name, boolean closing, String attribute, int end) {}

  private record Opened(int at, String attribute) {}

  private static final int LONGEST_TAG = 600;

  private static final Set<String> KNOWN =
      Set.of(
          "a", "abbr", "b", "big", "br", "center", "code", "dd", "del", "details", "dfn", "div",
          "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins",
          "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub",
          "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var");

  private final Map<String, Opened> open = new HashMap<>(2);

  static Optional<Tag> tagAt(String text, int at) {
    boolean closing = text.startsWith("/", at + 1);
    int start = at + (closing ? 2 : 1);
    int end = start;
    while (end < text.length() && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(name)) {
      return Optional.empty();
    }
    int last = Math.min(text.length(), at + LONGEST_TAG);
    for (int close = end; close < last; close++) {
      char c = text.charAt(close);
      if (c == '>') {
        return Optional.of(new Tag(name, closing, attribute(text, end, close), close + 1));
      }
      if (c == '<') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Takes note of an opening tag; gives the mark that a closing one completes. */
  Optional<Mark> see(Tag tag, int at) {
    if (!tag.closing()) {
      open.put(tag.name(), new Opened(tag.end(), tag.attribute()));
      return Optional.empty();
    }
    Opened opened = open.remove(tag.name());
    if (opened == null) {
      return Optional.empty();
    }
    return kind(tag.name()).map(kind -> new Mark(kind, opened.at(), at, opened.attribute()));
  }

  private static Optional<Kind> kind(String name) {
    return switch (name) {
      case "b", "strong", "summary" -> Optional.of(Kind.STRONG);
      case "i", "em" -> Optional.of(Kind.EMPHASIS);
      case "code", "kbd", "samp", "tt" -> Optional.of(Kind.CODE);
      case "a" -> Optional.of(Kind.LINK);
      case "dfn" -> Optional.of(Kind.DEFINED);
      case "abbr" -> Optional.of(Kind.ABBREVIATION);
      default -> Optional.empty();
    };
  }

  private static String attribute(String text, int from, int to) {
    String attributes = text.substring(from, to);
    for (String name : new String[] {"title=", "href="}) {
      int at = attributes.indexOf(name);
      if (at >= 0 && at + name.length() < attributes.length()) {
        char quote = attributes.charAt(at + name.length());
        int start = at + name.length() + 1;
        int end = attributes.indexOf(quote, start);
        if ((quote == '"' || quote == '\'') && end > start) {
          return attributes.substring(start, end);
        }
      }
    }
    return "";
  }
}
