package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.BundledNotes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary that the build compiled is the one that its notes give when they are read now. */
class CompiledGlossaryTest {
  private static final CompiledGlossary COMPILED = CompiledGlossary.bundled().orElseThrow();
  private static final List<Entry> READ =
      BundledNotes.read(new NoteReader()).stream()
          .flatMap(note -> note.entries().stream())
          .toList();
  private static final Glossary MERGED = Glossary.merge(READ);

  @Test
  void hasTheSameEntries() {
    assertThat(COMPILED.entries()).isEqualTo(READ);
  }

  @Test
  void hasTheSameTerms() {
    assertThat(COMPILED.matcher().glossary().terms()).isEqualTo(MERGED.terms());
  }

  @Test
  void findsTheSameByEveryName() {
    Glossary glossary = COMPILED.matcher().glossary();
    for (String name : names()) {
      assertThat(glossary.find(name)).as(name).isNotEmpty().isEqualTo(MERGED.find(name));
    }
    assertThat(glossary.find("no such term")).isEmpty();
    assertThat(glossary.find("")).isEqualTo(MERGED.find(""));
  }

  @Test
  void recognizesTheSame() {
    String text =
        READ.stream()
            .map(entry -> entry.definition().map(one -> one.markdown()).orElse(entry.name()))
            .collect(Collectors.joining("\n\n"));
    Document document = Document.of("file:///all.md", "markdown", 1, text);

    assertThat(COMPILED.matcher().mentions(document))
        .isEqualTo(Matcher.compile(MERGED).mentions(document));
  }

  @Test
  void saysThatItIsCutOffOrOfAnotherVersion() {
    byte[] whole = CompiledGlossary.compile(READ.subList(0, 20));
    for (int length = 0; length < whole.length; length += 997) {
      InputStream part = new ByteArrayInputStream(whole, 0, length);
      assertThatThrownBy(() -> CompiledGlossary.read(part))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cut off");
    }
    assertThatThrownBy(() -> CompiledGlossary.read(new ByteArrayInputStream(new byte[9])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesTheSameEntryEveryTime() {
    assertThat(COMPILED.entries().get(0)).isSameAs(COMPILED.entries().get(0));
    assertThat(COMPILED.matcher().glossary().terms().get(0).entries().get(0))
        .isIn(COMPILED.entries());
  }

  @Test
  void sharesItsFormsWithAGlossaryOfTheSameEntries() {
    Glossary merged = Glossary.merge(COMPILED.entries());
    Document document = Document.of("file:///a.md", "markdown", 1, "RAG and fine-tuning of LLMs");

    assertThat(COMPILED.matcher().updated(merged).mentions(document))
        .isEqualTo(COMPILED.matcher().mentions(document));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Term term : MERGED.terms()) {
      names.add(term.name());
      term.aliases().stream().map(Alias::text).forEach(names::add);
    }
    return names;
  }
}
