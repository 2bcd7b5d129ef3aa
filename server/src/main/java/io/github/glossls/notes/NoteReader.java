package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.OutlineScanner;
import io.github.glossls.notes.notation.AcronymNotation;
import io.github.glossls.notes.notation.CalloutNotation;
import io.github.glossls.notes.notation.ComparisonNotation;
import io.github.glossls.notes.notation.DefinitionListNotation;
import io.github.glossls.notes.notation.Genre;
import io.github.glossls.notes.notation.Genres;
import io.github.glossls.notes.notation.GlossNotation;
import io.github.glossls.notes.notation.HeadingNotation;
import io.github.glossls.notes.notation.HtmlNotation;
import io.github.glossls.notes.notation.MarkedNotation;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.notes.notation.PlainNotation;
import io.github.glossls.notes.notation.QuestionNotation;
import io.github.glossls.notes.notation.Reading;
import io.github.glossls.notes.notation.SentenceNotation;
import io.github.glossls.notes.notation.TableNotation;
import io.github.glossls.notes.notation.TitleLineNotation;
import java.util.List;
import java.util.Locale;

/** Reads notes: Markdown, plain text, and the other formats that a glossary may come in. */
public final class NoteReader {
  /** In order of precedence. */
  private static final List<Notation> NOTATIONS =
      List.of(
          new ComparisonNotation(),
          new QuestionNotation(),
          new TableNotation(),
          new DefinitionListNotation(),
          new HtmlNotation(),
          new CalloutNotation(),
          new HeadingNotation(),
          new MarkedNotation(),
          new PlainNotation(),
          new GlossNotation(),
          new TitleLineNotation(),
          new SentenceNotation(),
          new AcronymNotation());

  /**
   * The entries of one note, in the order in which they stand. Never throws on any text: a bad part
   * costs that part and is told in {@link Note#problems()}.
   *
   * @param listedAsGlossary whether the settings name this note as a glossary; otherwise its path
   *     and its front matter decide
   */
  public Note read(Source source, String text, boolean listedAsGlossary) {
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    boolean plain = isPlain(source);
    Outline outline = OutlineScanner.scan(body, plain);
    Genre genre = listedAsGlossary || isGlossary(source) ? Genre.GLOSSARY : Genres.of(outline);
    Reading reading = new Reading(source, outline, genre, plain);
    NOTATIONS.forEach(notation -> notation.read(reading));
    Tier tier = genre == Genre.GLOSSARY ? Tier.GLOSSARY : Tier.ORDINARY;
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
