package io.github.glossls.text;

/** Tells running text from tags, comments and scripts in HTML and its kin, line by line. */
final class MarkupLexer {
  private static final int TEXT = 0;
  private static final int TAG = 1;
  private static final int COMMENT = 2;
  private static final int SCRIPT = 3;

  /** As {@link CodeLexer#lex}. */
  int lex(String text, int from, int to, int state, Segments out) {
    int at = from;
    int mode = state;
    while (at < to) {
      int end =
          switch (mode) {
            case TAG -> text.indexOf('>', at);
            case COMMENT -> text.indexOf("-->", at);
            case SCRIPT -> text.indexOf("</", at);
            default -> text.indexOf('<', at);
          };
      boolean ends = end >= 0 && end < to;
      int stop = ends ? end : to;
      switch (mode) {
        case TAG, SCRIPT -> out.add(at, ends && mode == TAG ? stop + 1 : stop, Zone.CODE);
        case COMMENT -> out.add(at, ends ? stop + 3 : stop, Zone.COMMENT);
        default -> {}
      }
      Urls.mark(text, at, stop, out);
      if (!ends) {
        return mode;
      }
      int before = mode;
      mode = next(text, end, mode);
      at = end + (before == COMMENT ? 3 : before == TAG ? 1 : 0);
      if (before == TEXT && mode == TEXT) {
        at = end + 1;
      }
    }
    return mode;
  }

  private static int next(String text, int at, int mode) {
    if (mode == COMMENT) {
      return TEXT;
    }
    if (mode == TAG) {
      int open = text.lastIndexOf('<', at);
      boolean script =
          open >= 0
              && (text.startsWith("<script", open) || text.startsWith("<style", open))
              && text.charAt(at - 1) != '/';
      return script ? SCRIPT : TEXT;
    }
    if (text.startsWith("<!--", at)) {
      return COMMENT;
    }
    boolean opens =
        at + 1 < text.length()
            && (Character.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
    return opens ? TAG : mode;
  }
}
