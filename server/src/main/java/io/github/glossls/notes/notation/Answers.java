package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the answer to a question stands, and where it ends. */
final class Answers {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)^\\W*(?:answer|ans|a)\\s*\\d{0,3}\\s*(?:\\.|:\\s?-|:|\\)|-|–)+\\s*(?=\\S)");
  private static final Pattern ANSWER_ALONE =
      Pattern.compile("(?i)\\W*(?:answer|ans)\\W*\\d{0,3}\\W*");

  private static final Pattern OPTION = Pattern.compile("\\s*\\(?[A-Ea-e][.)]\\s+\\S");

  private static final Pattern FILLER = Pattern.compile("(?i)^(?:let'?s|let us|let me)\\b.{0,60}$");

  /** Between a question and its answer in the same line; a flash card has fields. */
  private static final Pattern BESIDE =
      Pattern.compile("\\?\\s*(?:(?<field>[;|\\t])|[-–—:])?\\s*(?=\\S)");

  /** What else a question may go on with, beside the orders that all texts give. */
  private static final Set<String> ASKING =
      Set.of(
          "Discuss",
          "Give",
          "Name",
          "List",
          "Prove",
          "Derive",
          "State",
          "Justify",
          "Elaborate",
          "Illustrate");

  private static final int SHORTEST_ANSWER = 2;
  private static final int MOST_BLOCKS = 40;

  private Answers() {}

  /** What a line says behind its question: all of it, or one field of a flash card. */
  static Optional<Line> beside(Reading reading, Line line) {
    String text = reading.inline(line).text();
    Matcher beside = BESIDE.matcher(text);
    if (!beside.find() || text.endsWith("?")) {
      return Optional.empty();
    }
    Line rest = reading.markdownFrom(line, beside.end());
    String sign = beside.group("field");
    int end = sign == null ? -1 : rest.text().indexOf(sign);
    Line answer = end < 0 ? rest : rest.part(0, end);
    return Optional.of(answer)
        .filter(found -> !new Links(reading).isOnlyLinks(reading.inline(found), false))
        .filter(found -> Words.areAtLeast(SHORTEST_ANSWER, found.text()))
        .filter(found -> !isOrder(found.text()) && !Sentences.first(found.text()).endsWith("?"));
  }

  /** {@code Give two examples.}: more that is asked. */
  private static boolean isOrder(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && Character.isUpperCase(text.codePointAt(0))
        && (ASKING.contains(text.substring(0, space))
            || StructureWords.isBase(text.substring(0, space).toLowerCase(Locale.ROOT)));
  }

  /** Behind {@code Answer :-} and the like at {@code from}. */
  static int afterSign(String text, int from) {
    Matcher answer = ANSWER.matcher(text).region(from, text.length());
    return answer.lookingAt() ? answer.end() : from;
  }

  /** The text that answers: up to the next question. */
  static List<Block> below(Reading reading, Spot spot, int line, Optional<Line> beside) {
    List<Block> answer = new ArrayList<>();
    List<Block> blocks = spot.blocks();
    int depth = spot.block().depth();
    List<Line> lines = spot.block().lines();
    boolean titled = bold(reading, lines.get(line)).isPresent();
    List<Line> rest = new ArrayList<>(beside.stream().toList());
    rest.addAll(lines.subList(line + 1, lines.size()));
    if (!addLines(reading, depth, rest, answer)) {
      return answer;
    }
    for (int b = spot.at() + 1; b < blocks.size() && answer.size() < MOST_BLOCKS; b++) {
      Block next = blocks.get(b);
      boolean text = next instanceof Block.Paragraph;
      if (titled && text && isTitle(reading, next.first())) {
        break;
      }
      if (next instanceof Block.Rule
          || (!text && isQuestion(reading, next.first()))
          || isBeside(reading, spot.block(), next, answer)) {
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

  /**
   * The next item of the question's list: counted as the question is, with a name of its own, or
   * behind an answer below the question.
   */
  private static boolean isBeside(Reading reading, Block question, Block next, List<Block> answer) {
    boolean counted =
        question instanceof Block.Item item && Character.isDigit(item.marker().charAt(0));
    boolean beside =
        question instanceof Block.Item
            && next instanceof Block.Item
            && next.depth() <= question.depth()
            && afterSign(reading.inline(next.first()).text(), 0) == 0;
    return beside
        && (counted
            || reading.lead(next.first()).isPresent()
            || answer.stream().anyMatch(block -> isBelow(block, question)));
  }

  private static boolean isBelow(Block answer, Block question) {
    return answer.depth() > question.depth() || !(answer instanceof Block.Item);
  }

  /** A bold name alone, among questions that are bold too: the next thing that is told. */
  private static boolean isTitle(Reading reading, Line line) {
    return bold(reading, line)
        .flatMap(lead -> reading.names(lead.label()))
        .filter(names -> TermShape.isTerm(names.name(), Genre.NOTES))
        .isPresent();
  }

  private static Optional<Lead> bold(Reading reading, Line line) {
    return reading
        .lead(line)
        .filter(lead -> lead.mark() == Lead.Marked.STRONG)
        .filter(lead -> lead.separator() == Lead.Separator.END);
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
    String text = new Links(reading).withoutSources(reading.inline(line)).strip();
    return text.endsWith("?")
        || text.endsWith(":-")
        || Questions.isOrder(reading, line)
        || ((text.endsWith(":") || text.indexOf('?') > 0)
            && Questions.asked(reading, line, false).isPresent());
  }

  /** {@code a) One answer}, {@code b) Another}: one to choose. */
  static boolean areOptions(Reading reading, Block answer) {
    return answer.lines().size() > 1
        && OPTION.matcher(reading.inline(answer.first()).text()).lookingAt()
        && OPTION.matcher(reading.inline(answer.lines().get(1)).text()).lookingAt();
  }

  /** Takes {@code Answer :-} and "let us see" off the beginning of an answer. */
  static Block withoutOpening(Reading reading, Block block) {
    boolean item =
        block instanceof Block.Item
            && ANSWER.matcher(reading.inline(block.first()).text()).lookingAt();
    if (!item && !(block instanceof Block.Paragraph)) {
      return block;
    }
    List<Line> lines = new ArrayList<>(block.lines());
    if (!lines.isEmpty()) {
      Line first = lines.get(0);
      String text = reading.inline(first).text();
      Matcher answer = ANSWER.matcher(text);
      boolean link = reading.inline(first).has(Sign.LINK);
      if (!link && ANSWER_ALONE.matcher(text).matches()) {
        lines.remove(0);
      } else if (answer.find()) {
        lines.set(0, reading.markdownFrom(first, answer.end()));
      } else if (FILLER.matcher(text).matches()) {
        lines.remove(0);
      }
    }
    boolean quoted = block instanceof Block.Paragraph paragraph && paragraph.quoted();
    return new Block.Paragraph(block.depth(), quoted, List.copyOf(lines));
  }
}
