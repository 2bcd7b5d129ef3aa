package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.OutlineScanner;
import io.github.glossls.notes.notation.ComparisonNotation;
import io.github.glossls.notes.notation.Genre;
import io.github.glossls.notes.notation.HeadingNotation;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.notes.notation.Reading;
import java.util.List;
import java.util.Locale;

/** Reads notes: Markdown, plain text, and the other formats that a glossary may come in. */
public final class NoteReader {
  /** In order of precedence. */
  private static final List<Notation> NOTATIONS =
      List.of(new ComparisonNotation(), new HeadingNotation());

  /**
   * The entries of one note, in the order in which they stand. Never throws on any text: a bad part
   * costs that part and is told in {@link Note#problems()}.
   *
   * @param listedAsGlossary whether the settings name this note as a glossary; otherwise its path
   *     and its front matter decide
   */
  public Note read(Source source, String text, boolean listedAsGlossary) {
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    Outline outline = OutlineScanner.scan(body, isPlain(source));
    Tier tier = listedAsGlossary || isGlossary(source) ? Tier.GLOSSARY : Tier.ORDINARY;
    Genre genre = tier == Tier.GLOSSARY ? Genre.GLOSSARY : Genre.NOTES;
    Reading reading = new Reading(source, outline, genre, new InlineReader(outline.links()));
    NOTATIONS.forEach(notation -> notation.read(reading));
    return new Note(source, tier, reading.entries(), List.of());
  }

  private static boolean isPlain(Source source) {
    return source.uri().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static boolean isGlossary(Source source) {
    String path = source.uri().toLowerCase(Locale.ROOT);
    int slash = path.lastIndexOf('/');
    return path.substring(slash + 1).contains("glossary") || path.contains("/glossary/");
  }
}
