package io.github.glossls.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown for readers who are shown it as it is: the same words without the marks. One pass a
 * line; a mark that belongs to nothing stays, for it may be meant.
 */
public final class PlainText {
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```+|~~~+).*");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern RULE = Pattern.compile("^\\s{0,3}([-*_])(\\s*\\1){2,}\\s*$");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(>\\s?)+(\\[![\\w-]+]\\s*)?");
  private static final Pattern BULLET = Pattern.compile("^(\\s*)[*+-]\\s+");
  private static final Pattern TABLE_RULE =
      Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$");
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]{0,200}>|<!--[^<>]{0,400}-->");
  private static final int LONGEST_LINK = 2_000;

  private PlainText() {}

  /** The text of {@code markdown}; lists keep their dashes, web links their address in brackets. */
  public static String of(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean inFence = false;
    for (String line : markdown.lines().toList()) {
      if (FENCE.matcher(line).matches()) {
        inFence = !inFence;
      } else if (inFence) {
        lines.add("    " + line);
      } else if (RULE.matcher(line).matches()) {
        lines.add("────────");
      } else if (!(line.contains("-")
          && line.contains("|")
          && TABLE_RULE.matcher(line).matches())) {
        lines.add(block(line));
      }
    }
    return String.join("\n", lines).strip();
  }

  /** The words of one line, as they would be read aloud: no addresses, no bullet. */
  public static String words(String markdown) {
    return inline(BULLET.matcher(markdown.strip()).replaceFirst(""), false).strip();
  }

  private static String block(String line) {
    String text = QUOTE.matcher(line).replaceFirst("");
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      text = heading.group(1);
    }
    text = BULLET.matcher(text).replaceFirst("$1- ");
    if (text.startsWith("|")) {
      text = cells(text);
    }
    return inline(text, true).stripTrailing();
  }

  private static String cells(String row) {
    String trimmed = row.strip();
    String inner =
        trimmed.substring(
            1,
            trimmed.endsWith("|") && trimmed.length() > 1
                ? trimmed.length() - 1
                : trimmed.length());
    return inner.strip().replaceAll("\\s*(?<!\\\\)\\|\\s*", "   ");
  }

  private static String inline(String text, boolean addresses) {
    String untagged = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
    StringBuilder out = new StringBuilder(untagged.length());
    BitSet emphasis = emphasisMarks(untagged);
    int at = 0;
    while (at < untagged.length()) {
      char c = untagged.charAt(at);
      if (c == '\\' && at + 1 < untagged.length() && isPunctuation(untagged.charAt(at + 1))) {
        out.append(untagged.charAt(at + 1));
        at += 2;
      } else if (c == '`') {
        at = codeSpan(untagged, at, out);
      } else if (c == '[' || (c == '!' && untagged.startsWith("![", at))) {
        at = link(untagged, at, out, addresses);
      } else {
        if (!emphasis.get(at)) {
          out.append(c);
        }
        at++;
      }
    }
    return entities(out.toString());
  }

  private static int codeSpan(String text, int open, StringBuilder out) {
    int run = open;
    while (run < text.length() && text.charAt(run) == '`') {
      run++;
    }
    String ticks = text.substring(open, run);
    int close = ticks.length() > 4 ? -1 : text.indexOf(ticks, run);
    if (close < 0) {
      out.append(ticks);
      return run;
    }
    out.append(text, run, close);
    return close + ticks.length();
  }

  private static int link(String text, int at, StringBuilder out, boolean addresses) {
    int open = text.charAt(at) == '!' ? at + 1 : at;
    int close = closing(text, open, '[', ']');
    if (close < 0) {
      out.append(text.charAt(at));
      return at + 1;
    }
    String label = text.substring(open + 1, close);
    int after = close + 1;
    if (after < text.length() && text.charAt(after) == '(') {
      int end = closing(text, after, '(', ')');
      if (end > 0) {
        appendLink(label, text.substring(after + 1, end), out, addresses);
        return end + 1;
      }
    }
    if (label.startsWith("[") && label.endsWith("]")) {
      String target = label.substring(1, label.length() - 1);
      out.append(target.substring(target.indexOf('|') + 1));
      return after + (text.startsWith("]", after) ? 1 : 0);
    }
    out.append('[').append(inline(label, addresses)).append(']');
    return after;
  }

  private static void appendLink(
      String label, String target, StringBuilder out, boolean addresses) {
    String words = inline(label, false);
    int space = target.indexOf(' ');
    String url = space < 0 ? target : target.substring(0, space);
    out.append(words);
    if (addresses && url.startsWith("http") && !words.equals(url)) {
      out.append(words.isEmpty() ? "" : " ").append('(').append(url).append(')');
    }
  }

  private static int closing(String text, int open, char opener, char closer) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_LINK);
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      if (c == opener) {
        depth++;
      } else if (c == closer && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Which characters are emphasis marks: runs that open beside a word and find their partner. */
  private static BitSet emphasisMarks(String text) {
    BitSet marks = new BitSet();
    Deque<int[]> open = new ArrayDeque<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '`') {
        at = codeSpan(text, at, new StringBuilder());
      } else if (c == '\\') {
        at += 2;
      } else if (c == '*' || c == '_' || (c == '~' && text.startsWith("~~", at))) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        pair(text, at, end, open, marks);
        at = end;
      } else {
        at++;
      }
    }
    return marks;
  }

  private static void pair(String text, int start, int end, Deque<int[]> open, BitSet marks) {
    char mark = text.charAt(start);
    boolean spaceBefore = start == 0 || !isWord(text.charAt(start - 1));
    boolean spaceAfter = end == text.length() || Character.isWhitespace(text.charAt(end));
    boolean gapBefore = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    int[] partner = open.peek();
    boolean closes = !gapBefore && (mark != '_' || spaceAfter || !isWord(text.charAt(end)));
    if (closes
        && partner != null
        && text.charAt(partner[0]) == mark
        && partner[1] - partner[0] == end - start) {
      open.pop();
      marks.set(partner[0], partner[1]);
      marks.set(start, end);
    } else if (!spaceAfter && (mark != '_' || spaceBefore)) {
      open.push(new int[] {start, end});
    }
  }

  private static String entities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !isWord(c);
  }
}
