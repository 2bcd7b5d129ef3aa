package io.github.glossls.features;

import io.github.glossls.features.CompletionIndex.Spelling;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.text.Document;
import io.github.glossls.text.Zone;
import io.github.glossls.text.Zones;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;

/** Terms and the snippets drawn from their notes, for what is being typed. */
public final class Completions {
  private static final int MOST_ITEMS = 200;

  /** From how many characters on the snippets of a term are worth their room in the list. */
  private static final int SNIPPETS_FROM = 2;

  private static final int NAME_RANK = 0;
  private static final int SHORTER_PREFIX_RANK = 3;
  private static final int SNIPPET_RANK = 50;

  private final TermCard card;

  /** Of the glossary asked last; made anew when a request brings another one. */
  private volatile CompletionIndex index = CompletionIndex.of(Glossary.empty());

  public Completions(NoteLinks links) {
    this.card = new TermCard(links);
  }

  /**
   * @param items best first
   * @param isComplete whether typing on only narrows this list
   */
  public record Answer(List<CompletionItem> items, boolean isComplete) {
    public Answer {
      items = List.copyOf(items);
    }
  }

  /**
   * @param offset UTF-16 code units into the document's text
   * @param snippets whether the client can expand tab stops
   */
  public Answer at(Snapshot snapshot, Document document, int offset, boolean snippets) {
    Zone zone = Zones.of(document).at(lastTyped(document, offset));
    CompletionList list = new CompletionList(MOST_ITEMS);
    boolean isLongEnough =
        switch (zone) {
          case URL, LINK_TARGET -> true;
          case CODE, FENCED_CODE, INLINE_CODE ->
              addCode(list, snapshot, document, offset, snippets);
          default -> addProse(list, snapshot, document, offset, snippets, zone);
        };
    return new Answer(list.items(), isLongEnough && !list.isFull());
  }

  /** Markdown for an item, made when the client looks at it; empty when its term is gone since. */
  public Optional<String> documentation(Snapshot snapshot, String key) {
    Glossary glossary = snapshot.matcher().glossary();
    return glossary.find(key).stream()
        .findFirst()
        .map(term -> Images.shown(card.markdown(term, glossary, ""), snapshot.settings()));
  }

  private boolean addProse(
      CompletionList list,
      Snapshot snapshot,
      Document document,
      int offset,
      boolean snippets,
      Zone zone) {
    Glossary glossary = snapshot.matcher().glossary();
    ProseCompletions prose = new ProseCompletions(glossary, document.uri());
    boolean inNote = zone == Zone.PROSE || zone == Zone.HEADING;
    int rank = NAME_RANK;
    int longest = 0;
    for (TypedPrefix prefix : TypedPrefix.inProse(document, offset)) {
      List<Spelling> spellings =
          indexOf(glossary).startingWith(CompletionIndex.fold(prefix.typed()));
      for (Spelling spelling : spellings) {
        prose.addNames(list, prefix, spelling, rank);
        if (snippets && prefix.typed().length() >= SNIPPETS_FROM) {
          prose.addExpansion(list, prefix, spelling, SNIPPET_RANK + rank);
          if (inNote) {
            prose.addNotes(
                list, prefix, spelling, SNIPPET_RANK + rank + 1, headingMarks(document, prefix));
          }
        }
      }
      longest = Math.max(longest, prefix.typed().length());
      rank += spellings.isEmpty() ? 0 : SHORTER_PREFIX_RANK;
    }
    return longest >= SNIPPETS_FROM;
  }

  private boolean addCode(
      CompletionList list, Snapshot snapshot, Document document, int offset, boolean snippets) {
    Glossary glossary = snapshot.matcher().glossary();
    CodeCompletions code = new CodeCompletions(glossary, SourceLanguage.of(document));
    List<TypedPrefix> prefixes = TypedPrefix.inIdentifier(document, offset);
    String identifier = prefixes.get(0).typed();
    int rank = NAME_RANK;
    for (TypedPrefix prefix : prefixes) {
      boolean isWhole = prefix.typed().equals(identifier);
      for (Spelling spelling : matching(indexOf(glossary), prefix)) {
        code.addNames(list, prefix, spelling, identifier, rank);
        if (snippets && isWhole && identifier.length() >= SNIPPETS_FROM) {
          code.addSnippets(list, prefix, spelling, SNIPPET_RANK + rank);
        }
      }
      rank += SHORTER_PREFIX_RANK;
    }
    return identifier.length() >= SNIPPETS_FROM;
  }

  /** What a part of an identifier may begin, its words cut as identifiers cut them. */
  private static List<Spelling> matching(CompletionIndex index, TypedPrefix prefix) {
    List<Spelling> asWritten = index.startingWith(CompletionIndex.fold(prefix.typed()));
    String humped = prefix.typed().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    if (humped.equals(prefix.typed())) {
      return asWritten;
    }
    List<Spelling> cut = index.startingWith(CompletionIndex.fold(humped));
    return asWritten.isEmpty() ? cut : asWritten;
  }

  /**
   * Heading marks for a section begun here; empty where no line begins, or one is begun already.
   */
  private static Optional<String> headingMarks(Document document, TypedPrefix prefix) {
    int line = document.lines().lineOf(prefix.insert().start());
    int lineStart = document.lines().start(line);
    String before = document.text().substring(lineStart, prefix.insert().start());
    if (before.matches("#{1,6} +")) {
      return Optional.of("");
    }
    return before.isBlank() ? Optional.of("## ") : Optional.empty();
  }

  /** The character before the cursor, for behind it another zone may begin. */
  private static int lastTyped(Document document, int offset) {
    int lineStart = document.lines().start(document.lines().lineOf(offset));
    return Math.max(lineStart, offset - 1);
  }

  private CompletionIndex indexOf(Glossary glossary) {
    CompletionIndex current = index;
    if (!current.isOf(glossary)) {
      current = CompletionIndex.of(glossary);
      index = current;
    }
    return current;
  }
}
