package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.text.Letters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A label that says what the text behind it is for the term it stands under: {@code **Aliases:**
 * …}, {@code _See also: …_}, {@code References:}.
 *
 * @param valueStart where the value begins in the inline text; its length when nothing follows
 */
record Label(Kind kind, int valueStart) {
  /** What a label may introduce. */
  enum Kind {
    ALIASES,
    ABBREVIATION,
    LOOK_UP,
    COVERED,
    RELATED,
    OTHER_SENSES,
    AVOID,
    CASE,
    REFERENCES
  }

  private static final int LONGEST = 40;

  /** Of those below, with some white space; most lines are longer and need no look at the table. */
  private static final int LONGEST_WORDING = 26;

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("aliases", Kind.ALIASES),
          Map.entry("alias", Kind.ALIASES),
          Map.entry("also known as", Kind.ALIASES),
          Map.entry("also called", Kind.ALIASES),
          Map.entry("other names", Kind.ALIASES),
          Map.entry("other name", Kind.ALIASES),
          Map.entry("alternative names", Kind.ALIASES),
          Map.entry("alternate names", Kind.ALIASES),
          Map.entry("aka", Kind.ALIASES),
          Map.entry("a.k.a.", Kind.ALIASES),
          Map.entry("a.k.a", Kind.ALIASES),
          Map.entry("synonyms", Kind.ALIASES),
          Map.entry("synonym", Kind.ALIASES),
          Map.entry("abbreviation", Kind.ABBREVIATION),
          Map.entry("abbreviations", Kind.ABBREVIATION),
          Map.entry("abbreviated", Kind.ABBREVIATION),
          Map.entry("acronym", Kind.ABBREVIATION),
          Map.entry("look up as", Kind.LOOK_UP),
          Map.entry("looked up as", Kind.LOOK_UP),
          Map.entry("also explains", Kind.COVERED),
          Map.entry("related", Kind.RELATED),
          Map.entry("related terms", Kind.RELATED),
          Map.entry("related concepts", Kind.RELATED),
          Map.entry("related topics", Kind.RELATED),
          Map.entry("related to", Kind.RELATED),
          Map.entry("see also", Kind.RELATED),
          Map.entry("see", Kind.RELATED),
          Map.entry("compare", Kind.RELATED),
          Map.entry("compare with", Kind.RELATED),
          Map.entry("not to be confused with", Kind.OTHER_SENSES),
          Map.entry("also means", Kind.OTHER_SENSES),
          Map.entry("other meanings", Kind.OTHER_SENSES),
          Map.entry("don't confuse with", Kind.OTHER_SENSES),
          Map.entry("do not confuse with", Kind.OTHER_SENSES),
          Map.entry("avoid", Kind.AVOID),
          Map.entry("deprecated", Kind.AVOID),
          Map.entry("instead of", Kind.AVOID),
          Map.entry("discouraged", Kind.AVOID),
          Map.entry("do not use", Kind.AVOID),
          Map.entry("don't use", Kind.AVOID),
          Map.entry("case", Kind.CASE),
          Map.entry("references", Kind.REFERENCES),
          Map.entry("reference", Kind.REFERENCES),
          Map.entry("further reading", Kind.REFERENCES),
          Map.entry("read more", Kind.REFERENCES),
          Map.entry("learn more", Kind.REFERENCES),
          Map.entry("more information", Kind.REFERENCES),
          Map.entry("more reading", Kind.REFERENCES),
          Map.entry("more reads", Kind.REFERENCES),
          Map.entry("more resources", Kind.REFERENCES),
          Map.entry("further readings", Kind.REFERENCES),
          Map.entry("additional reading", Kind.REFERENCES),
          Map.entry("additional resources", Kind.REFERENCES),
          Map.entry("useful resources", Kind.REFERENCES),
          Map.entry("recommended reading", Kind.REFERENCES),
          Map.entry("suggested reading", Kind.REFERENCES),
          Map.entry("read more at", Kind.REFERENCES),
          Map.entry("ref", Kind.REFERENCES),
          Map.entry("refs", Kind.REFERENCES),
          Map.entry("original source", Kind.REFERENCES),
          Map.entry("research paper", Kind.REFERENCES),
          Map.entry("research paper link", Kind.REFERENCES),
          Map.entry("blog post", Kind.REFERENCES),
          Map.entry("provenance", Kind.REFERENCES),
          Map.entry("more info", Kind.REFERENCES),
          Map.entry("resources", Kind.REFERENCES),
          Map.entry("resource", Kind.REFERENCES),
          Map.entry("links", Kind.REFERENCES),
          Map.entry("link", Kind.REFERENCES),
          Map.entry("sources", Kind.REFERENCES),
          Map.entry("source", Kind.REFERENCES),
          Map.entry("paper", Kind.REFERENCES),
          Map.entry("papers", Kind.REFERENCES),
          Map.entry("paper link", Kind.REFERENCES),
          Map.entry("link to paper", Kind.REFERENCES),
          Map.entry("original paper", Kind.REFERENCES),
          Map.entry("original paper link", Kind.REFERENCES),
          Map.entry("official documentation", Kind.REFERENCES),
          Map.entry("official docs", Kind.REFERENCES),
          Map.entry("reference link", Kind.REFERENCES),
          Map.entry("reference links", Kind.REFERENCES),
          Map.entry("source link", Kind.REFERENCES),
          Map.entry("docs", Kind.REFERENCES),
          Map.entry("documentation", Kind.REFERENCES),
          Map.entry("bibliography", Kind.REFERENCES),
          Map.entry("citations", Kind.REFERENCES),
          Map.entry("useful links", Kind.REFERENCES),
          Map.entry("external links", Kind.REFERENCES));

  /** The label that a line begins with: up to a colon, or the whole line in bold. */
  static Optional<Label> of(Inline inline) {
    String text = inline.text();
    int colon = inline.has(Sign.COLON) ? colon(text) : -1;
    if (colon < 0) {
      Optional<Label> bold = bold(inline);
      return bold.isPresent() ? bold : alone(inline);
    }
    int start = firstLetter(text);
    if (start >= colon) {
      return Optional.empty();
    }
    Optional<Kind> kind = kind(text.substring(start, colon));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int value = colon + 1;
    while (value < text.length() && text.charAt(value) == ' ') {
      value++;
    }
    return Optional.of(new Label(kind.get(), value));
  }

  /** Where the first colon stands that a label may end with, or -1. */
  private static int colon(String text) {
    int last = Math.min(text.length() - 1, LONGEST);
    for (int at = 0; at <= last; at++) {
      if (text.charAt(at) == ':') {
        return at;
      }
    }
    return -1;
  }

  /** What a heading or bare label of this wording introduces. */
  static Optional<Kind> kind(String wording) {
    if (wording.length() > LONGEST_WORDING) {
      return Optional.empty();
    }
    String plain = wording.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return Optional.ofNullable(KINDS.get(plain));
  }

  /** {@code **Also known as** X}: set off by its weight alone. */
  private static Optional<Label> bold(Inline inline) {
    if (!inline.has(Sign.STRONG)) {
      return Optional.empty();
    }
    int start = firstLetter(inline.text());
    return inline
        .markAt(Inline.Kind.STRONG, start)
        .filter(mark -> mark.end() < inline.text().length())
        .flatMap(
            mark ->
                kind(inline.marked(mark))
                    .filter(kind -> kind == Kind.ALIASES)
                    .map(kind -> new Label(kind, mark.end())));
  }

  private static Optional<Label> alone(Inline inline) {
    String text = inline.text();
    int start = firstLetter(text);
    if (text.length() - start > LONGEST) {
      return Optional.empty();
    }
    boolean marked =
        !inline.marks().isEmpty() && inline.marks().get(0).length() >= text.length() - start - 1;
    Optional<Kind> kind = kind(text.substring(start));
    return kind.isPresent() && (kind.get() == Kind.REFERENCES || marked)
        ? Optional.of(new Label(kind.get(), text.length()))
        : Optional.empty();
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && !Letters.isLetter(text.charAt(at)) && text.charAt(at) != '[') {
      at++;
    }
    return at;
  }
}
