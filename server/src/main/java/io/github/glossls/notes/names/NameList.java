package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names beside each other in a sentence: {@code the dependent variable, "target" or label}. */
final class NameList {
  private static final String OPENING = " [\"'“‘*_`";
  private static final String CLOSING = "\"'”’*_`";
  private static final List<String> ARTICLES = List.of("a ", "an ", "the ");
  private static final int MOST = 6;
  private static final int LONGEST_QUOTED = 50;

  private final String text;
  private final boolean line;
  private final List<String> names = new ArrayList<>();

  /** What stands between commas is a name only where the list turns out to be one. */
  private final List<String> pending = new ArrayList<>();

  private NameList(String text, boolean line) {
    this.text = text;
    this.line = line;
  }

  /**
   * The names from {@code from} on, up to the first word that cannot be part of one.
   *
   * @param line whether a list that ends with the sentence needs no {@code or} between its names
   */
  static List<String> at(String text, int from, boolean line) {
    NameList list = new NameList(text, line);
    int end = list.read(from);
    if (line && list.endsSentence(end)) {
      list.names.addAll(list.pending);
    }
    return List.copyOf(list.names);
  }

  /** Where the list ends, behind its last name. */
  private int read(int from) {
    boolean listed = true;
    int end = from;
    for (int at = from; names.size() + pending.size() < MOST; ) {
      int start = opening(at);
      int wordsEnd = end(start);
      Optional<Names> read =
          Names.read(text.substring(start, wordsEnd))
              .filter(name -> TermShape.isTerm(name.name(), Genre.NOTES));
      if (read.isEmpty()) {
        break;
      }
      if (listed) {
        names.addAll(pending);
        pending.clear();
      }
      (listed ? names : pending).addAll(withoutSlash(read.get()));
      end = closing(wordsEnd);
      int or = afterOr(end);
      boolean comma = text.startsWith(", ", end);
      if (or < 0 && !comma) {
        break;
      }
      listed = or >= 0;
      at = listed ? or : end + 1;
    }
    return end;
  }

  /** {@code black and white images} is one name, where nothing but names stand in the line. */
  private int end(int start) {
    int quote = start > 0 && "\"“".indexOf(text.charAt(start - 1)) >= 0 ? closingQuote(start) : -1;
    if (quote > start) {
      return quote;
    }
    int end = WordRun.end(text, start);
    boolean one = line && text.startsWith(" and ", end) && text.lastIndexOf(' ', end - 1) < start;
    int second = one ? WordRun.end(text, end + " and ".length()) : 0;
    return second > 0 && text.lastIndexOf(' ', second - 1) > end + " and".length() ? second : end;
  }

  /** Of a name that begins behind a quotation mark; -1 where it goes on too long. */
  private int closingQuote(int start) {
    int last = Math.min(text.length(), start + LONGEST_QUOTED);
    for (int at = start; at < last; at++) {
      if ("\"”".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Of {@code filter/kernel} the two names. */
  private static List<String> withoutSlash(Names names) {
    List<String> all = names.all();
    return all.size() > 1 && names.name().indexOf('/') > 0 ? all.subList(1, all.size()) : all;
  }

  /**
   * Behind {@code or}, a slash, or an {@code and} between quotation marks; -1 when none stands at
   * {@code at}.
   */
  private int afterOr(int at) {
    int from = text.startsWith(",", at) ? at + 1 : at;
    if (text.startsWith(" or ", from)) {
      return from + " or ".length();
    }
    if (text.startsWith(" and \"", from) || text.startsWith(" and “", from)) {
      return from + " and ".length();
    }
    return text.startsWith("/", at) || text.startsWith(" / ", at) ? text.indexOf('/', at) + 1 : -1;
  }

  private boolean endsSentence(int at) {
    return at >= text.length()
        || text.charAt(at) == '\n'
        || (text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) != '.'));
  }

  /** Behind blanks, marks and an article. */
  private int opening(int from) {
    int at = afterAny(OPENING, from);
    for (String article : ARTICLES) {
      at = text.startsWith(article, at) ? afterAny(OPENING, at + article.length()) : at;
    }
    return at;
  }

  /** Behind marks, and the target of a link. */
  private int closing(int from) {
    int at = afterAny(CLOSING, from);
    int target = text.startsWith("](", at) ? text.indexOf(')', at) + 1 : 0;
    return target > 0 ? afterAny(CLOSING, target) : at;
  }

  private int afterAny(String characters, int from) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
