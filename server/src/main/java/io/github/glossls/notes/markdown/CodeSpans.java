package io.github.glossls.notes.markdown;

import java.util.function.UnaryOperator;

/** Code in running text, which stays as it is whatever is done to the text around it. */
public final class CodeSpans {
  private static final int LONGEST_MARK = 16;

  private CodeSpans() {}

  /** The Markdown of one line with {@code rewrite} applied to each stretch outside of code. */
  public static String rewriteAround(String markdown, UnaryOperator<String> rewrite) {
    StringBuilder out = new StringBuilder(markdown.length());
    int from = 0;
    int at = markdown.indexOf('`');
    // Bit n is set when no run of n backticks follows any more: that keeps the search linear.
    int unclosed = 0;
    while (at >= 0) {
      int length = LineShapes.run(markdown, at, '`');
      boolean mayClose = length <= LONGEST_MARK && (unclosed & 1 << length) == 0;
      int close = mayClose ? closing(markdown, at + length, length) : -1;
      if (close >= 0) {
        out.append(rewrite.apply(markdown.substring(from, at))).append(markdown, at, close);
        from = close;
      } else if (mayClose) {
        unclosed |= 1 << length;
      }
      at = markdown.indexOf('`', close >= 0 ? close : at + length);
    }
    return out.append(rewrite.apply(markdown.substring(from))).toString();
  }

  /** Behind the next run of exactly {@code length} backticks, or -1. */
  private static int closing(String markdown, int from, int length) {
    int at = markdown.indexOf('`', from);
    while (at >= 0) {
      int run = LineShapes.run(markdown, at, '`');
      if (run == length) {
        return at + run;
      }
      at = markdown.indexOf('`', at + run);
    }
    return -1;
  }
}
