package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Snippet;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.AlsoKnown;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the blocks under a term apart: prose is the definition, labelled lines are what their
 * labels say, captioned code is a snippet, links are references. Prose under a References label is
 * still prose, since people put the label first and the text below it.
 */
public final class BodyReader {
  private static final Pattern BEHIND_LANGUAGE = Pattern.compile("[\\s{,:]");

  private static final Pattern LAST_COLON = Pattern.compile("\\s*:\\s*$");
  private static final int LONGEST_DEFINITION = 20_000;
  private static final int LONGEST_CAPTION = 200;

  private final Reading reading;
  private final Links links;
  private final int base;
  private final Claims claims;
  private final Body body = new Body();
  private final LabelValues labels;
  private Optional<Label.Kind> listLabel = Optional.empty();
  private Optional<Line> caption = Optional.empty();
  private boolean gap;
  private boolean lastWasItem;

  private BodyReader(Reading reading, int base, boolean claims) {
    this.reading = reading;
    this.base = base;
    this.claims = new Claims(reading, claims);
    this.links = new Links(reading);
    this.labels = new LabelValues(links, body);
  }

  /** Reads and claims the blocks. */
  public static Body read(Reading reading, List<Block> blocks) {
    return read(reading, blocks, 0);
  }

  /**
   * Reads and claims the blocks.
   *
   * @param depth of the block they belong to; the definition is indented from there
   */
  public static Body read(Reading reading, List<Block> blocks, int depth) {
    return read(reading, blocks, depth, true);
  }

  /** Reads the blocks and leaves them to other notations too. */
  public static Body look(Reading reading, List<Block> blocks) {
    return read(reading, blocks, 0, false);
  }

  /** The references that a list of sources holds, as under a label that announces it. */
  static List<Reference> listedIn(Reading reading, List<Block> blocks) {
    BodyReader reader = new BodyReader(reading, 0, false);
    reader.listLabel = Optional.of(Label.Kind.REFERENCES);
    Body body = reader.read(blocks);
    List<Reference> listed = new ArrayList<>(body.references);
    listed.addAll(body.linksInText);
    return listed;
  }

  private static Body read(Reading reading, List<Block> blocks, int depth, boolean claims) {
    return new BodyReader(reading, depth, claims).read(blocks);
  }

  private Body read(List<Block> blocks) {
    for (int at = 0; at < blocks.size(); at++) {
      Optional<Block> next =
          at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
      block(blocks.get(at), next);
    }
    return body;
  }

  /** The references among the blocks; claims nothing but their lines. */
  public static List<Reference> referencesOf(Reading reading, List<Block> blocks) {
    return read(reading, blocks).references;
  }

