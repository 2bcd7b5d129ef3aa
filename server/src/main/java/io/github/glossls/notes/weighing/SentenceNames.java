package io.github.glossls.notes.weighing;

import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where in a line of text the names stand that its sentences may be about: before the verb, {@code
 * A stochastic policy gives …}; before what is said of them, {@code An index that holds …}; as what
 * the rest is true of, {@code In supervised learning, we …}.
 */
final class SentenceNames {
  private static final int MOST_SENTENCES = 12;
  private static final int LONGEST_FRAME = 60;
  private static final int MOST_IN_FRAME = 5;
  private static final int MOST_IN_KNOWN = 4;
  private static final List<String> ARTICLES = List.of("A ", "An ", "The ", "a ", "an ", "the ");
  private static final List<String> FRAMES =
      List.of("In ", "With ", "By ", "Using ", "For ", "Under ", "During ", "Unlike ");

  /** Behind such a word no name: {@code For instance, …}. */
  private static final Set<String> IDIOMS =
      Set.of("instance", "example", "practice", "theory", "general", "short", "contrast");

  /**
   * A name in the line, in UTF-16 code units.
   *
   * @param sentence where its sentence begins
   */
  record Name(Kind kind, int sentence, int start, int end) {}

  private final String text;
  private final Predicate<String> isKnown;
  private final List<Name> found = new ArrayList<>();

  private SentenceNames(String text, Predicate<String> isKnown) {
    this.text = text;
    this.isKnown = isKnown;
  }

  /**
   * The names, at most two a sentence, in order.
   *
   * @param isKnown whether the field has a name, which then needs no verb behind it
   */
  static List<Name> in(String text, Predicate<String> isKnown) {
    if (text.indexOf(' ') < 0) {
      return List.of();
    }
    SentenceNames names = new SentenceNames(text, isKnown);
    int sentence = 0;
    for (int count = 0; count < MOST_SENTENCES && sentence < text.length(); count++) {
      boolean quoted = "\"“".indexOf(text.charAt(sentence)) >= 0;
      int next = names.next(sentence);
      names.sentence(quoted ? sentence + 1 : sentence, next);
      sentence = next;
    }
    return names.found;
  }

  /** Where the sentence behind the one at {@code from} begins. */
  private int next(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ';' && !Sentences.endsAt(text, at)) {
      at++;
    }
    at++;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private void sentence(int from, int next) {
    if (text.substring(from, Math.min(next, text.length())).stripTrailing().endsWith("?")) {
      return; // It asks, and tells nothing.
    }
    for (String frame : FRAMES) {
      if (text.startsWith(frame, from)) {
        framed(from, behindArticle(from + frame.length()));
        return;
      }
    }
    subject(from, behindArticle(behindAdverb(from)));
  }

  /** {@code Essentially, entropy is …}. */
  private int behindAdverb(int from) {
    int space = text.indexOf(' ', from);
    return space > 0 && text.startsWith("ly,", space - 3) ? space + 1 : from;
  }

  private void framed(int sentence, int start) {
    int comma = text.indexOf(',', start);
    boolean near = comma > start && comma - start <= LONGEST_FRAME;
    String frame = near ? text.substring(start, comma) : "";
    if (near && Words.areAtMost(MOST_IN_FRAME, frame)) {
      if (!IDIOMS.contains(frame)) {
        found.add(new Name(Kind.FRAME, sentence, start, comma));
      }
      subject(sentence, behindArticle(Math.min(text.length(), comma + 2)));
    }
  }

  private void subject(int sentence, int start) {
    int space = text.indexOf(' ', start);
    if (space < 0
        || !Letters.isLetterOrDigit(text.charAt(start))
        || !mayBegin(text.substring(start, space))) {
      return;
    }
    int verb = VerbAhead.of(text, start);
    int comma = verb > start ? text.indexOf(',', start) : -1;
    boolean told = verb > start && (comma < 0 || comma >= verb);
    int end = told ? verb : known(start);
    if (end > start) {
      found.add(new Name(told ? Kind.SUBJECT : Kind.KNOWN_SUBJECT, sentence, start, end));
    }
  }

  /** The end of the longest known name from {@code start} on, behind which the sentence goes on. */
  private int known(int start) {
    int last = start;
    int end = text.indexOf(' ', start);
    for (int words = 1; words <= MOST_IN_KNOWN && end > 0; words++) {
      boolean comma = text.charAt(end - 1) == ',';
      int name = comma ? end - 1 : end;
      boolean goesOn =
          end + 1 < text.length()
              && Character.isLowerCase(text.charAt(end + 1))
              && !text.startsWith("to ", end + 1); // Prior to that, …
      if (goesOn && isKnown.test(text.substring(start, name))) {
        last = name;
      }
      end = comma ? -1 : text.indexOf(' ', end + 1);
    }
    return last;
  }

  /** No word that stands between names; a verb may be a noun as well: {@code State space}. */
  static boolean mayBegin(String word) {
    return !StructureWords.endsName(word) || StructureWords.says(word);
  }

  private int behindArticle(int from) {
    return behindArticle(text, from);
  }

  static int behindArticle(String text, int from) {
    for (String article : ARTICLES) {
      if (text.startsWith(article, from)) {
        return from + article.length();
      }
    }
    return from;
  }
}
