package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.notation.Spots.Spot;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for what something is, as a heading or as a line, and its answer: {@code ## What is
 * X?}, {@code Q) What is X?}, {@code What is X ?} with {@code Answer :- …} below; {@code What is X?
 * It is …} in one line, {@code What is X?;it is …;topic} on a flash card; also in German, French,
 * Portuguese and Spanish.
 */
public final class QuestionNotation implements Notation {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:(?:q|question|que|ques)\\s*\\.?\\s*\\d{0,3}\\s*[.):–-]+\\s*|\\d{1,3}\\s*[.)]\\s*)?");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)^\\W*(?:(?:q|question|que|ques)\\s*\\.?\\s*\\d{0,3}\\s*[.):–-]*\\s*|(?:\\d{1,3}|[ivx]{1,4}|[a-h])\\s*[.)]\\s*)?[\"“]?"
              + "(?:(?:so|ok|now|but|and),?\\s+)?"
              + "(?:how\\s+(?:would|do|can|should)\\s+(?:you|we|one)\\s+(?:define|describe|explain)|what(?<verb>\\s+is\\s+meant\\s+by|\\s+(?:is|are)\\s+the\\s+(?:main\\s+)?(?:purpose|role|goal|use|function|idea|concept|intuition|point|definition|meaning)\\s+(?:of|behind)|'s|’s|\\s+is|\\s+are|\\s+exactly\\s+is|\\s+do\\s+(?:we|you)\\s+(?:mean|understand)\\s+by|\\s+does|\\s+can|)|define|explain(?:\\s+what\\s+is)?(?:\\s+the\\s+(?:concept|idea|notion|term)(?:\\s+of)?)?|who\\s+is\\s+an?|"
              + "(?:¿?qu[eé]\\s+(?:es|son)|o\\s+que\\s+(?:é|são)|was\\s+(?:ist|sind)|qu['’]est-ce\\s+qu(?:e|['’]une?))(?:\\s+(?:una?|une|el|la|le|les|los|las|uma?|ein|eine|der|die|das))?)\\s+"
              + "(?<subject>[^?]{2,90}?)\\s*(?<mark>\\?|:|\\.)?\\s*$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i),\\s+(?:and\\s+)?(?:how|why|when|what|where)\\b.*|\\s+(?:and\\s+(?:how|why|when|what|where)\\b.*|(?:really |all )?about|(?:good|used|useful|needed)\\s+for|is|are|means?|can\\s+do|do|does|mean|stands?\\s+for|refers?\\s+to|in\\s+(?:ml|ai|machine\\s+learning|deep\\s+learning|simple\\s+(?:words|terms)|short|general))\\W*$");

  /** Words that ask about something else than a name alone. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:you|we|i|it|this|that|the|be|difference|between|happens?|use|need|your|impact|role|purpose|importance|advantages?|disadvantages?|benefits?|effects?|new|neu|neues|nuevo|nouveau|novo|wrong)\\b.*");

  private static final Pattern HOW =
      Pattern.compile(
          "(?i)\\W*(?:q\\w{0,7}\\s*\\d{0,3}\\s*[.):–-]*\\s*|\\d{1,3}[.)]\\s*)?(?:how\\s+(?:does|do)\\s+(?:an?\\s+|the\\s+)?([^?]{2,60}?)\\s+works?(?:\\s+(?:in|on|with|under|for|internally)\\b[^?]{0,40})?|why\\s+(?:(?:do|should)\\s+(?:we|you)\\s+)?(?:need|use)\\s+(?:an?\\s+|the\\s+)?([^?]{2,60}?))\\s*\\?\\s*");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)^\\W*(?:answer|ans|a)\\s*\\d{0,3}\\s*(?:\\.|:\\s?-|:|\\)|-|–)+\\s*(?=\\S)");
  private static final Pattern FILLER = Pattern.compile("(?i)^(?:let'?s|let us|let me)\\b.{0,60}$");

  /** Between a question and its answer in the same line; a flash card has fields. */
  private static final Pattern BESIDE =
      Pattern.compile("\\?\\s*(?:(?<field>[;|\\t])|[-–—:])?\\s*(?=\\S)");

  /** {@code the "lost in the middle" phenomenon}. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:the\\s+)?[\"“]([^\"”]{2,60})[\"”](?:\\s+\\p{L}+)?");

  private static final int SHORTEST_ANSWER = 2;
  private static final int MOST_WORDS = 6;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_BLOCKS = 40;

  @Override
  public String id() {
    return "question";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      Optional<Line> heading = section.heading();
      if (heading.isPresent() && reading.isFree(heading.get())) {
        Optional<Names> asked = asked(reading, heading.get(), true);
        if (asked.isPresent()) {
          answer(reading, heading.get(), asked.get(), section.blocks());
        }
      }
      for (Spot spot : reading.spots().in(at, Sign.QUESTION_MARK, Sign.COLON)) {
        if (spot.isText()) {
          inText(reading, spot);
        }
      }
    }
  }

  private void inText(Reading reading, Spot spot) {
    List<Line> lines = spot.block().lines();
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      boolean mayAsk = reading.inline(line).has(Sign.QUESTION_MARK) || line.text().endsWith(":");
      if (!reading.isFree(line) || !mayAsk || isLink(reading, line)) {
        continue;
      }
      Optional<Names> asked = asked(reading, line, false);
      if (asked.isEmpty()) {
        continue;
      }
      Optional<Line> beside = answerBeside(reading, line);
      boolean isField = beside.filter(text -> text.end() < line.end()).isPresent();
      List<Block> answer =
          isField
              ? List.of(new Block.Paragraph(spot.block().depth(), false, List.of(beside.get())))
              : below(reading, spot, l, beside);
      answer(reading, line, asked.get(), answer);
    }
  }

  /** What a line says behind its question: all of it, or one field of a flash card. */
  private static Optional<Line> answerBeside(Reading reading, Line line) {
    String text = reading.inline(line).text();
    Matcher beside = BESIDE.matcher(text);
    if (!beside.find() || text.endsWith("?")) {
      return Optional.empty();
    }
    Line rest = reading.markdownFrom(line, beside.end());
    String sign = beside.group("field");
    int end = sign == null ? -1 : rest.text().indexOf(sign);
    Line answer = end < 0 ? rest : rest.part(0, end);
    return Optional.of(answer).filter(found -> Wording.words(found.text()) >= SHORTEST_ANSWER);
  }

  /** A question that leads elsewhere has its answer there. */
  private static boolean isLink(Reading reading, Line line) {
    return new Links(reading).isOnlyLinks(reading.inline(line), true);
  }

  /** A question without its number and the like. */
  static String bare(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? text.substring(opening.end()) : text;
  }

  /** Behind {@code Answer :-} and the like at {@code from}. */
  static int afterAnswer(String text, int from) {
    Matcher answer = ANSWER.matcher(text).region(from, text.length());
    return answer.lookingAt() ? answer.end() : from;
  }

  /** What a question asks for. A heading may leave its question mark out. */
  private static Optional<Names> asked(Reading reading, Line line, boolean heading) {
    String text = firstQuestion(reading.inline(line).text());
    if (text.length() > 120 || !asks(text)) {
      return Optional.empty();
    }
    Matcher question = QUESTION.matcher(text);
    if (!question.matches()) {
      return how(reading, text);
    }
    boolean asks =
        text.regionMatches(true, 0, "define", 0, 6) || text.regionMatches(true, 0, "explain", 0, 7);
    boolean marked =
        "?".equals(question.group("mark")) || (asks && ":".equals(question.group("mark")));
    String subject = question.group("subject");
    Matcher tail = TAIL.matcher(subject);
    int end = tail.find() ? tail.start() : subject.length();
    String name = subject.substring(0, end);
    String asked = question.group("verb");
    boolean verb = asks || asked == null || !asked.isEmpty() || end < subject.length();
    if ((!marked && !heading) || !verb || Wording.words(name) > MOST_WORDS) {
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
        .map(names -> names.shifted(start));
  }

  /** Whether a word in it begins like one that asks; cheaper than the patterns. */
  private static boolean asks(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      int next = text.charAt(at + 1) | ' ';
      boolean asks =
          switch (text.charAt(at) | ' ') {
            case 'w' -> next == 'h' || next == 'a';
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

  /** {@code How does X work?} and {@code Why do we need X?} ask about a name. */
  private static Optional<Names> how(Reading reading, String text) {
    Matcher how = HOW.matcher(text);
    if (!how.matches()) {
      return Optional.empty();
    }
    int group = how.start(1) >= 0 ? 1 : 2;
    return reading
        .names(how.group(group))
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .filter(names -> Wording.words(names.name()) <= MOST_NAME_WORDS)
        .filter(names -> !NO_NAME.matcher(names.name()).matches())
        .map(names -> names.shifted(how.start(group)));
  }

  /** The text that answers: up to the next question. */
  static List<Block> below(Reading reading, Spot spot, int line, Optional<Line> beside) {
    List<Block> answer = new ArrayList<>();
    List<Block> blocks = spot.blocks();
    int depth = spot.block().depth();
    List<Line> lines = spot.block().lines();
    List<Line> rest = new ArrayList<>(beside.stream().toList());
    rest.addAll(lines.subList(line + 1, lines.size()));
    if (!addLines(reading, depth, rest, answer)) {
      return answer;
    }
    for (int b = spot.at() + 1; b < blocks.size() && answer.size() < MOST_BLOCKS; b++) {
      Block next = blocks.get(b);
      boolean text = next instanceof Block.Paragraph;
      if (next instanceof Block.Rule || (!text && isQuestion(reading, next.first()))) {
        break;
      }
      if (!text) {
        answer.add(next);
      } else if (!addLines(reading, next.depth(), next.lines(), answer)) {
        break;
      }
    }
    return answer;
  }

  /** Adds the lines before the next question; tells whether there was none. */
  private static boolean addLines(
      Reading reading, int depth, List<Line> lines, List<Block> answer) {
    int end = 0;
    while (end < lines.size() && !isQuestion(reading, lines.get(end))) {
      end++;
    }
    if (end > 0) {
      answer.add(new Block.Paragraph(depth, false, List.copyOf(lines.subList(0, end))));
    }
    return end == lines.size();
  }

  private static boolean isQuestion(Reading reading, Line line) {
    String text = reading.inline(line).text().strip();
    return text.endsWith("?")
        || text.endsWith(":-")
        || ((text.endsWith(":") || text.indexOf('?') > 0)
            && asked(reading, line, false).isPresent());
  }

  private void answer(Reading reading, Line line, Names names, List<Block> blocks) {
    List<Block> answer = new ArrayList<>();
    for (Block block : blocks) {
      answer.add(answer.isEmpty() ? withoutOpening(reading, block) : block);
      if (answer.get(0).lines().isEmpty()) {
        answer.remove(0);
      }
    }
    if (answer.isEmpty()) {
      return;
    }
    Body body = BodyReader.read(reading, answer, answer.get(0).depth());
    reading.claim(line);
    if (!body.isEmpty()) {
      String first = reading.inline(answer.get(0).first()).text();
      boolean definite = reading.genre() != Genre.MANUAL || Wording.equates(first, names.name());
      for (Names each : JoinedNames.of(names)) {
        reading.add(
            reading.entry(line, 0, each, id()),
            body,
            Strength.DEFINING,
            definite ? Standing.DEFINITE : Standing.SUPPORTING);
      }
    }
  }

  /** Takes {@code Answer :-} and "let us see" off the beginning of an answer. */
  private static Block withoutOpening(Reading reading, Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block;
    }
    List<Line> lines = new ArrayList<>(paragraph.lines());
    if (!lines.isEmpty()) {
      Line first = lines.get(0);
      String text = reading.inline(first).text();
      Matcher answer = ANSWER.matcher(text);
      if (answer.find()) {
        lines.set(0, reading.markdownFrom(first, answer.end()));
      } else if (FILLER.matcher(text).matches()) {
        lines.remove(0);
      }
    }
    return new Block.Paragraph(paragraph.depth(), paragraph.quoted(), List.copyOf(lines));
  }
}
