package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedNotesTest {
  @TempDir Path cache;

  private final String name = BundledNotes.texts().keySet().iterator().next();
  private final String uri = BundledNotes.SCHEME + name;
  private final String page = NotePage.of(BundledNotes.texts().values().iterator().next());

  @Test
  void aBundledNoteBecomesAReadOnlyPage() throws IOException {
    String unpacked = new UnpackedNotes(cache).openable(uri + "#L3").orElseThrow();

    assertThat(unpacked).endsWith(name + "#L3");
    Path file = Path.of(URI.create(unpacked.substring(0, unpacked.indexOf('#'))));
    assertThat(Files.readString(file)).isEqualTo(page);
    assertThat(Files.getPosixFilePermissions(file).toString()).doesNotContain("WRITE");
  }

  @Test
  void nothingIsWrittenBeforeItIsAskedFor() throws IOException {
    var unused = new UnpackedNotes(cache);

    try (var files = Files.list(cache)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void manyServersAtOnceAgree() throws IOException {
    List<String> uris =
        IntStream.range(0, 32)
            .parallel()
            .mapToObj(i -> new UnpackedNotes(cache).openable(uri).orElseThrow())
            .distinct()
            .toList();

    assertThat(uris).hasSize(1);
    try (var files = Files.walk(cache)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aDamagedFileIsMended() throws IOException {
    Path file = Path.of(URI.create(new UnpackedNotes(cache).openable(uri).orElseThrow()));
    Files.delete(file);
    Files.writeString(file, "damaged");

    assertThat(new UnpackedNotes(cache).openable(uri)).isPresent();
    assertThat(Files.readString(file)).isEqualTo(page);
  }

  @Test
  void thereIsNoLinkWhereNothingCanBeWritten() throws IOException {
    Path noFolder = Files.writeString(cache.resolve("file"), "");

    assertThat(new UnpackedNotes(noFolder).openable(uri)).isEmpty();
    assertThat(new UnpackedNotes(cache).openable("gloss:///../secret.md")).isEmpty();
    assertThat(new UnpackedNotes(cache).openable("gloss:///none.md")).isEmpty();
    assertThat(new UnpackedNotes(cache).openable("file:///a.md")).hasValue("file:///a.md");
  }
}
