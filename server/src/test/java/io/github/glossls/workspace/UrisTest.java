package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrisTest {
  @ParameterizedTest
  @CsvSource({
    "file:///a/b.md, file:///a/b.md",
    "file:///my%20notes/a.md, file:///my notes/a.md",
    "file:///c%3A/a.md, file:///C:/a.md",
    "file:///C%3a/a.md, file:///c:/a.md",
    "file:///caf%C3%A9.md, file:///café.md",
    "file:///cafe%CC%81.md, file:///café.md",
    "file:/a.md, file:///a.md",
    "file://localhost/a.md, file:///a.md",
    "FILE:///a.md, file:///a.md",
    "file:///a/, file:///a",
    "file:///100%, file:///100%25",
  })
  void twoSpellingsOfOneFileAreEqual(String one, String other) {
    assertThat(Uris.key(one)).isEqualTo(Uris.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///a.md, file:///A.md",
    "file://server/a.md, file:///a.md",
    "file:///a%2520b, file:///a%20b",
    "untitled:a, untitled:A",
    "vscode-notebook-cell:/a#1, vscode-notebook-cell:/a#2",
  })
  void differentDocumentsDiffer(String one, String other) {
    assertThat(Uris.key(one)).isNotEqualTo(Uris.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///a/b.md, file:///a, true",
    "file:///a/b.md, file:///a/, true",
    "file:///a, file:///a, true",
    "file:///ab/c.md, file:///a, false",
    "file:///c%3A/x/a.md, file:///C:/x, true",
  })
  void knowsWhatLiesInAFolder(String uri, String folder, boolean within) {
    assertThat(Uris.isWithin(uri, folder)).isEqualTo(within);
  }

  @Test
  void aPathComesBackFromItsUri() {
    Path path = Path.of("/tmp/my notes/100% [a]#b?/café 😀.md");

    assertThat(Uris.path(Uris.of(path))).hasValue(path);
    assertThat(Uris.of(path)).doesNotContain(" ", "#", "?", "é");
  }
}
