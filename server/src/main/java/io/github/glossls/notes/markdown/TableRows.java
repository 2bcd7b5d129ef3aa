package io.github.glossls.notes.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table's line into cells at pipes that are neither escaped nor in code. */
final class TableRows {
  private static final int MOST_CELLS = 64;

  private TableRows() {}

  static Block.Row row(Line line) {
    List<Line> cells = new ArrayList<>(4);
    String text = line.text();
    int start = text.startsWith("|") ? 1 : 0;
    boolean code = false;
    for (int at = start; at < text.length() && cells.size() < MOST_CELLS; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        code = !code && text.indexOf('`', at + 1) >= 0;
      } else if (c == '|' && !code) {
        cells.add(line.part(start, at));
        start = at + 1;
      }
    }
    if (start < text.length() && cells.size() < MOST_CELLS) {
      cells.add(line.from(start));
    }
    return new Block.Row(line, cells);
  }
}
