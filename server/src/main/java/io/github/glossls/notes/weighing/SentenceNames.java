package io.github.glossls.notes.weighing;

import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.notes.words.FiniteVerb;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where in a line of text the names stand that its sentences may be about: before the verb, {@code
 * A stochastic policy gives …}; before what is said of them, {@code An index that holds …}; as what
 * the rest is true of, {@code In supervised learning, we …}.
 */
final class SentenceNames {
  private static final int MOST_SENTENCES = 12;
  private static final int MOST_BEFORE_VERB = 6;
  private static final int LONGEST_FRAME = 60;
  private static final int MOST_IN_FRAME = 5;
  private static final List<String> ARTICLES = List.of("A ", "An ", "The ", "a ", "an ", "the ");
  private static final List<String> FRAMES =
      List.of("In ", "With ", "By ", "Using ", "For ", "Under ", "During ", "Unlike ");

  /** Behind a thing that a line begins with: {@code A loss for updating …}. */
  private static final Set<String> PURPOSES = Set.of("for", "to");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "where", "whose");

  /**
   * A name in the line, in UTF-16 code units.
   *
   * @param sentence where its sentence begins
   */
  record Name(Kind kind, int sentence, int start, int end) {}

  private final String text;
  private final List<Name> found = new ArrayList<>();

  private SentenceNames(String text) {
    this.text = text;
  }

  /** The names, at most two a sentence, in order. */
  static List<Name> in(String text) {
    if (text.indexOf(' ') < 0) {
      return List.of();
    }
    SentenceNames names = new SentenceNames(text);
    int sentence = 0;
    for (int count = 0; count < MOST_SENTENCES && sentence < text.length(); count++) {
      names.sentence(sentence);
      sentence = names.next(sentence);
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

  private void sentence(int from) {
    for (String frame : FRAMES) {
      if (text.startsWith(frame, from)) {
        framed(from, behindArticle(from + frame.length()));
        return;
      }
    }
    subject(from, behindArticle(from));
  }

  private void framed(int sentence, int start) {
    int comma = text.indexOf(',', start);
    boolean near = comma > start && comma - start <= LONGEST_FRAME;
    if (near && Words.areAtMost(MOST_IN_FRAME, text.substring(start, comma))) {
      found.add(new Name(Kind.FRAME, sentence, start, comma));
      subject(sentence, behindArticle(Math.min(text.length(), comma + 2)));
    }
  }

  private void subject(int sentence, int start) {
    int end = beforeVerb(start);
    if (end > start
        && Letters.isLetterOrDigit(text.charAt(start))
        && !StructureWords.endsName(text.substring(start, text.indexOf(' ', start)))) {
      found.add(new Name(Kind.SUBJECT, sentence, start, end));
    }
  }

  private int behindArticle(int from) {
    for (String article : ARTICLES) {
      if (text.startsWith(article, from)) {
        return from + article.length();
      }
    }
    return from;
  }

  /** Where a verb, a clause, a bracket or a formula follows the first words; 0 when none does. */
  private int beforeVerb(int from) {
    boolean thing = text.startsWith("A ") ? from == 2 : text.startsWith("An ") && from == 3;
    int end = text.indexOf(' ', from);
    for (int words = 1; words <= MOST_BEFORE_VERB && end > 0; words++) {
      char last = text.charAt(end - 1);
      if (last == ':' || last == '.') {
        return 0;
      }
      int next = text.indexOf(' ', end + 1);
      String word = text.substring(end + 1, next < 0 ? text.length() : next);
      if (word.startsWith("(") || word.startsWith("$") || isVerb(word, end + 1)) {
        return last == ',' ? 0 : end;
      }
      if (RELATIVES.contains(word) || (thing && PURPOSES.contains(word))) {
        // "Recall that …" orders something; a thing has an article there, or there are several.
        boolean told = from > 0 || last == ',' || last == 's' || !word.equals("that");
        return !told ? 0 : last == ',' ? end - 1 : end;
      }
      end = next;
    }
    return 0;
  }

  private boolean isVerb(String word, int from) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && (FiniteVerb.isAuxiliary(word) || FiniteVerb.isAt(text, from));
  }
}
