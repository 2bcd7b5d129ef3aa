package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.data.GlossaryData;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.OutlineScanner;
import io.github.glossls.notes.notation.AcronymNotation;
import io.github.glossls.notes.notation.AppositionNotation;
import io.github.glossls.notes.notation.CalloutNotation;
import io.github.glossls.notes.notation.ColumnsNotation;
import io.github.glossls.notes.notation.CommaNotation;
import io.github.glossls.notes.notation.ComparisonNotation;
import io.github.glossls.notes.notation.ContrastNotation;
import io.github.glossls.notes.notation.DefinitionListNotation;
import io.github.glossls.notes.notation.EmphasisNotation;
import io.github.glossls.notes.notation.GlossNotation;
import io.github.glossls.notes.notation.HangingNotation;
import io.github.glossls.notes.notation.HeadingNotation;
import io.github.glossls.notes.notation.HtmlNotation;
import io.github.glossls.notes.notation.IntroducingNotation;
import io.github.glossls.notes.notation.KindsNotation;
import io.github.glossls.notes.notation.ListedNotation;
import io.github.glossls.notes.notation.MarkedNotation;
import io.github.glossls.notes.notation.NamingNotation;
import io.github.glossls.notes.notation.Notation;
import io.github.glossls.notes.notation.PartsNotation;
import io.github.glossls.notes.notation.PlainNotation;
import io.github.glossls.notes.notation.QuestionNotation;
import io.github.glossls.notes.notation.SentenceNotation;
import io.github.glossls.notes.notation.TableNotation;
import io.github.glossls.notes.notation.TitleItemNotation;
import io.github.glossls.notes.notation.TitleLineNotation;
import io.github.glossls.notes.notation.TitleNotation;
import io.github.glossls.notes.notation.TitleParagraphNotation;
import io.github.glossls.notes.reading.FrontMatter;
import io.github.glossls.notes.reading.Genres;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.weighing.WeighedNotation;
import io.github.glossls.notes.words.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads notes: Markdown, plain text, and glossaries in YAML or JSON. A note's entries depend on
 * nothing but its own text (and, for YAML, on what it imports), so that one changed note is read
 * alone.
 */
public final class NoteReader {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final List<String> DATA = List.of(".yml", ".yaml", ".json");

  private static final List<String> NAMED_AS_GLOSSARY =
      List.of("glossary", "terminolog", "vocabulary", "acronym", "abbreviations", "definitions");

  /** In order of precedence. */
  static final List<Notation> NOTATIONS =
      List.of(
          new ComparisonNotation(),
          new TitleNotation(),
          new PartsNotation(),
          new QuestionNotation(),
          new ContrastNotation(),
          new TableNotation(),
          new ColumnsNotation(),
          new DefinitionListNotation(),
          new HtmlNotation(),
          new CalloutNotation(),
          new HeadingNotation(),
          new MarkedNotation(),
          new PlainNotation(),
          new GlossNotation(),
          new CommaNotation(),
          new HangingNotation(),
          new ListedNotation(),
          new TitleLineNotation(),
          new TitleItemNotation(),
          new TitleParagraphNotation(),
          new KindsNotation(),
          new SentenceNotation(),
          new IntroducingNotation(),
          new EmphasisNotation(),
          new AppositionNotation(),
          new NamingNotation(),
          new AcronymNotation(),
          new WeighedNotation());

  private final Neighbors neighbors;
  private final List<Notation> notations;

  /** A reader that looks at no other file. */
  public NoteReader() {
    this(Neighbors.none());
  }

  /** A reader that follows imports, and checks that files a note links to are there. */
  public NoteReader(Neighbors neighbors) {
    this(neighbors, NOTATIONS);
  }

  NoteReader(Neighbors neighbors, List<Notation> notations) {
    this.neighbors = neighbors;
    this.notations = notations;
  }

  /**
   * The entries of one note, in the order in which they stand. Never throws on any text: a bad part
   * costs that part and is told in {@link Note#problems()}.
   *
   * @param listedAsGlossary whether the settings name this note as a glossary; otherwise its path
   *     and its front matter decide
   */
  public Note read(Source source, String text, boolean listedAsGlossary) {
    String body = withoutMark(text);
    return isData(source) ? data(source, body) : markdown(source, body, listedAsGlossary);
  }

  /** Without the byte order mark, which a file that was put together of others may have twice. */
  private static String withoutMark(String text) {
    int start = 0;
    while (text.startsWith(BYTE_ORDER_MARK, start)) {
      start++;
    }
    return text.substring(start);
  }

  private Note data(Source source, String text) {
    GlossaryData data = GlossaryData.read(source, text, neighbors::text);
    List<Problem> problems = data.mistakes().stream().map(NoteProblems::ofData).toList();
    return new Note(source, Tier.GLOSSARY, data.entries(), problems);
  }

  private Note markdown(Source source, String text, boolean listedAsGlossary) {
    boolean plain = source.uri().toLowerCase(Locale.ROOT).endsWith(".txt");
    Outline outline = OutlineScanner.scan(text, plain);
    FrontMatter matter = outline.frontMatter().map(FrontMatter::read).orElseGet(FrontMatter::none);
    boolean glossary = listedAsGlossary || matter.isGlossary() || isGlossary(source);
    Genre genre = glossary ? Genre.GLOSSARY : Genres.of(outline, fileName(source));
    Reading reading = new Reading(source, outline, matter, genre, glossary, plain);
    List<Problem> problems = new ArrayList<>();
    for (Notation notation : notations) {
      read(reading, outline, notation).ifPresent(problems::add);
    }
    reading.addLinksAndAbbreviations();
    Tier tier = genre == Genre.GLOSSARY ? Tier.GLOSSARY : Tier.ORDINARY;
    Note note = new Note(source, tier, reading.entries(), List.of());
    problems.addAll(NoteProblems.of(note, outline, reading.inlines(), matter, neighbors));
    return new Note(source, tier, note.entries(), problems);
  }

  /** A fault in one notation costs what it would have read, not the note. */
  private static Optional<Problem> read(Reading reading, Outline outline, Notation notation) {
    try {
      notation.read(reading);
      return Optional.empty();
    } catch (RuntimeException fault) {
      return Optional.of(NoteProblems.ofFault(reading.source(), outline, notation.id(), fault));
    }
  }

  private static boolean isData(Source source) {
    String uri = source.uri().toLowerCase(Locale.ROOT);
    return DATA.stream().anyMatch(uri::endsWith);
  }

  private static boolean isGlossary(Source source) {
    String path = source.uri().toLowerCase(Locale.ROOT);
    return NAMED_AS_GLOSSARY.stream().anyMatch(fileName(source)::contains)
        || path.contains("/glossary/");
  }

  private static String fileName(Source source) {
    String uri = source.uri().toLowerCase(Locale.ROOT);
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
