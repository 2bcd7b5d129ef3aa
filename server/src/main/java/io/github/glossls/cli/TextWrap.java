package io.github.glossls.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits plain text into a number of columns. */
final class TextWrap {
  private static final Pattern ITEM = Pattern.compile("^(\\s*(?:[-•]|\\d{1,3}[.)])\\s+)(.*)$");
  private static final String PREFORMATTED = "    ";
  private static final int NARROWEST = 20;

  private TextWrap() {}

  /**
   * The lines of {@code text}, none wider than {@code width} where its words allow that. Paragraphs
   * are filled, list items hang, lines indented by four spaces stay as they are.
   */
  static List<String> wrap(String text, int width, String indent) {
    Filler filler = new Filler(Math.max(width, NARROWEST), indent);
    for (String line : text.lines().toList()) {
      Matcher item = ITEM.matcher(line);
      if (line.isBlank()) {
        filler.endParagraph();
        filler.blank();
      } else if (item.matches()) {
        filler.endParagraph();
        filler.begin(item.group(1));
        filler.words(item.group(2));
      } else if (line.startsWith(PREFORMATTED) && !filler.isInParagraph()) {
        filler.verbatim(line);
      } else {
        filler.words(line);
      }
    }
    filler.endParagraph();
    return filler.lines;
  }

  /** Puts words behind one another until a line is full. */
  private static final class Filler {
    private final int width;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private String hang = "";
    private boolean hasWord;

    Filler(int width, String indent) {
      this.width = width;
      this.indent = indent;
    }

    boolean isInParagraph() {
      return hasWord;
    }

    void begin(String lead) {
      hang = " ".repeat(lead.length());
      line.append(indent).append(lead);
      hasWord = false;
    }

    void words(String text) {
      for (String word : text.strip().split("\\s+", -1)) {
        word(word);
      }
    }

    private void word(String word) {
      if (hasWord && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(hang);
        hasWord = false;
      }
      if (line.isEmpty()) {
        line.append(indent);
      }
      line.append(hasWord ? " " : "").append(word);
      hasWord = true;
    }

    void endParagraph() {
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line = new StringBuilder();
      hang = "";
      hasWord = false;
    }

    void blank() {
      if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
        lines.add("");
      }
    }

    void verbatim(String text) {
      lines.add(indent + text);
    }

    private static int columns(CharSequence text) {
      return (int) text.codePoints().count();
    }
  }
}
