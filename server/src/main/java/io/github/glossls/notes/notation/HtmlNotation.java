package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code <dl><dt><dd>}, {@code <dfn>} and {@code <abbr title>}. */
public final class HtmlNotation implements Notation {
  @Override
  public String id() {
    return "html";
  }

  @Override
  public void read(Reading reading) {
    for (Spot spot : reading.spots().with(Sign.DEFINED, Sign.ABBREVIATION)) {
      if (spot.isText()) {
        spot.block().lines().forEach(line -> marks(reading, line));
      } else if (spot.block() instanceof Block.Html html && html.tag().equals("dl")) {
        definitionList(reading, html.lines());
      }
    }
  }

  /** Tags may stand on lines of their own or share one. */
  private void definitionList(Reading reading, List<Line> lines) {
    Optional<Line> term = Optional.empty();
    List<Line> definition = new ArrayList<>();
    boolean inTerm = false;
    for (Line line : lines) {
      int at = 0;
      while (at < line.text().length()) {
        String lower = line.text().substring(at).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<dt")) {
          term.ifPresent(name -> add(reading, name, definition));
          term = Optional.empty();
          definition.clear();
          inTerm = true;
        } else if (lower.startsWith("<dd")) {
          inTerm = false;
        }
        boolean tag = lower.startsWith("<d") || lower.startsWith("</d");
        int from = tag ? line.text().indexOf('>', at) + 1 : at;
        if (tag && from == 0) {
          break;
        }
        int to = nextTag(line.text(), from);
        Line part = line.part(from, to);
        if (!part.isEmpty() && inTerm) {
          term = Optional.of(part);
        } else if (!part.isEmpty() && term.isPresent()) {
          definition.add(part);
        }
        at = to;
      }
    }
    term.ifPresent(name -> add(reading, name, definition));
  }

  private static int nextTag(String text, int from) {
    for (int at = from; at + 2 < text.length(); at++) {
      boolean tag =
          text.charAt(at) == '<'
              && (text.regionMatches(true, at + 1, "d", 0, 1)
                  || text.regionMatches(true, at + 1, "/d", 0, 2));
      boolean list =
          tag
              && (text.regionMatches(true, at, "<dt", 0, 3)
                  || text.regionMatches(true, at, "<dd", 0, 3)
                  || text.regionMatches(true, at, "</dt", 0, 4)
                  || text.regionMatches(true, at, "</dd", 0, 4)
                  || text.regionMatches(true, at, "</dl", 0, 4)
                  || text.regionMatches(true, at, "<dl", 0, 3));
      if (list) {
        return at;
      }
    }
    return text.length();
  }

  private void add(Reading reading, Line term, List<Line> definition) {
    reading
        .names(reading.inline(term).text())
        .filter(names -> TermShape.isTerm(names.name(), Genre.GLOSSARY))
        .ifPresent(
            names -> {
              Body body =
                  definition.isEmpty()
                      ? new Body()
                      : BodyReader.read(
                          reading, List.of(new Block.Paragraph(0, false, List.copyOf(definition))));
              reading.lines().claim(term);
              reading.add(
                  reading.entry(term, 0, names, id()), body, Strength.DEFINING, Standing.DEFINITE);
            });
  }

  private void marks(Reading reading, Line line) {
    if (reading.lines().isSilenced(line)) {
      return;
    }
    Inline inline = reading.inline(line);
    for (Inline.Mark mark : inline.marks()) {
      boolean abbreviation =
          mark.kind() == Inline.Kind.ABBREVIATION && !Spelling.key(mark.target()).isEmpty();
      if (!abbreviation && mark.kind() != Inline.Kind.DEFINED) {
        continue;
      }
      Optional<Names> names =
          Names.read(inline.marked(mark)).filter(n -> TermShape.isTerm(n.name(), Genre.GLOSSARY));
      if (names.isPresent()) {
        Entry.Builder entry = reading.entry(line, mark.start(), names.get(), id());
        if (abbreviation) {
          entry.alias(mark.target(), Alias.Kind.EXPANSION);
          reading.add(entry.build(), Strength.NAMING);
        } else {
          Body body =
              BodyReader.read(reading, List.of(new Block.Paragraph(0, false, List.of(line))));
          reading.add(entry, body, Strength.DEFINING, Standing.DEFINITE);
        }
      }
    }
  }
}
