package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sources that stand beside a text and belong to what it defines, whichever notation has read that:
 * behind its last sentence ({@code … of the data. - https://…}), below it ({@code [[src]](…)}), and
 * behind the question or heading above it ({@code What is RAG? [src](…)}).
 */
final class NearbySources {
  private static final String NOTATION = "link";
  private static final int MOST_REFERENCES = 8;
  private static final int MOST_DEFINED = 3;
  private static final int MOST_TITLED = 6;

  private final Reading reading;
  private final Links links;
  private final Map<Integer, List<Entry>> byLine = new HashMap<>();

  private NearbySources(Reading reading) {
    this.reading = reading;
    this.links = new Links(reading);
  }

  /** Adds to what was found the sources beside it. */
  static void refer(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    NearbySources nearby = new NearbySources(reading);
    reading.findings().all().stream().map(Findings.Found::entry).forEach(nearby::place);
    for (Section section : reading.outline().sections()) {
      section.heading().ifPresent(heading -> nearby.heading(heading, section));
      for (int at = 0; at < section.blocks().size(); at++) {
        nearby.block(section.blocks(), at);
      }
      nearby.end(section);
    }
  }

  /** Where it is named, and where its definition begins. */
  private void place(Entry entry) {
    if (entry.standing() != Standing.SUPPORTING) {
      int named = entry.namePlace().line();
      at(named).add(entry);
      entry
          .definition()
          .map(Definition::place)
          .map(Place::line)
          .filter(line -> line != named)
          .ifPresent(line -> at(line).add(entry));
    }
  }

  private List<Entry> at(int line) {
    return byLine.computeIfAbsent(line, l -> new ArrayList<>(1));
  }

  /**
   * A heading names the source of all that its own text defines, or is it: the title of a paper.
   */
  private void heading(Line heading, Section section) {
    Inline inline = reading.inline(heading);
    List<Reference> sources = inline.has(Sign.LINK) ? links.atEnd(inline) : List.of();
    if (!sources.isEmpty()) {
      Stream<Line> below = section.blocks().stream().flatMap(block -> block.lines().stream());
      List<Entry> entries = defined(Stream.concat(Stream.of(heading), below));
      (entries.size() <= MOST_TITLED ? entries : defined(Stream.of(heading)))
          .forEach(entry -> refer(entry, sources));
    }
  }

  private List<Entry> defined(Stream<Line> lines) {
    // Each once: to compare entries by what is in them takes much longer.
    Set<Entry> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Entry> ordered = new ArrayList<>();
    lines.forEach(
        line ->
            byLine.getOrDefault(line.number(), List.of()).stream()
                .filter(defined::add)
                .forEach(ordered::add));
    return ordered;
  }

  private void block(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (block instanceof Block.Paragraph || block instanceof Block.Item) {
      List<Entry> entries = defined(block.lines().stream());
      if (!entries.isEmpty()) {
        List<Reference> own = atEnd(block);
        for (Entry entry : entries) {
          refer(entry, own);
          refer(entry, following(blocks, at, !own.isEmpty() && isNamedIn(entry, block)));
        }
        below(block.lines());
      }
    }
  }

  /** {@code DCGAN}, and an address on the next line, in a block that goes on. */
  private void below(List<Line> lines) {
    for (int at = 0; at + 1 < lines.size(); at++) {
      Inline next = reading.inline(lines.get(at + 1));
      if (links.isOnlyLinks(next, false)) {
        List<Reference> sources = links.atEnd(next);
        defined(Stream.of(lines.get(at))).forEach(entry -> refer(entry, sources));
      }
    }
  }

  /** What a section ends in is the source of the few things that it defines. */
  private void end(Section section) {
    List<Block> blocks = section.blocks();
    int from = blocks.size();
    while (from > 0 && isSource(blocks.get(from - 1))) {
      from--;
    }
    List<Block> last = blocks.subList(from, blocks.size());
    if (!last.isEmpty() && last.size() <= MOST_REFERENCES) {
      List<Entry> entries = defined(blocks.stream().flatMap(block -> block.lines().stream()));
      List<Reference> sources = listed(last);
      (entries.size() <= MOST_DEFINED ? entries : List.<Entry>of())
          .forEach(entry -> refer(entry, sources));
    }
  }

  private List<Reference> listed(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.lines().stream())
        .flatMap(line -> links.atEnd(reading.inline(line)).stream())
        .toList();
  }

  private static boolean isNamedIn(Entry entry, Block block) {
    int line = entry.namePlace().line();
    return block.first().number() <= line && line <= block.last().number();
  }

  /** What its last line ends in, with the lines of links above that. */
  private List<Reference> atEnd(Block block) {
    List<Reference> sources = new ArrayList<>();
    List<Line> lines = block.lines();
    boolean only = true;
    for (int line = lines.size() - 1; line >= 0 && only; line--) {
      Inline inline = reading.inline(lines.get(line));
      sources.addAll(links.atEnd(inline));
      only = links.isOnlyLinks(inline, false);
    }
    return sources;
  }

  /**
   * What follows a block, no less deep.
   *
   * @param whole whether the block has the name and a source; the item beside it is about something
   *     else then
   */
  private List<Reference> following(List<Block> blocks, int at, boolean whole) {
    Block block = blocks.get(at);
    int next = at + 1;
    int last = Math.min(blocks.size(), next + MOST_REFERENCES);
    while (next < last
        && blocks.get(next).depth() >= block.depth()
        && !(whole && isBeside(blocks.get(next), block))
        && isSource(blocks.get(next))) {
      next++;
    }
    return listed(blocks.subList(at + 1, next));
  }

  /** What is a term's own line tells of no other. */
  private boolean isSource(Block block) {
    return SourceLists.isSource(reading, block) && defined(block.lines().stream()).isEmpty();
  }

  private static boolean isBeside(Block next, Block block) {
    return next instanceof Block.Item
        && block instanceof Block.Item
        && next.depth() == block.depth();
  }

  private void refer(Entry entry, List<Reference> sources) {
    if (!sources.isEmpty()) {
      Entry.Builder beside = Entry.named(entry.name(), entry.namePlace(), NOTATION);
      sources.stream().limit(MOST_REFERENCES).forEach(beside::reference);
      reading.add(beside.standing(Standing.SUPPORTING).build(), Strength.NAMING);
    }
  }
}
