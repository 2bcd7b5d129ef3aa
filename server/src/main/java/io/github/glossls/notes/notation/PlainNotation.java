package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.notation.Lead.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names without any mark: {@code Term: definition}, {@code Term :- definition}, {@code Term = what
 * it is}, {@code - Term (ACR):} with a body below. Such lines are common for other purposes too, so
 * they define only where terms are expected, where the writer's signs say so, or where a name comes
 * with its abbreviation; elsewhere they add to terms that are known.
 */
public final class PlainNotation implements Notation {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_TEXT = 2;
  private static final int SHORTEST_DEFINITION = 4;
  private static final int ENOUGH_LINES = 3;

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    boolean list = reading.isPlain() && isListOfTerms(reading);
    for (int at = 0; at < sections.size(); at++) {
      List<Block> blocks = sections.get(at).blocks();
      for (int b = 0; b < blocks.size(); b++) {
        Block block = blocks.get(b);
        if (block instanceof Block.Paragraph || block instanceof Block.Item) {
          for (int l = 0; l < block.lines().size(); l++) {
            if (reading.isFree(block.lines().get(l))) {
              line(reading, at, blocks, b, l, list);
            }
          }
        }
      }
    }
  }

  /** Plain text most of whose paragraphs and items are {@code Term: definition}. */
  private static boolean isListOfTerms(Reading reading) {
    int terms = 0;
    int others = 0;
    for (Section section : reading.outline().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph || block instanceof Block.Item) {
          boolean term =
              Lead.plain(reading.inline(block.first()))
                  .filter(
                      lead ->
                          lead.separator() == Separator.COLON || lead.separator() == Separator.DASH)
                  .filter(
                      lead ->
                          reading
                              .names(lead.label())
                              .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
                              .isPresent())
                  .isPresent();
          terms += term ? 1 : 0;
          others += term ? 0 : 1;
        }
      }
    }
    return terms >= ENOUGH_LINES && terms >= others;
  }

  private void line(
      Reading reading, int section, List<Block> blocks, int at, int number, boolean list) {
    Block block = blocks.get(at);
    Line line = block.lines().get(number);
    Optional<Lead> lead =
        Lead.marked(reading.inline(line)).filter(l -> l.mark() == Lead.Marked.STRONG).isPresent()
            ? Optional.empty()
            : Lead.plain(reading.inline(line));
    Optional<Names> names =
        lead.flatMap(found -> reading.names(found.label()))
            .filter(found -> TermShape.isTerm(found.name(), reading.genreOf(section)))
            .filter(found -> Wording.words(found.name()) <= MOST_WORDS);
    if (names.isEmpty() || Label.of(reading.inline(line)).isPresent()) {
      return;
    }
    String rest = reading.inline(line).text().substring(lead.get().rest());
    boolean asCode =
        rest.startsWith("//")
            || (lead.get().separator() == Separator.EQUALS
                && rest.matches(".*(?:[+*={}]|\\b\\d).*"));
    if (asCode || rest.strip().endsWith("?")) {
      return;
    }
    if (lead.get().separator() == Separator.END) {
      labelled(reading, section, blocks, at, number, lead.get(), names.get());
    } else {
      defined(reading, section, block, line, lead.get(), names.get(), list);
    }
  }

  private void defined(
      Reading reading, int section, Block block, Line line, Lead lead, Names names, boolean list) {
    String rest = reading.inline(line).text().substring(lead.rest());
    Names full = withExpansion(names, rest);
    boolean abbreviated = full.aliases().size() > names.aliases().size();
    boolean enough = Wording.words(rest) >= SHORTEST_TEXT;
    boolean plainly =
        switch (lead.separator()) {
          case COLON_DASH -> enough;
          case EQUALS -> enough && Wording.words(rest) >= 3 && Wording.words(names.name()) <= 3;
          case COLON, DASH ->
              list
                  || reading.expectsTerms(section)
                  || (Wording.defines(rest) && Wording.words(rest) >= SHORTEST_DEFINITION);
          default -> false;
        };
    if (!enough || (reading.genreOf(section) == Genre.MANUAL && !abbreviated)) {
      return;
    }
    boolean definite = plainly || abbreviated;
    Body body =
        BodyReader.read(
            reading,
            List.of(
                new Block.Paragraph(
                    block.depth(), false, List.of(reading.markdownFrom(line, lead.rest())))),
            block.depth());
    reading.claim(line);
    reading.add(
        reading.entry(line, lead.start(), full, id()),
        body,
        plainly && !abbreviated ? Strength.DEFINING : Strength.DESCRIBING,
        definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }

  /** {@code LLM :- Large Language Model}: what follows is no definition but the other name. */
  private static Names withExpansion(Names names, String rest) {
    String text = rest.strip().replaceAll("\\.$", "");
    return names.aliases().isEmpty() && Abbreviations.abbreviates(names.name(), text)
        ? names.withAlias(
            new io.github.glossls.glossary.Alias(
                text, io.github.glossls.glossary.Alias.Kind.EXPANSION))
        : names;
  }

  /** {@code Term (ACR):} above its text. */
  private void labelled(
      Reading reading,
      int section,
      List<Block> blocks,
      int at,
      int number,
      Lead lead,
      Names names) {
    Block block = blocks.get(at);
    List<Block> body = new ArrayList<>();
    List<Line> below = block.lines().subList(number + 1, block.lines().size());
    if (!below.isEmpty()) {
      body.add(new Block.Paragraph(block.depth(), false, List.copyOf(below)));
    }
    if (block instanceof Block.Item) {
      body.addAll(Items.children(blocks, at));
    }
    boolean abbreviated =
        names.aliases().stream()
            .anyMatch(alias -> alias.kind() != io.github.glossls.glossary.Alias.Kind.SYNONYM);
    boolean definite =
        abbreviated || (reading.expectsTerms(section) && block instanceof Block.Item);
    if (body.isEmpty() || reading.genreOf(section) == Genre.MANUAL || !definite) {
      return;
    }
    reading.claim(block.lines().get(number));
    reading.add(
        reading.entry(block.lines().get(number), lead.start(), names, id()),
        BodyReader.read(reading, body, block.depth()),
        Strength.DEFINING,
        Standing.DEFINITE);
  }
}
