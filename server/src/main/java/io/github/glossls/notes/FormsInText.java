package io.github.glossls.notes;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms in which a text writes some names that it is asked for. */
final class FormsInText {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 80;
  private static final int LONGEST_JOINING = 3;

  /** The forms in the text of each key that was asked for. */
  private final Map<String, Set<String>> forms = new HashMap<>();

  /** Of those keys the ones of names with a word for the kind of thing behind them. */
  private final Set<String> widerKeys = new HashSet<>();

  /** Looks for a name, too, in whatever case, number and spelling. */
  void ask(String name) {
    String key = Spelling.key(name);
    forms.putIfAbsent(key, new LinkedHashSet<>());
    widerKeys.remove(key);
  }

  /** The same, only where no other word of a longer name stands beside it. */
  void askWider(String name) {
    String key = Spelling.key(name);
    if (forms.putIfAbsent(key, new LinkedHashSet<>()) == null) {
      widerKeys.add(key);
    }
  }

  /** The forms that were read of a name. */
  Set<String> of(String name) {
    return forms.getOrDefault(Spelling.key(name), Set.of());
  }

  void read(String text) {
    List<Integer> starts = new ArrayList<>();
    int before = -1;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      boolean adjacent =
          before > 0 && start - before == 1 && " -".indexOf(text.charAt(before)) >= 0;
      if (!adjacent) {
        starts.clear();
      }
      starts.add(start);
      before = at;
      note(text, starts.subList(Math.max(0, starts.size() - MOST_WORDS), starts.size()), at);
    }
  }

  private void note(String text, List<Integer> starts, int end) {
    boolean inAddress = end < text.length() && "/_=".indexOf(text.charAt(end)) >= 0;
    for (int start : starts) {
      boolean cut = start > 0 && "/_#.=".indexOf(text.charAt(start - 1)) >= 0;
      if (!cut && !inAddress && end - start <= LONGEST && !isPhrase(text, start, end)) {
        String form = text.substring(start, end);
        String key = Spelling.key(form);
        Set<String> known = forms.get(key);
        if (known != null && (!widerKeys.contains(key) || standsAlone(text, start, end))) {
          known.add(form);
        }
      }
    }
  }

  /** {@code The vanishing gradient problem} is none of the gradient, no {@code SM Model Cards}. */
  private static boolean standsAlone(String text, int start, int end) {
    int before = start - 1;
    boolean follows = before > 0 && " -".indexOf(text.charAt(before)) >= 0;
    int word = before;
    while (follows && word > 0 && Letters.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    boolean longer =
        follows && word < before && !StructureWords.endsName(text.substring(word, before));
    return !longer && !goesOn(text, end);
  }

  private static boolean goesOn(String text, int end) {
    int next = end + 1;
    return next < text.length()
        && " -".indexOf(text.charAt(end)) >= 0
        && (Character.isUpperCase(text.charAt(next))
            || WrittenForms.KINDS_OF_COMPOUNDS.stream()
                .anyMatch(kind -> text.startsWith(kind, next)));
  }

  /** In {@code RAG as a whole} no RAGAS is written apart, nor ANN in {@code an N}. */
  private static boolean isPhrase(String text, int start, int end) {
    if (text.regionMatches(true, start, "an ", 0, 3)
        || text.regionMatches(true, start, "the ", 0, 4)) {
      return true;
    }
    int last = text.lastIndexOf(' ', end - 1) + 1;
    boolean joined = last > start && end - last <= LONGEST_JOINING;
    return joined
        && Character.isUpperCase(text.charAt(last - 2))
        && StructureWords.joins(text.substring(last, end));
  }
}
