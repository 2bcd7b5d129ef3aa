package io.github.glossls.testing;

import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A small world written as one text.
 *
 * <pre>
 * //- /notes/rag.md
 * ## RAG
 * A technique ...
 * //- /src/app.py
 * «rag|RAG»Pipeline = $0build()
 * </pre>
 *
 * <p>{@code //- PATH} starts a file; text before the first one is the file {@code /main.md}. {@code
 * $0} is the cursor. {@code «text|label»} marks a range; the label may be left out.
 */
public record Fixture(Map<String, File> files) {
  private static final Pattern LINE_START = Pattern.compile("(?<=\n)");

  /** A range marked in a file, offsets in the text without marks. */
  public record Mark(Span span, String label) {}

  /**
   * A file without its marks.
   *
   * @param cursor where {@code $0} stood
   */
  public record File(String path, String text, OptionalInt cursor, List<Mark> marks) {}

  public static Fixture parse(String source) {
    Map<String, File> files = new LinkedHashMap<>();
    String path = "/main.md";
    StringBuilder body = new StringBuilder();
    for (String line : LINE_START.split(source, -1)) {
      if (line.startsWith("//- ")) {
        if (!body.isEmpty() || !path.equals("/main.md")) {
          files.put(path, file(path, body.toString()));
        }
        path = line.substring(4).strip();
        body.setLength(0);
      } else {
        body.append(line);
      }
    }
    files.put(path, file(path, body.toString()));
    return new Fixture(files);
  }

  public File file(String path) {
    File file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("no file " + path + " in " + files.keySet());
    }
    return file;
  }

  /** The file that holds the cursor. */
  public File underCursor() {
    return files.values().stream()
        .filter(file -> file.cursor().isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no $0 in the fixture"));
  }

  private static File file(String path, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    OptionalInt cursor = OptionalInt.empty();
    int open = -1;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '$' && marked.startsWith("$0", at)) {
        cursor = OptionalInt.of(text.length());
        at++;
      } else if (c == '«') {
        open = text.length();
      } else if (c == '|' && open >= 0) {
        int close = marked.indexOf('»', at);
        marks.add(new Mark(new Span(open, text.length()), marked.substring(at + 1, close)));
        open = -1;
        at = close;
      } else if (c == '»') {
        marks.add(new Mark(new Span(open, text.length()), ""));
        open = -1;
      } else {
        text.append(c);
      }
    }
    return new File(path, text.toString(), cursor, List.copyOf(marks));
  }
}
