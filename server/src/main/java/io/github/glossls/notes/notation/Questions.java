package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a question asks for: {@code What is X?}, {@code Why do models need X?}. */
final class Questions {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:(?:q|question|que|ques)\\s*\\.?\\s*\\d{0,3}\\s*[.):–-]+\\s*|\\d{1,3}\\s*[.)]\\s*)?");
  private static final Pattern ORDER = Pattern.compile("(?:Explain|Define|Describe)\\s");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)^(?:\\W{0,3}\\$\\\\?[a-z]{1,20}\\$)?\\W*(?:(?:q|question|que|ques)\\s*\\.?\\s*\\d{0,3}\\s*[.):–-]*\\s*|(?:\\d{1,3}|[ivx]{1,4}|[a-h])\\s*[.)]\\s*)?[\"“]?"
              + "(?:(?:so|ok|now|but|and),?\\s+)?(?:(?:in|for|with)\\s+[^,?]{2,50},\\s+)?"
              + "(?:how\\s+(?:would|do|can|should)\\s+(?:you|we|one)\\s+(?:define|describe|explain)|wdym\\s+by|(?:what|waht)(?<verb>\\s+is\\s+meant\\s+by|(?:'s|’s|\\s+is)\\s+inside|\\s+(?:is|are)\\s+the\\s+(?:main\\s+)?(?:purpose|role|goal|use|function|idea|concept|intuition|point|definition|meaning)\\s+(?:of|behind)|'s|’s|\\s+is|\\s+are|\\s+exactly\\s+is|\\s+do\\s+(?:we|you)\\s+(?:mean|understand)\\s+by|\\s+does|\\s+can|)|define|(?:explain|describe)(?:\\s+what(?:\\s+is)?)?(?:\\s+the\\s+(?:concept|idea|notion|term)(?:\\s+of)?)?|who\\s+is\\s+an?|"
              + "(?:¿?qu[eé]\\s+(?:es|son)|o\\s+que\\s+(?:é|são)|was\\s+(?:ist|sind)|qu['’]est-ce\\s+qu(?:e|['’]une?))(?:\\s+(?:una?|une|el|la|le|les|los|las|uma?|ein|eine|der|die|das))?)\\s+"
              + "(?<subject>[^?]{2,90}?)\\s*(?<mark>\\?|:|\\.)?\\s*$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)\\s+(?:in\\s+(?:brief|detail|depth)|mathematically|intuitively|briefly|simply|formally|conceptually)\\W*$|,\\s+(?:and\\s+)?(?:how|why|when|what|where)\\b.*|\\s+(?:and\\s+(?:how|why|when|what|where)\\b.*|(?:really |all )?about|(?:good|used|useful|needed)\\s+for|(?:(?:actually|really|exactly)\\s+)?(?:is|are|means?|can\\s+do|do|does)|mean|say|measure|compute|represent|tell\\s+us|look\\s+like|stands?\\s+for|refers?\\s+to|in\\s+(?:(?:an?\\s+|the\\s+)?(?:ml|ai|nlp|genai|llms?|rag|python|machine\\s+learning|deep\\s+learning|reinforcement\\s+learning|data\\s+science|statistics|computer\\s+vision|natural\\s+language\\s+processing|(?:artificial\\s+)?neural\\s+networks?|(?:large\\s+)?language\\s+models?|generative\\s+ai|artificial\\s+intelligence|transformers?(?:\\s+models?)?|(?:rag|ml|llm|data)\\s+(?:pipelines?|systems?|apps?|applications?)|simple\\s+(?:words|terms))|short|general))\\W*$");

  /** Words that ask about something else than a name alone. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:you|we|i|it|this|that|the|be|difference|between|happens?|causes?|use|need|your|impact|role|purpose|importance|advantages?|disadvantages?|benefits?|effects?|key contribution|main contribution|new|neu|neues|nuevo|nouveau|novo|wrong)\\b.*");

  private static final Pattern HOW =
      Pattern.compile(
          "(?i)\\W*(?:q\\w{0,7}\\s*\\d{0,3}\\s*[.):–-]*\\s*|\\d{1,3}[.)]\\s*)?(?:how\\s+(?:does|do)\\s+(?:an?\\s+|the\\s+)?([^?]{2,60}?)\\s+works?(?:\\s+(?:in|on|with|under|for|internally)\\b[^?]{0,40})?|why\\s+(?:(?:do|does|should)\\s+(?:[\\p{L}-]+\\s+){1,3}?)?(?:need|use)\\s+(?:an?\\s+|the\\s+)?([^?]{2,60}?)(?:\\s+(?:over|instead\\s+of|rather\\s+than)\\s[^?]{2,60})?|why\\s+(?:is|are)\\s+(?:an?\\s+|the\\s+)?([^?]{2,60}?)\\s+(?:needed|used|important|useful|necessary))\\s*\\?\\s*");

  /** Before what is asked for without a question mark: {@code Q: Explain X.} */
  private static final Pattern QUESTION_SIGN =
      Pattern.compile("\\W*(?:Q|Question|Que|Ques)\\s*\\.?\\s*\\d{0,3}\\s*[.):–-]+\\s");

  /** {@code the "lost in the middle" phenomenon}. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:the\\s+)?(?:(?:phrase|term|word|expression)\\s+)?[\"“]([^\"”]{2,60})[\"”]?(?:\\s+\\p{L}+)?");

  /** {@code What is stored?}, {@code What is calculated at query time?}: no name. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\p{L}+[^e\\P{L}]ed(?:\\s+(?:at|in|by|to|on|for|with|from|during|before|after|when|here)\\b.*|\\s*\\(.*)?");

  private static final int MOST_WORDS = 6;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_ASKED_WORDS = 3;

  private Questions() {}

  /** A question without its number and the like. */
  static String bare(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? text.substring(opening.end()) : text;
  }

  /** Whether a text begins with {@code Q:} or the like. */
  static boolean isMarked(String text) {
    int first = 0;
    while (first < text.length() && !Letters.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && text.charAt(first) == 'Q'
        && QUESTION_SIGN.matcher(text).lookingAt();
  }

  /** {@code 3. Explain boosting}, in a note that asks questions. */
  static boolean isOrder(Reading reading, Line line) {
    return reading.habits().asksQuestions()
        && ORDER.matcher(bare(reading.inline(line).text())).lookingAt();
  }

  /**
   * What a question asks for.
   *
   * @param unmarked whether it may have no question mark, as headings often do
   */
  static Optional<Names> asked(Reading reading, Line line, boolean unmarked) {
    String text = firstQuestion(new Links(reading).withoutSources(reading.inline(line)));
    if (text.length() > 120 || !asks(text)) {
      return Optional.empty();
    }
    Matcher question = QUESTION.matcher(text);
    if (!question.matches()) {
      return how(reading, text);
    }
    String bare = bare(text);
    boolean asks =
        bare.regionMatches(true, 0, "define", 0, 6)
            || bare.regionMatches(true, 0, "explain", 0, 7)
            || bare.regionMatches(true, 0, "describe what", 0, 13);
    boolean marked =
        "?".equals(question.group("mark"))
            || (asks && ":".equals(question.group("mark")))
            || (asks && isMarked(text));
    String subject = question.group("subject");
    int end = withoutTail(subject, withoutTail(subject, subject.length()));
    String name = subject.substring(0, end);
    String asked = question.group("verb");
    boolean verb = asks || asked == null || !asked.isEmpty() || end < subject.length();
    if ((!marked && !unmarked) || !verb || Words.count(name) > MOST_WORDS) {
      return Optional.empty();
    }
    int start = question.start("subject");
    Matcher quoted = QUOTED.matcher(name);
    if (quoted.matches()) {
      int from = start + quoted.start(1);
      return reading.names(quoted.group(1)).map(names -> names.shifted(from));
    }
    return reading
        .names(name)
        .filter(names -> TermShape.isTerm(names.name(), Genre.GLOSSARY))
        .filter(names -> !NO_NAME.matcher(names.name()).matches())
        .filter(names -> asked == null || !DONE.matcher(names.name()).matches())
        .map(names -> names.shifted(start));
  }

  /** Where the subject ends without one thing that the question says of it. */
  private static int withoutTail(String subject, int end) {
    Matcher tail = TAIL.matcher(subject).region(0, end);
    return tail.find() ? tail.start() : end;
  }

  /** Whether a word in it begins like one that asks; cheaper than the patterns. */
  private static boolean asks(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      int next = text.charAt(at + 1) | ' ';
      boolean asks =
          switch (text.charAt(at) | ' ') {
            case 'w' -> next == 'h' || next == 'a' || next == 'd';
            case 'h' -> next == 'o';
            case 'd', 'q' -> next == 'e' || next == 'u';
            case 'e' -> next == 'x';
            case 'o' -> next == ' ';
            default -> false;
          };
      if (asks && (at == 0 || !Letters.isLetter(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code What is X? How does it work?} asks for X. */
  private static String firstQuestion(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? text : text.substring(0, mark + 1);
  }

  /** {@code How does X work?}, {@code Why do we need X?}, {@code Why is X used?}. */
  private static Optional<Names> how(Reading reading, String text) {
    Matcher how = HOW.matcher(text);
    if (!how.matches()) {
      return Optional.empty();
    }
    int group = how.start(1) >= 0 ? 1 : how.start(2) >= 0 ? 2 : 3;
    return reading
        .names(how.group(group))
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .filter(names -> Words.count(names.name()) <= MOST_NAME_WORDS)
        .filter(names -> !NO_NAME.matcher(names.name()).matches())
        .map(names -> names.shifted(how.start(group)));
  }

  /** {@code Qualitative?} with its answer in the items below. */
  static Optional<Names> named(Reading reading, Spot spot, Line line) {
    String text = reading.inline(line).text().strip();
    boolean last = line.equals(spot.block().last()) && spot.at() + 1 < spot.blocks().size();
    boolean answered = last && text.endsWith("?") && isAnswered(spot);
    return answered
        ? reading
            .names(text.substring(0, text.length() - 1))
            .filter(names -> SingleName.is(names.name()))
            .filter(names -> Words.count(names.name()) <= MOST_ASKED_WORDS)
        : Optional.empty();
  }

  /** By items below it, not by those beside it. */
  private static boolean isAnswered(Spot spot) {
    Block next = spot.blocks().get(spot.at() + 1);
    boolean beside = spot.block() instanceof Block.Item && next.depth() <= spot.block().depth();
    return next instanceof Block.Item && !beside;
  }
}
