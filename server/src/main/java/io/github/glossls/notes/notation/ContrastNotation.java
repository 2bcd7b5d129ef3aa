package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.ComparedNames;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer says of each of the things that a question, or a heading, sets against each other:
 * {@code What is the difference between a stack and a queue?} {@code Stack = last in, first out.
 * Queue = …}. The sentence that begins with a name tells of it.
 */
public final class ContrastNotation implements Notation {
  private static final Pattern SAYS =
      Pattern.compile("\\s*(?:[:=–—→]|-\\s)\\s*(?=\\S)|\\s+(?=\\p{L})");
  private static final int SHORTEST_SAID = 3;
  private static final int MOST_BLOCKS = 30;

  @Override
  public String id() {
    return "contrast";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    for (Section section : reading.outline().sections()) {
      section
          .heading()
          .map(line -> reading.compared(reading.inline(line).text()))
          .ifPresent(names -> read(reading, names, section.blocks()));
    }
    for (Spot spot : reading.spots().with(Sign.QUESTION_MARK)) {
      List<Line> lines = spot.isText() ? spot.block().lines() : List.of();
      for (int at = 0; at < lines.size(); at++) {
        String text = reading.inline(lines.get(at)).text();
        if (text.stripTrailing().endsWith("?")) {
          List<String> names = ComparedNames.in(Questions.bare(text));
          if (!names.isEmpty()) {
            read(reading, names, Answers.below(reading, spot, at, Optional.empty()));
          }
        }
      }
    }
  }

  private void read(Reading reading, List<String> names, List<Block> blocks) {
    List<String> all = each(names);
    List<Prose> texts = new ArrayList<>();
    for (Block block : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS))) {
      if (block instanceof Block.Paragraph || block instanceof Block.Item) {
        texts.addAll(Prose.of(reading, block));
      }
    }
    for (String name : all) {
      boolean said = false;
      for (int at = 0; at < texts.size() && !said; at++) {
        said = read(reading, name, all, texts.get(at));
      }
    }
  }

  /** The names, and those between the slashes of {@code RNNs/LSTMs}. */
  private static List<String> each(List<String> names) {
    List<String> each = new ArrayList<>(names);
    for (String name : names) {
      if (name.indexOf('/') > 0) {
        Stream.of(name.split("/", -1)).filter(part -> part.length() > 1).forEach(each::add);
      }
    }
    return each;
  }

  /** Reads what a text says of a name, one of several; tells whether it does. */
  private boolean read(Reading reading, String name, List<String> names, Prose prose) {
    String text = prose.text();
    for (int start = prose.skip(0); start < text.length(); ) {
      int end = clauseEnd(text, start, prose.sentenceEnd(start), names);
      int at = Answers.afterSign(text, start);
      at = afterArticle(text, at);
      int rest = said(text, at, name);
      if (rest > 0 && Words.areAtLeast(SHORTEST_SAID, text.substring(rest, end))) {
        return add(reading, prose, at, name.length(), start, end);
      }
      int next = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
      start = Math.max(prose.skip(next), start + 1);
    }
    return false;
  }

  /** A sentence ends early where one of the names begins behind a semicolon. */
  private static int clauseEnd(String text, int start, int end, List<String> names) {
    for (int at = start; at < end - 2; at++) {
      int next = text.charAt(at) == ';' ? afterArticle(text, at + 2) : -1;
      if (next > 0
          && names.stream()
              .anyMatch(name -> text.regionMatches(true, next, name, 0, name.length()))) {
        return at;
      }
    }
    return end;
  }

  private static int afterArticle(String text, int from) {
    for (String article : List.of("A ", "An ", "The ", "a ", "an ", "the ")) {
      if (text.startsWith(article, from)) {
        return from + article.length();
      }
    }
    return from;
  }

  /** Where the text about a name begins that stands at {@code at}; 0 when nothing is said of it. */
  private static int said(String text, int at, String name) {
    if (!text.regionMatches(true, at, name, 0, name.length())) {
      return 0;
    }
    Matcher says = SAYS.matcher(text).region(at + name.length(), text.length());
    if (!says.lookingAt()) {
      return 0;
    }
    boolean sign = !says.group().isBlank();
    int word = says.end();
    int end = text.indexOf(' ', word);
    return sign
            || (end > 0 && StructureWords.says(text.substring(word, end).toLowerCase(Locale.ROOT)))
        ? word
        : 0;
  }

  private boolean add(Reading reading, Prose prose, int at, int length, int start, int end) {
    int number = prose.lineAt(at);
    Line line = prose.lines().get(number);
    Optional<Names> names = SentenceSubject.names(reading, prose.text().substring(at, at + length));
    if (names.isEmpty() || reading.lines().isSilenced(line)) {
      return false;
    }
    Block said = new Block.Paragraph(0, false, prose.part(reading, start, end));
    reading.add(
        reading.entry(line, at - prose.starts().get(number), names.get(), id()),
        BodyReader.look(reading, List.of(said)),
        Strength.DESCRIBING,
        Standing.DEFINITE);
    return true;
  }
}
