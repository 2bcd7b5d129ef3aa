package io.github.glossls.matching;

import java.util.List;

/** Where a text names a package: the lines that import one or say what package the file is in. */
final class PackageNames {
  private static final List<String> BEGINNINGS =
      List.of(
          "import ", "package ", "from ", "using ", "use ", "#include", "namespace ", "} from ");
  private static final List<String> CALLS = List.of("require(", "import(", " from \"", " from '");
  private static final int LONGEST_LINE = 300;

  private PackageNames() {}

  /**
   * Whether a word is a whole part of a package's name, as in {@code import ai.djl.nn.Block;}.
   *
   * @param isPath whether the text is the path of a file, all of which counts
   */
  static boolean isPart(String text, int start, int end, boolean isPath) {
    boolean isWhole =
        (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    return isWhole && (isPath || isImport(text, start, end));
  }

  /** Looks at no more than {@link #LONGEST_LINE} characters on each side: lines can be huge. */
  private static boolean isImport(String text, int start, int end) {
    int first = start;
    int least = Math.max(0, start - LONGEST_LINE);
    while (first > least && text.charAt(first - 1) != '\n') {
      first--;
    }
    int last = end;
    int most = Math.min(text.length(), end + LONGEST_LINE);
    while (last < most && text.charAt(last) != '\n') {
      last++;
    }
    String line = text.substring(first, last).strip();
    return BEGINNINGS.stream().anyMatch(line::startsWith)
        || CALLS.stream().anyMatch(line::contains);
  }
}
