package io.github.glossls.workspace;

/** Something that happened to a file or a folder. */
public record FileChange(String uri, Kind kind) {
  /** What happened. */
  public enum Kind {
    CREATED,
    CHANGED,
    DELETED
  }
}
