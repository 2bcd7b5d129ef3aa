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
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question for what something is, as a heading or as a line, and its answer: {@code ## What is
 * X?}, {@code Q) What is X?}, {@code What is X ?} with {@code Answer :- …} below; {@code What is X?
 * It is …} in one line, {@code What is X?;it is …;topic} on a flash card; also in German, French,
 * Portuguese and Spanish.
 */
public final class QuestionNotation implements Notation {
  /** {@code Paris}: what tells no more than a word or two is a fact, and defines nothing. */
  private static final Pattern FACT = Pattern.compile("\\p{L}+(?: \\p{L}+)?[.!]?");

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
      Optional<Line> beside = Answers.beside(reading, line);
      boolean isField = beside.filter(text -> text.end() < line.end()).isPresent();
      List<Block> answer =
          isField
              ? List.of(new Block.Paragraph(spot.block().depth(), false, List.of(beside.get())))
              : Answers.below(reading, spot, l, beside);
      answer(reading, line, asked.get(), answer);
    }
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

  private void answer(Reading reading, Line line, Names names, List<Block> blocks) {
    if (!blocks.isEmpty() && Answers.areOptions(reading, blocks.get(0))) {
      return;
    }
    List<Block> answer = new ArrayList<>();
    for (Block block : blocks) {
      answer.add(answer.isEmpty() ? Answers.withoutOpening(reading, block) : block);
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
      List<Names> asked = JoinedNames.of(names);
      // What two things are the answer tells of each.
      definite &= asked.size() > 1 || !names.name().contains(" and ");
      for (Names each : asked) {
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
}
