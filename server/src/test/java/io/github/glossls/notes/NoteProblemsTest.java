package io.github.glossls.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.notation.HeadingNotation;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.notes.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem at its exact place, which the marks show; the other term is read all the same. */
class NoteProblemsTest {
  private static final Path PAGE = Path.of("../docs/problems.md");
  private static final String GOOD = "\n\n## Token\n\nA term.\n";
  private static final String GOOD_YAML = "terms:\n  - name: Token\n    definition: A term.\n";

  static Stream<Arguments> problems() {
    return Stream.of(
        markdown("duplicate-definition", "## Token\n\nOne.\n\n## «Tokens»\n\nAnother."),
        markdown("empty-term", "## «Nothing»" + GOOD),
        markdown("empty-term", "- **«Nothing»**:\n- **Token**: A term."),
        markdown(
            "shared-alias",
            "## Token\n\nOne.\n\n**Aliases:** piece\n\n## «Chunk»\n\nTwo.\n\n**Aliases:** piece"),
        Arguments.of(
            "malformed-front-matter",
            "file:///glossary/a.md",
            "---\ntitle«: \"unclosed»\naliases: [a, b\n---" + GOOD),
        markdown("missing-anchor", "## Token\n\nSee [there](«#nowhere»)."),
        markdown("missing-file", "## Token\n\nSee [there](«gone.md»)."),
        markdown("missing-file", "## Token\n\nSee [[«gone»]]."),
        markdown("missing-file", "## Token\n\nSee [there][t].\n\n[t]: «gone.md»"),
        markdown(
            "line-too-long",
            "## Token\n\nA term.\n\n" + "«" + "x ".repeat(500) + "»" + "x ".repeat(6_000)),
        yaml(
            "term-without-name",
            "contexts:\n  - " + indented(GOOD_YAML) + "      - «definition: none»\n"),
        yaml("missing-import", "imports:\n  - «./gone.glossary.yml»\n" + GOOD_YAML),
        yaml("malformed-yaml", GOOD_YAML + "  - name: [«»"));
  }

  @Test
  void faultOfOneNotationCostsOnlyWhatItReads() {
    Notation faulty =
        new Notation() {
          @Override
          public String id() {
            return "faulty";
          }

          @Override
          public void read(Reading reading) {
            throw new IllegalStateException("a fault");
          }
        };
    Source source = new Source("file:///glossary/a.md", "a.md", Source.Origin.USER);

    Note note =
        new NoteReader(Neighbors.none(), List.of(faulty, new HeadingNotation()))
            .read(source, "# Glossary" + GOOD, false);

    assertThat(note.entries()).extracting(Entry::name).containsExactly("Token");
    assertThat(note.problems()).extracting(Problem::code).containsExactly("notation-failed");
  }

  private static String indented(String yaml) {
    return yaml.replace("\n", "\n    ").strip() + "\n";
  }

  private static Arguments markdown(String code, String text) {
    return Arguments.of(code, "file:///glossary/a.md", "# Glossary\n\n" + text);
  }

  private static Arguments yaml(String code, String text) {
    return Arguments.of(code, "file:///a.glossary.yml", text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void standsAtItsPlaceAndStopsNothing(String code, String uri, String marked) throws IOException {
    String text = marked.replaceAll("[«»]", "");
    Source source = new Source(uri, "a", Source.Origin.USER);
    Note note = new NoteReader(new Missing()).read(source, text, false);

    assertThat(note.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(shown(note.problems().get(0), text)).isEqualTo(marked);
    assertThat(note.entries()).extracting(Entry::name).contains("Token");
    assertThat(Files.readString(PAGE)).contains("\n## " + code + "\n");
  }

  private static String shown(Problem problem, String text) {
    String[] lines = text.split("\n", -1);
    int at = problem.place().line();
    int start = problem.place().columns().start();
    int end = Math.min(lines[at].length(), problem.place().columns().end());
    lines[at] =
        lines[at].substring(0, start)
            + "«"
            + lines[at].substring(start, end)
            + "»"
            + lines[at].substring(end);
    return String.join("\n", lines);
  }

  @Test
  void aPlainNoteHasNone() {
    Source source = new Source("file:///notes/a.md", "a", Source.Origin.USER);
    String text = "# Notes\n\n## Token\n\nA piece of text, see [above](#notes).\n";
    assertThat(new NoteReader(new Missing()).read(source, text, false).problems()).isEmpty();
  }

  /** No file is there but the one that is read. */
  private static final class Missing implements Neighbors {
    @Override
    public Optional<String> text(String uri) {
      return Optional.empty();
    }

    @Override
    public boolean exists(String uri) {
      return !uri.contains("gone");
    }
  }
}
