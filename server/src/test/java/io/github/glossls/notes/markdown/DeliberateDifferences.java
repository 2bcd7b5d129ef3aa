package io.github.glossls.notes.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where our reading of Markdown is meant to differ from flexmark's; such lines are not compared.
 */
final class DeliberateDifferences {
  private record Difference(String why, Pattern line) {}

  private static final List<Difference> ALL =
      List.of(
          difference("math keeps its characters", "\\$"),
          difference(
              "highlights, strikethrough, wiki links, callouts, footnotes", "==|~~|\\[[\\[^!]"),
          difference("known HTML tags are marks or vanish, in blocks too", "<[/!a-zA-Z]"),
          difference("a heading needs no space behind its marks", "^\\s*#{2,6}[^#\\s]"),
          difference("headings of wikis", "^={2,6}\\s.*\\s={2,6}$"),
          difference("definition lists", "^\\s*: "),
          difference(
              "bullets, arrows, letters and roman numerals mark list items, and some without a space",
              "^\\s*(?:[•●◦○▪■▸►‣→⇒➔➜➤👉🔹🔸🔷🔶]|[-=]>\\s|[a-h]\\)\\s|[ivx]{1,5}[.)]\\s|-\\p{Lu}\\p{Ll}{2,}|\\d{1,2}[.)]\\p{L}{2}|\\d{1,2}\\)\\.)"),
          difference(
              "letters in styles of mathematics are letters, and bold", "[\\x{1D400}-\\x{1D7FF}]"),
          difference(
              "code that begins behind a list marker ends at its fence, wherever its lines begin",
              "^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(?:```|~~~)"),
          difference("bold text ends in front of a blank", "\\*\\*[^*]*\\s\\*\\*\\S"),
          difference("boxes to tick are text", "^\\s*[-*+]\\s+\\[[ xX]]\\s"),
          difference("its tree keeps the backslashes of addresses", "]\\([^)]*\\\\"),
          difference("abbreviations", "^\\*\\["));

  private DeliberateDifferences() {}

  private static Difference difference(String why, String line) {
    return new Difference(why, Pattern.compile(line));
  }

  /** Front matter, which flexmark takes for text, and a fence around the whole note. */
  static String withoutWhatWeTakeOff(String note) {
    return note.replaceFirst("(?s)\\A---\n.*?\n---\n", "\n")
        .replaceFirst("(?s)\\A```markdown\n(.*)\n```\n\\z", "$1\n");
  }

  static boolean in(String line) {
    return ALL.stream().anyMatch(difference -> difference.line().matcher(line).find());
  }
}
