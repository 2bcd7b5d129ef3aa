package io.github.glossls.notes.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What flexmark says is in a text. */
final class FlexmarkFacts {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final Document document;
  private final Facts facts = new Facts();

  /** Lines of HTML blocks and indented code, and of marks that are broken across lines. */
  private final BitSet apart = new BitSet();

  private FlexmarkFacts(String text) {
    document = PARSER.parse(text);
    visit(document);
  }

  /** What it found, and the lines on which the two parsers differ on purpose. */
  record Found(Facts facts, BitSet apart) {}

  static Found of(String text) {
    FlexmarkFacts theirs = new FlexmarkFacts(text);
    return new Found(theirs.facts, theirs.apart);
  }

  private void visit(Node node) {
    fact(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  private void fact(Node node) {
    int line = node.getStartLineNumber();
    if (node instanceof Heading heading) {
      facts.add(line, "heading " + heading.getLevel(), textOf(node));
    } else if (node instanceof FencedCodeBlock fence) {
      facts.add(line, "code " + fence.getInfo(), fence.getContentChars().normalizeEOL());
    } else if (node instanceof ListItem) {
      Node first = node.getFirstChild();
      facts.add(line, "item", first == null ? "" : firstLine(textOf(first)));
    } else if (node instanceof TableRow
        && (node.getParent() instanceof TableHead || node.getParent() instanceof TableBody)) {
      row(line, node);
    } else if (node instanceof HtmlBlock || node instanceof IndentedCodeBlock) {
      apart.set(line, node.getEndLineNumber() + 1);
    } else {
      mark(line, node);
    }
  }

  private void row(int line, Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(textOf(cell).strip());
      }
    }
    facts.add(line, "row", String.join(" | ", cells));
  }

  private void mark(int line, Node node) {
    boolean broken = node.getEndLineNumber() > line;
    if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Code) {
      String kind =
          node instanceof Code ? "CODE" : node instanceof Emphasis ? "EMPHASIS" : "STRONG";
      add(broken, line, kind, textOf(node), node);
    } else if (node instanceof Link link) {
      add(broken, line, "LINK " + link.getUrl().toString(), textOf(node), node);
    } else if (node instanceof AutoLink link) {
      add(broken, line, "LINK " + link.getText(), link.getText().toString(), node);
    } else if (node instanceof Image image) {
      add(broken, line, "IMAGE " + image.getUrl().toString(), "", node);
    } else if (node instanceof LinkRef link && link.isDefined()) {
      Reference target = link.getReferenceNode(document);
      add(broken, line, "LINK " + target.getUrl().toString(), textOf(node), node);
    } else if (node instanceof ImageRef image && image.isDefined()) {
      Reference target = image.getReferenceNode(document);
      add(broken, line, "IMAGE " + target.getUrl().toString(), "", node);
    }
  }

  private void add(boolean broken, int line, String kind, String text, Node node) {
    if (broken) {
      apart.set(line, node.getEndLineNumber() + 1);
    } else {
      facts.add(line, kind, text);
    }
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** As a reader sees it: no marks, escapes and entities resolved, pictures left out. */
  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append('\n');
    } else if (!(node instanceof Image || node instanceof ImageRef || node instanceof HtmlInline)) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        append(child, text);
      }
    }
  }
}
