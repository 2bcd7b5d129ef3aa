package io.github.glossls.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects completion items in the order in which they are to be shown, each text once. */
final class CompletionList {
  private final int limit;
  private final List<CompletionItem> items = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private boolean isFull;

  CompletionList(int limit) {
    this.limit = limit;
  }

  /** One item before its place in the list is known. */
  record Draft(
      String label,
      CompletionItem.Kind kind,
      String detail,
      String insertText,
      boolean isSnippet,
      String filterText,
      String term) {

    static Draft plain(
        String text, CompletionItem.Kind kind, String detail, String filter, String term) {
      return new Draft(text, kind, detail, text, false, filter, term);
    }

    static Draft snippet(String label, String detail, String snippet, String filter, String term) {
      return new Draft(label, CompletionItem.Kind.SNIPPET, detail, snippet, true, filter, term);
    }
  }

  /**
   * @param rank lower ranks stand above higher ones, whatever was added first
   */
  void add(Draft draft, TypedPrefix prefix, int rank) {
    if (items.size() >= limit) {
      isFull = true;
      return;
    }
    if (!texts.add(draft.insertText())) {
      return;
    }
    String sortText = String.format(Locale.ROOT, "%02d%04d", rank, items.size());
    items.add(
        new CompletionItem(
            draft.label(),
            draft.kind(),
            draft.detail(),
            draft.insertText(),
            draft.isSnippet(),
            draft.filterText(),
            sortText,
            prefix.insert(),
            prefix.replace(),
            draft.term()));
  }

  boolean isFull() {
    return isFull;
  }

  List<CompletionItem> items() {
    return items.stream().sorted(Comparator.comparing(CompletionItem::sortText)).toList();
  }
}
