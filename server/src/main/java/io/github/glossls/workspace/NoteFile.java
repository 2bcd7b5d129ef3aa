package io.github.glossls.workspace;

import io.github.glossls.glossary.Source;
import java.nio.file.Path;

/**
 * A file that is a note.
 *
 * @param uri spelled as the client spells its workspace folder
 * @param name what a reader is shown: relative to the workspace folder where it lies in one
 * @param listed whether the settings name it as a glossary
 * @param stamp changes when the file does
 */
record NoteFile(Path path, String uri, String name, boolean listed, Stamp stamp) {
  /**
   * What the file system tells about a file without opening it.
   *
   * @param modified milliseconds since 1970
   * @param size bytes
   */
  record Stamp(long modified, long size) {}

  String key() {
    return Uris.key(uri);
  }

  Source source() {
    return new Source(uri, name, Source.Origin.USER);
  }
}
