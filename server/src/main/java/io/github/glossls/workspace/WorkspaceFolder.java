package io.github.glossls.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that the user has open.
 *
 * @param uri as the client wrote it
 * @param path absolute and normalized
 */
public record WorkspaceFolder(String uri, Path path) {

  /** Empty when the URI is not that of a file. */
  public static Optional<WorkspaceFolder> of(String uri) {
    return Uris.path(uri).map(path -> new WorkspaceFolder(uri, path.toAbsolutePath().normalize()));
  }

  public static WorkspaceFolder of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return new WorkspaceFolder(Uris.of(absolute), absolute);
  }
}
