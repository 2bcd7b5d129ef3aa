package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.CodeSpans;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.text.Letters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown of a note as it can be shown elsewhere, in a hover: relative links made absolute, what
 * only the writer's own tool renders as plain Markdown, marks of footnotes left out. Code is as it
 * was.
 */
public final class ShownText {
  private static final Pattern TARGET = Pattern.compile("\\]\\(\\s*<?([^)\\s>]{1,2000})");
  private static final Pattern BY_LABEL =
      Pattern.compile("\\[([^\\[\\]]{1,300})]\\[([^\\[\\]]{0,300})]");

  private static final Pattern STRONG = Pattern.compile("(?i)</?(?:b|strong)>");
  private static final Pattern EMPHASIS = Pattern.compile("(?i)</?(?:i|em)>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)<a\\s[^<>]{0,300}?href\\s*=\\s*[\"']([^\"'<>\\s]{1,1000})[\"'][^<>]{0,300}>([^<>]{1,300})</a>");
  private static final Pattern RAISED = Pattern.compile("(?i)<(su[bp])>([^<>]{1,60})</\\1>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:a|p|div|span|center|font|dfn|abbr|dt|dd|dl|li|ul|ol|u|small|big|mark|img|figure|figcaption|blockquote|details|summary|section|nobr)(?:\\s[^<>]{0,600})?/?>");

  /** {@code ==what stands out==}. */
  private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^\\s=])([^=]{1,600})(?<=\\S)==");

  /** {@code [[note#part|shown]]}, and a picture or note that is set in. */
  private static final Pattern WIKI =
      Pattern.compile(
          "(!?)\\[\\[([^\\[\\]|#\\\\]{1,200})(?:#[^\\[\\]|\\\\]{0,200})?(?:\\\\?\\|([^\\[\\]]{1,200}))?]](?![(\\[])");

  /** {@code :books:}. */
  private static final Pattern EMOJI =
      Pattern.compile("(?<!\\S):[a-z][a-z0-9_+-]{2,30}:(?:\\s+|$)");

  /** {@code {% cite … %}}, of which another tool makes a text. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{%[^%{}]{1,200}%}\\s?");

  private final Reading reading;

  private ShownText(Reading reading) {
    this.reading = reading;
  }

  /** The text of one line. */
  public static String of(Reading reading, String written) {
    String text = reading.footnotes().without(written);
    return mayHoldMarks(text) ? new ShownText(reading).shown(text) : text;
  }

  private String shown(String written) {
    String text = CodeSpans.rewriteAround(written, ShownText::plain);
    text = text.contains("][") ? CodeSpans.rewriteAround(text, this::withTargets) : text;
    return text.contains("](") ? CodeSpans.rewriteAround(text, this::absolute) : text;
  }

  /** Whether one of the marks may be in a text; most lines have none. */
  private static boolean mayHoldMarks(String text) {
    for (int at = 0; at < text.length(); at++) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      boolean mark =
          switch (text.charAt(at)) {
            case '<', '[' -> true;
            case '=' -> next == '=';
            case '{' -> next == '%';
            case ':' -> Letters.isLetter(next);
            default -> false;
          };
      if (mark) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String markdown) {
    String text = markdown.indexOf('<') < 0 ? markdown : withoutTags(markdown);
    text = text.contains("==") ? HIGHLIGHT.matcher(text).replaceAll("$1") : text;
    text = text.contains("[[") ? WIKI.matcher(text).replaceAll(ShownText::label) : text;
    text = text.contains("{%") ? TEMPLATE.matcher(text).replaceAll("") : text;
    int colon = text.indexOf(':');
    boolean emoji = colon >= 0 && text.indexOf(':', colon + 1) > 0;
    return emoji ? EMOJI.matcher(text).replaceAll("") : text;
  }

  /** HTML that Markdown has a mark for becomes that mark, other HTML of a text goes. */
  private static String withoutTags(String html) {
    String marked = STRONG.matcher(html).replaceAll("**");
    marked = EMPHASIS.matcher(marked).replaceAll("*");
    marked = BREAK.matcher(marked).replaceAll("  ");
    marked = LINK.matcher(marked).replaceAll("[$2]($1)");
    marked = RAISED.matcher(marked).replaceAll(ShownText::raised);
    return TAG.matcher(marked).replaceAll("");
  }

  private static String raised(MatchResult raised) {
    String sign = raised.group(1).equalsIgnoreCase("sup") ? "^" : "_";
    return Matcher.quoteReplacement(sign + raised.group(2));
  }

  private static String label(MatchResult link) {
    String shown = link.group(3) == null ? link.group(2) : link.group(3);
    return link.group(1).isEmpty() ? Matcher.quoteReplacement(shown) : "";
  }

  private String absolute(String markdown) {
    Links links = new Links(reading);
    return TARGET
        .matcher(markdown)
        .replaceAll(
            link -> {
              String target = link.group(1);
              return Matcher.quoteReplacement("](" + links.absolute(target).orElse(target));
            });
  }

  /** {@code [text][label]} as {@code [text](address)}: a hover does not have the label's line. */
  private String withTargets(String markdown) {
    return BY_LABEL
        .matcher(markdown)
        .replaceAll(
            link -> {
              String label = link.group(2).isEmpty() ? link.group(1) : link.group(2);
              Block.Link target = reading.outline().links().get(Outline.label(label));
              return Matcher.quoteReplacement(
                  target == null
                      ? link.group()
                      : "[" + link.group(1) + "](" + target.target() + ")");
            });
  }
}
