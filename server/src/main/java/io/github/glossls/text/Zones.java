package io.github.glossls.text;

import java.util.Arrays;

/**
 * The zones of one document. Kept is only what each line leaves open for the next; a line itself is
 * read again when somebody asks. So an edit costs the lines up to where it makes no difference any
 * more.
 */
public final class Zones {
  private final Document document;
  private final Language language;
  private final LineLexer lexer;
  private final Zone otherwise;
  private final int[] states;

  /** Reads one line, tells what it leaves open. */
  private interface LineLexer {
    int lex(String text, int from, int to, int state, Segments out);
  }

  private Zones(Document document, Language language, int[] states) {
    this.document = document;
    this.language = language;
    this.states = states;
    lexer =
        switch (language.kind()) {
          case MARKDOWN -> new MarkdownLexer()::lex;
          case MARKUP -> new MarkupLexer()::lex;
          case PROSE -> Zones::lexProse;
          case CODE -> Languages.lexer(language)::lex;
        };
    otherwise = language.kind() == Language.Kind.CODE ? Zone.CODE : Zone.PROSE;
  }

  public static Zones of(Document document) {
    Language language = Languages.of(document);
    Zones zones = new Zones(document, language, new int[document.lines().count()]);
    zones.states[0] = language.kind() == Language.Kind.MARKDOWN ? MarkdownLexer.DOCUMENT_START : 0;
    zones.lexFrom(0, document.lines().count(), new int[0]);
    return zones;
  }

  /**
   * The zones of a later version, of which everything before {@code firstChanged} and the last
   * {@code unchanged} lines are as in this one (0-based lines).
   */
  public Zones edited(Document later, int firstChanged, int unchanged) {
    int count = later.lines().count();
    int[] shifted = new int[count];
    System.arraycopy(states, states.length - unchanged, shifted, count - unchanged, unchanged);
    Zones zones = new Zones(later, language, shifted);
    System.arraycopy(states, 0, shifted, 0, Math.min(firstChanged + 1, count));
    int[] known = Arrays.copyOfRange(states, states.length - unchanged, states.length);
    zones.lexFrom(firstChanged, count - unchanged, known);
    return zones;
  }

  /**
   * @param changed the first line that may be right as it stands
   * @param known the states of the lines from {@code changed} on, as they were before
   */
  private void lexFrom(int firstLine, int changed, int[] known) {
    Segments unused = new Segments();
    for (int line = firstLine; line + 1 < states.length; line++) {
      unused.clear();
      int left = lex(line, unused);
      int next = line + 1 - changed;
      if (next >= 0 && next < known.length && known[next] == left) {
        return;
      }
      states[line + 1] = left;
    }
  }

  private int lex(int line, Segments out) {
    LineIndex lines = document.lines();
    return lexer.lex(document.text(), lines.start(line), lines.end(line), states[line], out);
  }

  private static int lexProse(String text, int from, int to, int state, Segments out) {
    Urls.mark(text, from, to, out);
    return state;
  }

  public Language language() {
    return language;
  }

  /** The zone of one place. */
  public Zone at(int offset) {
    return new Cursor().at(offset);
  }

  /** For asking about many places in order: reads each line once. */
  public Cursor cursor() {
    return new Cursor();
  }

  /** Remembers the line that was asked about last. For one thread. */
  public final class Cursor {
    private final Segments segments = new Segments();
    private int line = -1;

    public Zone at(int offset) {
      int asked = document.lines().lineOf(offset);
      if (asked != line) {
        segments.clear();
        lex(asked, segments);
        line = asked;
      }
      return segments.at(offset, otherwise);
    }
  }
}
