import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What Maven runs for the extension: npm, step by step; nothing but a word where there is no Node. */
final class MavenBuild {
  private static final int OLDEST_NODE = 20;
  private static final boolean IS_WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int node = nodeVersion();
    if (node < OLDEST_NODE) {
      String found = node == 0 ? "no Node was found" : "this is Node " + node;
      System.out.printf(
          "Skipped: the VS Code extension is built with Node %d or newer, and %s.%n",
          OLDEST_NODE, found);
      return;
    }
    for (String step : List.of("ci --no-audit --no-fund", "run check", "test", "run package")) {
      System.out.println("npm " + step);
      int code = start("npm " + step).inheritIO().start().waitFor();
      if (code != 0) {
        System.err.println("npm " + step + " failed with code " + code);
        System.exit(code);
      }
    }
  }

  /** The major version; 0 when there is no Node or no npm. */
  private static int nodeVersion() throws InterruptedException {
    try {
      Process node = start("node --version").redirectErrorStream(true).start();
      String version = new String(node.getInputStream().readAllBytes()).strip();
      Process npm = start("npm --version").redirectErrorStream(true).start();
      npm.getInputStream().readAllBytes();
      return node.waitFor() == 0 && npm.waitFor() == 0 && version.matches("v\\d+\\..*")
          ? Integer.parseInt(version.substring(1, version.indexOf('.')))
          : 0;
    } catch (IOException absent) {
      return 0;
    }
  }

  /** On Windows npm is a script, which only its shell starts. */
  private static ProcessBuilder start(String command) {
    return IS_WINDOWS
        ? new ProcessBuilder("cmd", "/c", command)
        : new ProcessBuilder(command.split(" "));
  }
}
