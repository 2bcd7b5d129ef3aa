package io.github.glossls.lsp;

import io.github.glossls.text.Document;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** From the protocol's positions and objects to offsets and documents. */
final class FromLsp {
  private final PositionEncoding encoding;

  FromLsp(PositionEncoding encoding) {
    this.encoding = encoding;
  }

  /** A value that a message must have. */
  static <T> T required(@org.jspecify.annotations.Nullable T value, String name) {
    if (value == null) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.InvalidParams, "The params have no " + name + ".", null));
    }
    return value;
  }

  static String uri(@org.jspecify.annotations.Nullable TextDocumentIdentifier identifier) {
    return required(required(identifier, "textDocument").getUri(), "textDocument.uri");
  }

  static Document document(TextDocumentItem item) {
    String uri = required(item.getUri(), "textDocument.uri");
    String text = required(item.getText(), "textDocument.text");
    String languageId = Objects.requireNonNullElse(item.getLanguageId(), "");
    return Document.of(uri, languageId, item.getVersion(), text);
  }

  /** A position behind the end of a line is at its end; behind the last line, at the text's end. */
  int offset(Document document, Position position) {
    LineIndex lines = document.lines();
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= lines.count()) {
      return document.text().length();
    }
    return encoding.offset(
        document.text(), lines.start(line), lines.end(line), position.getCharacter());
  }

  /** A range that is given back to front is turned round. */
  Span span(Document document, Range range) {
    int start = offset(document, range.getStart());
    int end = offset(document, range.getEnd());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** A document after changes, each of which counts in the text that those before it have made. */
  Document edited(Document document, List<TextDocumentContentChangeEvent> changes, int version) {
    Document edited = document;
    List<Replacement> pending = new ArrayList<>();
    for (TextDocumentContentChangeEvent change : changes) {
      String text = required(change.getText(), "contentChanges.text");
      Range range = change.getRange();
      if (range == null) {
        pending.clear();
        edited = Document.of(document.uri(), document.languageId(), version, text);
        continue;
      }
      if (!pending.isEmpty() && !isAbove(range, pending.get(pending.size() - 1), edited)) {
        edited = replaced(edited, pending, version);
        pending.clear();
      }
      pending.add(new Replacement(range, span(edited, range), text));
    }
    return replaced(edited, pending, version);
  }

  /** A change to be made: {@code span} counts in the text before any that wait with it. */
  private record Replacement(Range range, Span span, String text) {}

  /**
   * Whether a range lies on lines above a change that has not been made yet, and so means the same
   * before and after it. Editors send the changes of many cursors from the bottom up: they are then
   * made in one go.
   */
  private static boolean isAbove(Range range, Replacement waiting, Document document) {
    int last = Math.max(range.getStart().getLine(), range.getEnd().getLine());
    int first = Math.min(waiting.range().getStart().getLine(), waiting.range().getEnd().getLine());
    return last < first && first < document.lines().count();
  }

  private static Document replaced(Document document, List<Replacement> bottomUp, int version) {
    if (bottomUp.isEmpty()) {
      return document.edited(new Span(0, 0), "", version);
    }
    if (bottomUp.size() == 1) {
      return document.edited(bottomUp.get(0).span(), bottomUp.get(0).text(), version);
    }
    StringBuilder text = new StringBuilder(document.text().length() + 256);
    int done = 0;
    for (int at = bottomUp.size() - 1; at >= 0; at--) {
      Replacement next = bottomUp.get(at);
      text.append(document.text(), done, next.span().start()).append(next.text());
      done = next.span().end();
    }
    text.append(document.text(), done, document.text().length());
    return Document.of(document.uri(), document.languageId(), version, text.toString());
  }
}
