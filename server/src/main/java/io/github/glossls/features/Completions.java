package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;

/** Terms and the snippets drawn from their notes, for what is being typed. */
public final class Completions {
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
   * @param snippets whether the client can expand tab stops
   */
  public Answer at(Snapshot snapshot, Document document, int offset, boolean snippets) {
    return new Answer(List.of(), true);
  }

  /** Markdown for an item, made when the client looks at it; empty when its term is gone since. */
  public Optional<String> documentation(Snapshot snapshot, String key) {
    return Optional.empty();
  }
}
