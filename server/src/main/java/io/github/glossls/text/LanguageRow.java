package io.github.glossls.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One line of {@code languages.tsv}, whose head explains the notation.
 *
 * @param also other ids of the language
 * @param files extensions, and whole names behind =
 */
record LanguageRow(Language language, List<String> also, List<String> files) {
  private static final char RANGE = '\u2026';

  static LanguageRow read(String line) {
    String[] columns = line.split("\t", -1);
    Language language =
        new Language(
            columns[0],
            Language.Kind.valueOf(columns[3].toUpperCase(Locale.ROOT)),
            words(columns[4], " ").stream().map(LanguageRow::lineComment).toList(),
            words(columns[5], " ; ").stream().map(LanguageRow::block).toList(),
            words(columns[6], " ").stream()
                .map(LanguageRow::quote)
                .sorted(Comparator.comparingInt(quote -> -quote.open().length()))
                .toList());
    return new LanguageRow(language, words(columns[1], ","), words(columns[2], ","));
  }

  private static Language.LineComment lineComment(String notation) {
    String flags = flags(notation);
    Language.Place place =
        switch (flags) {
          case "b" -> Language.Place.APART;
          case "f" -> Language.Place.FIRST;
          case "o" -> Language.Place.NO_OPERATOR;
          case "[" -> Language.Place.NO_BRACKET;
          default -> Language.Place.USUAL;
        };
    return new Language.LineComment(
        place == Language.Place.USUAL ? notation : withoutFlags(notation), place);
  }

  private static Language.Block block(String pair) {
    List<String> marks = words(pair, " ");
    String flags = flags(marks.get(1));
    return new Language.Block(
        marks.get(0), withoutFlags(marks.get(1)), flags.contains("n"), flags.contains("f"));
  }

  private static Language.Quote quote(String notation) {
    String flags = flags(notation);
    String marks = withoutFlags(notation);
    int range = marks.indexOf(RANGE);
    return new Language.Quote(
        range < 0 ? marks : marks.substring(0, range),
        range < 0 ? marks : marks.substring(range + 1),
        ending(flags),
        flags.contains("!") ? 0 : flags.contains("`") ? '`' : '\\',
        flags.contains("d"),
        flags.contains("w"));
  }

  private static Language.Ending ending(String flags) {
    return flags.contains("+")
        ? Language.Ending.ANYWHERE
        : flags.contains("c")
            ? Language.Ending.ONE_CHARACTER
            : flags.contains("l")
                ? Language.Ending.LINE
                : flags.contains("1") ? Language.Ending.NEXT_CHARACTER : Language.Ending.IN_LINE;
  }

  /** Behind the last colon, but a mark of nothing but colons is a mark. */
  private static String flags(String notation) {
    int colon = notation.lastIndexOf(':');
    return colon <= 0 || colon == notation.length() - 1 ? "" : notation.substring(colon + 1);
  }

  private static String withoutFlags(String notation) {
    String flags = flags(notation);
    return flags.isEmpty()
        ? notation
        : notation.substring(0, notation.length() - flags.length() - 1);
  }

  private static List<String> words(String column, String separator) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = 0; end >= 0 && !column.isEmpty(); start = end + separator.length()) {
      end = column.indexOf(separator, start);
      words.add(end < 0 ? column.substring(start) : column.substring(start, end));
    }
    return words;
  }
}