  private void block(Block block, Optional<Block> next) {
    boolean beforeCode = next.isPresent() && isCode(next.get());
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, beforeCode);
    } else if (block instanceof Block.Item item) {
      item(item, beforeCode);
    } else if (block instanceof Block.Fence fence) {
      fence(fence);
    } else if (block instanceof Block.Table table) {
      verbatim(table.depth(), table.lines());
    } else if (block instanceof Block.Callout callout) {
      text(callout.depth(), "> ", callout.title());
    } else if (block instanceof Block.Described described) {
      verbatim(described.depth(), described.lines());
    } else if (block instanceof Block.LinkDefinition definition) {
      linkDefinition(definition);
    }
    gap = true;
  }

  private static boolean isCode(Block block) {
    return block instanceof Block.Fence fence && !fence.info().isEmpty();
  }

  private void paragraph(Block.Paragraph paragraph, boolean beforeCode) {
    List<Line> lines = paragraph.lines();
    listLabel = listLabel.filter(label -> label == Label.Kind.REFERENCES);
    boolean open = false;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean last = at == lines.size() - 1;
      if (last && beforeCode && isCaption(line)) {
        caption = Optional.of(line);
      } else if (!label(line) && (open || !linkOnly(line))) {
        text(paragraph.depth(), paragraph.quoted() ? "> " : "", line);
        gap = false;
        open = !Prose.endsOrPauses(reading.inline(line).text());
      }
    }
  }

  private boolean isCaption(Line line) {
    return line.text().length() <= LONGEST_CAPTION
        && (line.text().endsWith(":") || line.text().endsWith(":**") || line.text().endsWith(":*"));
  }

  private void item(Block.Item item, boolean beforeCode) {
    Line first = item.first();
    if (beforeCode && item.lines().size() == 1 && isCaption(first)) {
      caption = Optional.of(first);
      return;
    }
    if (label(first) || linkOnly(first) || item.isTask()) {
      return;
    }
    if (listLabel.isPresent() && listLabel.get() != Label.Kind.REFERENCES) {
      labels.value(listLabel.get(), reading.inline(first), 0);
      return;
    }
    boolean afterItem = lastWasItem;
    gap = gap && !afterItem;
    text(item.depth(), item.marker() + " ", first);
    lastWasItem = true;
    for (Line line : item.lines().subList(1, item.lines().size())) {
      gap = false;
      if (!label(line)) {
        text(item.depth() + 1, "", line);
      }
    }
    lastWasItem = true;
  }

  private void fence(Block.Fence fence) {
    fence.lines().forEach(claims::line);
    String language = BEHIND_LANGUAGE.split(fence.info(), 2)[0].toLowerCase(Locale.ROOT);
    if (language.equals("math") || language.isEmpty()) {
      verbatimCode(fence);
    } else if (!language.equals("mermaid") && !fence.code().isBlank()) {
      String text = caption.map(line -> reading.inline(line).text()).orElse("");
      body.snippets.add(
          new Snippet(LAST_COLON.matcher(text).replaceAll(""), language, fence.code()));
    }
    caption = Optional.empty();
  }

  /** What stands for a definition by itself: {@code P(a) = 1 - P(b)}. */
  static boolean isFormula(Block.Fence fence) {
    String info = fence.info();
    return (info.isEmpty() || info.equals("math")) && Wording.isFormula(fence.code().strip());
  }

  private void verbatimCode(Block.Fence fence) {
    String mark = fence.info().equals("math") ? "$$" : "```";
    boolean fits = body.definition.length() + fence.code().length() < LONGEST_DEFINITION;
    boolean first = !body.hasDefinition() && isFormula(fence) && !fence.lines().isEmpty();
    if (first) {
      body.definitionStart = Optional.of(fence.first());
    }
    if ((first || body.hasDefinition()) && fits) {
      body.definition
          .append(first ? "" : "\n\n")
          .append(mark)
          .append('\n')
          .append(fence.code())
          .append('\n')
          .append(mark);
    }
    lastWasItem = false;
  }

  private void verbatim(int depth, List<Line> lines) {
    for (Line line : lines) {
      text(depth, "", line);
      gap = false;
    }
  }

  private void linkDefinition(Block.LinkDefinition definition) {
    definition.lines().forEach(claims::line);
    if (listLabel.filter(label -> label == Label.Kind.REFERENCES).isPresent()) {
      String title = definition.link().title();
      links
          .absolute(definition.link().target())
          .ifPresent(url -> body.references.add(new Reference(title, url)));
    }
  }

  /** Adds text to the definition. */
  private void text(int depth, String prefix, Line whole) {
    claims.text(whole);
    Line line = body.definition.isEmpty() ? DefinitionLines.withoutLabel(reading, whole) : whole;
    boolean label =
        body.definition.isEmpty() && StructureWords.headsDefinition(reading.inline(line).text());
    if (line.isEmpty()
        || label
        || body.definition.length() > LONGEST_DEFINITION
        || DefinitionLines.saysNothing(reading, line, !body.hasDefinition())) {
      return;
    }
    String shown = ShownText.of(reading, line.text());
    if (shown.isBlank()) {
      return;
    }
    if (body.definitionStart.isEmpty()) {
      body.definitionStart = Optional.of(line);
    }
    boolean own = depth <= base;
    for (String name : own ? AlsoKnown.atStart(reading.inline(line).text()) : List.<String>of()) {
      body.aliases.add(new Alias(name, Alias.Kind.SYNONYM));
    }
    if (!body.definition.isEmpty()) {
      body.definition.append(gap ? "\n\n" : "\n");
    }
    body.definition
        .append("  ".repeat(Math.max(0, Math.min(depth - base, 8))))
        .append(prefix)
        .append(shown);
    links.inText(reading.inline(line), body);
    gap = false;
    lastWasItem = false;
  }

  /** Reads a labelled line; tells whether it was one. */
  private boolean label(Line line) {
    Inline inline = reading.inline(line);
    Optional<Label> label = reading.label(line);
    if (label.isEmpty() || isLink(inline, label.get())) {
      return false;
    }
    claims.line(line);
    String value = inline.text().substring(label.get().valueStart()).strip();
    listLabel =
        value.isEmpty() || label.get().kind() == Label.Kind.REFERENCES
            ? Optional.of(label.get().kind())
            : Optional.empty();
    if (!value.isEmpty()) {
      labels.value(label.get().kind(), inline, label.get().valueStart());
    }
    return true;
  }

  /** {@code [Reference](…)} is no label but one of them. */
  private static boolean isLink(Inline inline, Label label) {
    return label.kind() == Label.Kind.REFERENCES
        && inline.links().stream()
            .anyMatch(
                link -> link.start() < label.valueStart() && link.end() >= label.valueStart());
  }

  /** A line that is nothing but links is references; tells whether it was one. */
  private boolean linkOnly(Line line) {
    Inline inline = reading.inline(line);
    boolean references = listLabel.isPresent() && listLabel.get() == Label.Kind.REFERENCES;
    if (!links.isOnlyLinks(inline, references)) {
      return false;
    }
    List<Reference> found = new ArrayList<>();
    if (!links.references(inline, 0, found)) {
      found.addAll(links.bare(inline.text()));
    }
    claims.line(line);
    body.references.addAll(found);
    return !found.isEmpty();
  }
}
