package io.github.glossls.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.text.LineIndex;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoteReaderPropertiesTest {
  private static final int TRIES = 100_000;

  /** What notes are made of, and what breaks them. */
  @Provide
  Arbitrary<String> notes() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "# ",
            "## ",
            "\n",
            "\n\n",
            "- ",
            "  - ",
            "1. ",
            "> ",
            "**",
            "__",
            "*",
            "_",
            "`",
            "```\n",
            "~~~\n",
            "[",
            "](",
            ")",
            "(",
            "[[",
            "]]",
            "|",
            "|---|\n",
            ": ",
            " - ",
            " :- ",
            " = ",
            "->",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>",
            "<b>",
            "</b>",
            "<details>",
            "<summary>",
            "</summary>",
            "</details>",
            "<!-- gloss: off -->",
            "-->",
            "---\n",
            "===\n",
            "$",
            "$$\n",
            "\\",
            "&amp;",
            "&#x",
            "[^1]: ",
            "[^1]",
            "==",
            "<s>",
            "<sub>",
            "</sub>",
            "<a href=\"x\">",
            "</a>",
            ":x:",
            ":::",
            "{%",
            "%}",
            "also called ",
            " or ",
            ", ",
            "#tag ",
            "## References\n",
            "2017-06: ",
            "1b: ",
            " / (",
            "\ud835\uddd5",
            "\ud835",
            "*[AB]: ",
            "[a]: http://x/",
            "http://x.org/a",
            "What is ",
            "Define ",
            "Who is a ",
            "?",
            "Answer :- ",
            " vs ",
            "RAG",
            "retrieval-augmented generation",
            "(RAG)",
            "Aliases:",
            "**References**\n",
            "Term",
            "Definition",
            "a thing that is ",
            "Lists  c",
            "Data\tText/Binary",
            "is a ",
            "> [!info] ",
            "\t",
            "    ",
            "é",
            "\ud83d\ude80",
            "\ud800",
            "\u0000",
            "\ufeff",
            "語");
    return pieces.list().ofMaxSize(24).map(parts -> String.join("", parts));
  }

  @Property(tries = TRIES)
  void neverThrowsAndEveryPlaceLiesInTheText(@ForAll("notes") String text) {
    Note note = read(text);

    assertThat(note.problems()).extracting(Problem::code).doesNotContain("notation-failed");
    LineIndex lines = LineIndex.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    places(note)
        .forEach(
            place -> {
              assertThat(place.line()).isLessThan(lines.count());
              int length = lines.end(place.line()) - lines.start(place.line());
              assertThat(place.columns().end()).isLessThanOrEqualTo(length);
            });
  }

  @Property(tries = 2_000)
  void neverThrowsOnAnyString(@ForAll String text) {
    assertThat(read(text).problems()).extracting(Problem::code).doesNotContain("notation-failed");
  }

  @Property(tries = 5_000)
  void readsTheSameTwice(@ForAll("notes") String text) {
    assertThat(read(text)).isEqualTo(read(text));
  }

  @Property(tries = 5_000)
  void lineEndsAndAByteOrderMarkChangeNothing(@ForAll("notes") String text) {
    List<String> plain = said(read(text));
    assertThat(said(read(text.replace("\n", "\r\n")))).isEqualTo(plain);
    assertThat(said(read("\ufeff" + text))).isEqualTo(plain);
  }

  private static Note read(String text) {
    Source source = new Source("file:///notes.md", "notes.md", Source.Origin.USER);
    return new NoteReader().read(source, text, false);
  }

  private static Stream<Place> places(Note note) {
    return Stream.concat(
        note.problems().stream().map(Problem::place),
        note.entries().stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry.namePlace()),
                        entry.definition().map(Definition::place).stream())));
  }

  private static List<String> said(Note note) {
    return note.entries().stream().map(NoteReaderPropertiesTest::said).toList();
  }

  private static String said(Entry entry) {
    return entry.name()
        + entry.aliases()
        + entry.definition().map(d -> d.markdown() + d.place().line()).orElse("")
        + entry.references();
  }
}
