package io.github.glossls.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command writes to, and where it was started.
 *
 * @param width in columns, for text that is wrapped
 * @param colour whether {@code out} shows ANSI styles
 * @param directory that relative paths start from
 */
record Terminal(PrintStream out, PrintStream err, int width, boolean colour, Path directory) {
  private static final int WIDTH_WITHOUT_TERMINAL = 80;

  /** Longer lines are hard to read, however wide the window is. */
  private static final int WIDEST = 100;

  /** An ANSI style. */
  enum Style {
    BOLD("1"),
    DIM("2"),
    UNDERLINED_CYAN("4;36"),
    UNDERLINED_YELLOW("4;33");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /**
   * The launcher passes the property {@code gloss-ls.columns} when standard output is a terminal:
   * Java cannot tell by itself.
   */
  static Terminal ofThisProcess() {
    int columns = Integer.getInteger("gloss-ls.columns", 0);
    boolean colour =
        columns > 0
            && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        columns > 0 ? Math.min(columns, WIDEST) : WIDTH_WITHOUT_TERMINAL,
        colour,
        Path.of("").toAbsolutePath());
  }

  /** {@code text} in a style, where it can be shown. */
  String styled(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** Says what a problem says of itself. */
  void complain(Exception problem) {
    complain(String.valueOf(problem.getMessage()));
  }

  /** Says what went wrong, beginning with the program's name. */
  void complain(String message) {
    err.println("gloss-ls: " + message);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset());
  }

  /** A Windows console has an encoding of its own; everything else reads UTF-8. */
  private static Charset charset() {
    String console =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    boolean isConsole = !console.equals(System.getProperty("native.encoding"));
    return windows && isConsole && !console.isEmpty()
        ? Charset.forName(console)
        : StandardCharsets.UTF_8;
  }
}
