package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.JoinedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** {@code Paris}: what tells no more than a word or two is a fact, and defines nothing. */
  private static final Pattern FACT = Pattern.compile("\\p{L}+(?: \\p{L}+)?[.!]?");

  private static final int SHORTEST_ANSWER = 2;
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
      if (heading.isPresent() && reading.lines().isFree(heading.get())) {
        Optional<Names> asked = Questions.asked(reading, heading.get(), true);
        if (asked.isPresent()) {
          answer(reading, heading.get(), asked.get(), section.blocks());
        }
      }
      for (Spot spot : spots(reading, at)) {
        if (spot.isText()) {
          inText(reading, spot);
        }
      }
    }
  }

  /** Among questions, what is asked for may have no sign: {@code 3. Explain boosting}. */
  private static List<Spot> spots(Reading reading, int section) {
    return reading.habits().asksQuestions()
        ? reading.spots().allIn(section)
        : reading.spots().in(section, Sign.QUESTION_MARK, Sign.COLON);
  }

  private void inText(Reading reading, Spot spot) {
    List<Line> lines = spot.block().lines();
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      boolean mayAsk =
          reading.inline(line).has(Sign.QUESTION_MARK)
              || line.text().endsWith(":")
              || Questions.isMarked(reading.inline(line).text())
              || Questions.isOrder(reading, line);
      if (!reading.lines().isFree(line) || !mayAsk || isLink(reading, line)) {
        continue;
      }
      Optional<Names> asked =
          Questions.asked(reading, line, Questions.isOrder(reading, line))
              .or(() -> Questions.named(reading, spot, line));
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
    return Optional.of(answer)
        .filter(found -> !new Links(reading).isOnlyLinks(reading.inline(found), false))
        .filter(found -> Words.areAtLeast(SHORTEST_ANSWER, found.text()))
        .filter(found -> !isOrder(found.text()));
  }

  /** {@code Give two examples.}: more that is asked. */
  private static boolean isOrder(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && Character.isUpperCase(text.codePointAt(0))
        && StructureWords.isBase(text.substring(0, space).toLowerCase(Locale.ROOT));
  }

  /** A question that leads elsewhere has its answer there; a source behind it is one of its own. */
  private static boolean isLink(Reading reading, Line line) {
    Inline inline = reading.inline(line);
    int mark = inline.text().indexOf('?');
    boolean address = inline.text().lastIndexOf("://", mark) > inline.text().lastIndexOf(' ', mark);
    return address
        || inline.links().stream()
            .anyMatch(
                link -> link.start() <= mark && mark < link.end() + (link.start() == 0 ? 1 : 0));
  }

  /** Behind {@code Answer :-} and the like at {@code from}. */
  static int afterAnswer(String text, int from) {
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
            && afterAnswer(reading.inline(next.first()).text(), 0) == 0;
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

  private void answer(Reading reading, Line line, Names names, List<Block> blocks) {
    if (!blocks.isEmpty() && isChoice(reading, blocks.get(0))) {
      return;
    }
    List<Block> answer = new ArrayList<>();
    for (Block block : blocks) {
      answer.add(answer.isEmpty() ? withoutOpening(reading, block) : block);
      if (answer.get(0).lines().isEmpty()) {
        answer.remove(0);
      }
    }
    if (answer.isEmpty()) {
      sources(reading, line, names);
      return;
    }
    Body body = BodyReader.read(reading, answer, answer.get(0).depth());
    reading.lines().claim(line);
    if (!body.isEmpty() && !FACT.matcher(body.definition).matches()) {
      String first = reading.inline(answer.get(0).first()).text();
      boolean definite = reading.genre() != Genre.MANUAL || NameInText.equates(first, names.name());
      for (Names each : JoinedNames.of(names)) {
        reading.add(
            reading.entry(line, 0, each, id()),
            body,
            Strength.DEFINING,
            definite ? Standing.DEFINITE : Standing.SUPPORTING);
      }
    }
  }

  /** {@code What is X? ([Notes](…))} has its answer there. */
  private void sources(Reading reading, Line line, Names names) {
    Body body = new Body();
    body.references.addAll(new Links(reading).atEnd(reading.inline(line)));
    if (!body.isEmpty() && reading.genre() == Genre.NOTES && SingleName.is(names.name())) {
      reading.lines().claim(line);
      reading.add(reading.entry(line, 0, names, id()), body, Strength.NAMING, Standing.DEFINITE);
    }
  }

  /** {@code a) One answer}, {@code b) Another}: one to choose. */
  private static boolean isChoice(Reading reading, Block answer) {
    return answer.lines().size() > 1
        && OPTION.matcher(reading.inline(answer.first()).text()).lookingAt()
        && OPTION.matcher(reading.inline(answer.lines().get(1)).text()).lookingAt();
  }

  /** Takes {@code Answer :-} and "let us see" off the beginning of an answer. */
  private static Block withoutOpening(Reading reading, Block block) {
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
