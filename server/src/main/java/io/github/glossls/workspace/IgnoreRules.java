package io.github.glossls.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What git ignores in one folder, by the rules of gitignore(5): the nearest file that says anything
 * about a path decides, then {@code .git/info/exclude}, then the user's own ignore file. Immutable;
 * {@link #enter} gives the rules of a folder below.
 */
final class IgnoreRules {
  private static final int LARGEST_RULES = 1 << 20;

  /** Patterns, and the folder that they are relative to; the nearest last. */
  private record Layer(Path folder, IgnoreNode patterns) {}

  private final Path userRules;
  private final List<Layer> layers;

  private IgnoreRules(Path userRules, List<Layer> layers) {
    this.userRules = userRules;
    this.layers = layers;
  }

  /**
   * No rules yet.
   *
   * @param userRules the user's own ignore file, which holds in every repository
   */
  static IgnoreRules none(Path userRules) {
    return new IgnoreRules(userRules, List.of());
  }

  /**
   * The rules that hold in {@code folder}: its own, and those of the repository around it. A folder
   * that its repository ignores, but that the user has opened, is taken by itself.
   */
  static IgnoreRules in(Path folder, Path userRules) {
    Deque<Path> way = new ArrayDeque<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      way.push(at);
      if (Files.exists(at.resolve(".git"))) {
        return inRepository(way, folder, none(userRules));
      }
    }
    return none(userRules).enter(folder);
  }

  private static IgnoreRules inRepository(Deque<Path> way, Path folder, IgnoreRules none) {
    IgnoreRules rules = none.ofRepository(way.getFirst());
    for (Path at : way) {
      if (!at.equals(way.getFirst()) && rules.ignore(at, true)) {
        return none.enter(folder);
      }
      rules = rules.withFile(at, at.resolve(".gitignore"));
    }
    return rules;
  }

  private IgnoreRules ofRepository(Path root) {
    return none(userRules)
        .withFile(root, userRules)
        .withFile(root, gitFolder(root).resolve("info").resolve("exclude"));
  }

  /** {@code .git}, or what it points to in a worktree or a submodule. */
  private static Path gitFolder(Path root) {
    Path git = root.resolve(".git");
    if (Files.isDirectory(git)) {
      return git;
    }
    Path own =
        firstLine(git)
            .filter(line -> line.startsWith("gitdir:"))
            .map(line -> root.resolve(line.substring("gitdir:".length()).strip()).normalize())
            .orElse(git);
    return firstLine(own.resolve("commondir"))
        .map(line -> own.resolve(line).normalize())
        .orElse(own);
  }

  /** The rules in a folder directly below; a repository of its own starts afresh. */
  IgnoreRules enter(Path folder) {
    IgnoreRules outer = Files.exists(folder.resolve(".git")) ? ofRepository(folder) : this;
    return outer.withFile(folder, folder.resolve(".gitignore"));
  }

  /** These rules and {@code patterns}, written as in a .gitignore file in {@code folder}. */
  IgnoreRules with(Path folder, List<String> patterns) {
    return patterns.isEmpty()
        ? this
        : with(folder, String.join("\n", patterns).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether a path is ignored; asked from the top down, since what is inside an ignored folder is
   * not asked.
   */
  boolean ignore(Path path, boolean isFolder) {
    for (int at = layers.size() - 1; at >= 0; at--) {
      Layer layer = layers.get(at);
      String relative = layer.folder().relativize(path).toString().replace('\\', '/');
      Boolean ignored = layer.patterns().checkIgnored(relative, isFolder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }

  private IgnoreRules withFile(Path folder, Path file) {
    if (!Files.isRegularFile(file)) {
      return this;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return with(folder, in.readNBytes(LARGEST_RULES));
    } catch (IOException unreadable) {
      return this;
    }
  }

  private IgnoreRules with(Path folder, byte[] patterns) {
    IgnoreNode node = new IgnoreNode();
    try {
      node.parse(new ByteArrayInputStream(patterns));
    } catch (IOException impossible) {
      return this;
    }
    List<Layer> more = new ArrayList<>(layers);
    more.add(new Layer(folder, node));
    return new IgnoreRules(userRules, List.copyOf(more));
  }

  private static Optional<String> firstLine(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4096), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .map(String::strip);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
