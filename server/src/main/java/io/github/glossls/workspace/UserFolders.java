package io.github.glossls.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folders of the user that runs the server, as the operating system has them.
 *
 * @param home absolute
 * @param cache what may be deleted at any time
 * @param gitIgnore git's ignore file for all of the user's repositories; it need not be there
 */
public record UserFolders(Path home, Path cache, Path gitIgnore) {

  public static UserFolders ofThisUser() {
    return of(System.getenv(), System.getProperty("user.home", "."), System.getProperty("os.name"));
  }

  static UserFolders of(Map<String, String> environment, String userHome, String system) {
    Path home = Path.of(userHome).toAbsolutePath().normalize();
    String name = system.toLowerCase(Locale.ROOT);
    Path cache;
    if (name.startsWith("windows")) {
      cache = named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
    } else if (name.startsWith("mac")) {
      cache = home.resolve("Library").resolve("Caches");
    } else {
      cache = named(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
    }
    Path config = named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    return new UserFolders(
        home, cache.resolve("gloss-ls"), config.resolve("git").resolve("ignore"));
  }

  /** A path as users write it: {@code ~} is the home folder, relative ones are relative to base. */
  Path resolve(String written, Path base) {
    if (written.equals("~")) {
      return home;
    }
    return written.startsWith("~/") || written.startsWith("~\\")
        ? home.resolve(written.substring(2)).normalize()
        : base.resolve(written).normalize();
  }

  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    Path path = Path.of(value.isEmpty() ? "." : value);
    return path.isAbsolute() ? path : otherwise;
  }
}
