package io.github.glossls.notes;

import java.util.Optional;

/** The files around a note, for a reader that itself knows no files. */
public interface Neighbors {
  /** The text of a local file; empty when there is none, or none that can be read. */
  Optional<String> text(String uri);

  /** Whether there is a local file or folder. */
  boolean exists(String uri);

  /** No file can be read, and every file is taken to be there. */
  static Neighbors none() {
    return new Neighbors() {
      @Override
      public Optional<String> text(String uri) {
        return Optional.empty();
      }

      @Override
      public boolean exists(String uri) {
        return true;
      }
    };
  }
}
