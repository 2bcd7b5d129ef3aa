package io.github.glossls.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files may be notes, and which folders are never looked into, by name alone. */
final class NoteNames {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");

  /** Lists for programs that happen to be text files. */
  private static final Set<String> NO_PROSE =
      Set.of("cmakelists.txt", "robots.txt", "license.txt", "notice.txt", "copying.txt");

  private static final Set<String> NEVER_ENTERED =
      Set.of(
          "node_modules",
          "bower_components",
          "jspm_packages",
          "vendor",
          "pods",
          "site-packages",
          "__pycache__",
          "venv",
          "target",
          "build",
          "dist",
          "out",
          "coverage");

  private NoteNames() {}

  static boolean isNote(Path file) {
    Path last = file.getFileName();
    if (last == null) {
      return false;
    }
    String name = last.toString().toLowerCase(Locale.ROOT);
    return MARKDOWN.contains(extension(name)) || isPlainText(name) || isYamlGlossary(file, name);
  }

  static boolean isMarkdown(String fileName) {
    return MARKDOWN.contains(extension(fileName.toLowerCase(Locale.ROOT)));
  }

  /** Dependencies, build output and hidden folders; {@code .contextive} holds glossaries. */
  static boolean isNeverEntered(String folderName) {
    return folderName.startsWith(".")
        ? !folderName.equals(".contextive")
        : NEVER_ENTERED.contains(folderName.toLowerCase(Locale.ROOT));
  }

  private static boolean isPlainText(String name) {
    return name.endsWith(".txt")
        && !NO_PROSE.contains(name)
        && !name.startsWith("requirements")
        && !name.startsWith("constraints");
  }

  private static boolean isYamlGlossary(Path file, String name) {
    if (name.endsWith(".glossary.yml") || name.endsWith(".glossary.yaml")) {
      return true;
    }
    Path folder = file.getParent();
    return (name.equals("definitions.yml") || name.equals("definitions.yaml"))
        && folder != null
        && folder.endsWith(".contextive");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
