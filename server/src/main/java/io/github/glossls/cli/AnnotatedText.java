package io.github.glossls.cli;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.Mention;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Document;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes annotated files for reading: the lines with their terms underlined, definitions below. */
final class AnnotatedText {
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_DEFINITION = 320;

  private final Terminal terminal;

  AnnotatedText(Terminal terminal) {
    this.terminal = terminal;
  }

  List<String> lines(List<Annotated> files) {
    List<String> lines = new ArrayList<>();
    Set<Term> terms = new LinkedHashSet<>();
    for (Annotated file : files) {
      addLines(lines, file);
      file.mentions().forEach(mention -> terms.add(mention.term()));
    }
    for (Term term : terms) {
      lines.add("");
      addDefinition(lines, term);
    }
    return lines;
  }

  private void addLines(List<String> lines, Annotated file) {
    Map<Integer, List<Span>> byLine = new TreeMap<>();
    LineIndex index = file.document().lines();
    for (Mention mention : file.mentions()) {
      // A phrase may go on behind a line break; each of its lines is marked.
      int last = index.lineOf(mention.span().end());
      for (int line = index.lineOf(mention.span().start()); line <= last; line++) {
        byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(mention.span());
      }
    }
    byLine.forEach(
        (line, spans) -> {
          String place = file.file() + ":" + (line + 1) + ":";
          lines.add(terminal.styled(Terminal.Style.DIM, place) + " " + marked(file, line, spans));
        });
  }

  /** The line with its mentions underlined; where that cannot be shown, in square brackets. */
  private String marked(Annotated file, int line, List<Span> mentions) {
    Document document = file.document();
    int start = document.lines().start(line);
    int end = Math.min(document.lines().end(line), start + LONGEST_LINE);
    String text = document.text();
    StringBuilder marked = new StringBuilder();
    int at = start;
    for (Span mention : mentions) {
      int from = Math.max(mention.start(), at);
      int to = Math.min(mention.end(), end);
      if (from < to) {
        marked.append(text, at, from).append(mark(text.substring(from, to)));
        at = to;
      }
    }
    marked.append(text, at, end).append(end < document.lines().end(line) ? " …" : "");
    return marked.toString().strip();
  }

  private String mark(String mention) {
    return terminal.colour()
        ? terminal.styled(Terminal.Style.UNDERLINED_CYAN, mention)
        : "[" + mention + "]";
  }

  private void addDefinition(List<String> lines, Term term) {
    StringBuilder title = new StringBuilder(terminal.styled(Terminal.Style.BOLD, term.name()));
    term.aliases().stream()
        .filter(alias -> alias.kind().isOtherName() && alias.kind() != Alias.Kind.SYNONYM)
        .findFirst()
        .ifPresent(alias -> title.append(" · ").append(alias.text()));
    lines.add(title.toString());
    term.definitions().stream()
        .findFirst()
        .ifPresent(
            definition -> lines.addAll(TextWrap.wrap(start(definition), terminal.width(), "  ")));
  }

  private static String start(Definition definition) {
    String text = PlainText.of(definition.markdown());
    int paragraph = text.indexOf("\n\n");
    String first = paragraph < 0 ? text : text.substring(0, paragraph);
    if (first.length() <= LONGEST_DEFINITION) {
      return first;
    }
    return first.substring(0, first.lastIndexOf(' ', LONGEST_DEFINITION) + 1).strip() + " …";
  }
}
