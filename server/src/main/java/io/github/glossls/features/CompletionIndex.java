package io.github.glossls.features;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The spellings of a glossary in order, so that those with a prefix stand together. */
final class CompletionIndex {
  /**
   * One spelling of a term.
   *
   * @param key folded by {@link #fold}
   * @param text as the notes write it
   */
  record Spelling(String key, String text, Term term) {}

  private final Glossary glossary;
  private final List<Spelling> spellings;

  private CompletionIndex(Glossary glossary, List<Spelling> spellings) {
    this.glossary = glossary;
    this.spellings = spellings;
  }

  static CompletionIndex of(Glossary glossary) {
    List<Spelling> spellings = new ArrayList<>();
    for (Term term : glossary.terms()) {
      spellings.add(new Spelling(fold(term.name()), term.name(), term));
      for (Alias alias : term.aliases()) {
        if (alias.kind() != Alias.Kind.LOOK_UP) {
          spellings.add(new Spelling(fold(alias.text()), alias.text(), term));
        }
      }
    }
    spellings.sort(Comparator.comparing(Spelling::key));
    return new CompletionIndex(glossary, List.copyOf(spellings));
  }

  boolean isOf(Glossary other) {
    return glossary == other;
  }

  /** The spellings whose folded form begins with {@code prefix}, itself folded, in order. */
  List<Spelling> startingWith(String prefix) {
    int from = firstAtLeast(prefix);
    int to = from;
    while (to < spellings.size() && spellings.get(to).key().startsWith(prefix)) {
      to++;
    }
    return spellings.subList(from, to);
  }

  private int firstAtLeast(String key) {
    int low = 0;
    int high = spellings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spellings.get(middle).key().compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Lower case with one space for every stretch of spaces, hyphens, underscores and slashes. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean separates = Character.isWhitespace(c) || c == '-' || c == '_' || c == '/';
      if (!separates) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }
}
