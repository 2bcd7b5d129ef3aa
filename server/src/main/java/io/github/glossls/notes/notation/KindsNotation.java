package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Items;
import io.github.glossls.notes.reading.Links;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bare names in lists that define nothing: the kinds of one thing, {@code - Simple reflex agents},
 * {@code - Goal-based agents}, {@code - Learning agents}, which share their last word; and a name
 * above nothing but links, as headings have them.
 */
public final class KindsNotation implements Notation {
  private static final int MOST_WORDS = 4;
  private static final int ENOUGH = 3;

  @Override
  public String id() {
    return "kinds";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() != Genre.NOTES || reading.isTechnical()) {
      return;
    }
    for (Section section : reading.outline().sections()) {
      List<Block> blocks = section.blocks();
      for (int at = 0; at < blocks.size(); ) {
        int end = at;
        List<Integer> items = new ArrayList<>();
        while (end < blocks.size() && blocks.get(end) instanceof Block.Item item) {
          if (item.depth() == blocks.get(at).depth()) {
            items.add(end);
          }
          end++;
        }
        kinds(reading, blocks, items);
        for (int i = at; i < end; i++) {
          linked(reading, blocks, i);
        }
        at = Math.max(end, at + 1);
      }
    }
  }

  /** A list of which every item is a name, all with the same last word. */
  private void kinds(Reading reading, List<Block> blocks, List<Integer> items) {
    if (items.size() < ENOUGH) {
      return;
    }
    String head = "";
    for (int item : items) {
      Optional<Names> names = bare(reading, blocks.get(item));
      String last = names.map(n -> lastWord(n.name())).orElse("");
      if (last.isEmpty()
          || StructureWords.isKind(last + 's')
          || !(head.isEmpty() || head.equals(last))) {
        return;
      }
      head = last;
    }
    for (int item : items) {
      add(reading, blocks.get(item), new Body());
    }
  }

  /** The last word, in the singular, of a name with others before it. */
  private static String lastWord(String name) {
    int space = name.lastIndexOf(' ');
    String last = space < 0 ? "" : name.substring(space + 1).toLowerCase(Locale.ROOT);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private void linked(Reading reading, List<Block> blocks, int at) {
    List<Block> children = Items.children(blocks, at);
    if (children.isEmpty() || !new Links(reading).areOnlyLinks(children)) {
      return;
    }
    Optional<Names> names = bare(reading, blocks.get(at));
    if (names.isPresent() && isNameLike(names.get().name())) {
      Body body = BodyReader.look(reading, children);
      body.definition.setLength(0);
      body.references.addAll(body.linksInText);
      add(reading, blocks.get(at), body);
    }
  }

  /** Written like the name of something: {@code MMMU}, {@code Chatbot Arena}. */
  private static boolean isNameLike(String name) {
    return TermShape.isDistinct(name) && Character.isUpperCase(name.codePointAt(0));
  }

  private static Optional<Names> bare(Reading reading, Block item) {
    return item.lines().size() > 1 || !reading.lines().isFree(item.first())
        ? Optional.empty()
        : BareName.of(reading, item.first(), Genre.NOTES)
            .filter(n -> SingleName.is(n.name()) || isNameLike(n.name()))
            .filter(n -> Words.count(n.name()) <= MOST_WORDS);
  }

  private void add(Reading reading, Block item, Body body) {
    Line line = item.first();
    Names names = bare(reading, item).orElseThrow();
    reading.add(reading.entry(line, 0, names, id()), body, Strength.NAMING, Standing.DEFINITE);
  }
}
