package io.github.glossls.lsp;

import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Problem;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** From offsets to the protocol's positions. */
final class ToLsp {
  private final PositionEncoding encoding;

  ToLsp(PositionEncoding encoding) {
    this.encoding = encoding;
  }

  Position position(Document document, int offset) {
    int line = document.lines().lineOf(offset);
    int start = document.lines().start(line);
    int end = Math.min(offset, document.lines().end(line));
    return new Position(line, encoding.units(document.text(), start, end));
  }

  Range range(Document document, Span span) {
    return new Range(position(document, span.start()), position(document, span.end()));
  }

  Range range(Place place) {
    return new Range(
        new Position(place.line(), column(place, place.columns().start())),
        new Position(place.line(), column(place, place.columns().end())));
  }

  private int column(Place place, int column) {
    // ASCII, which every encoding counts alike.
    return place.lineText().isEmpty() ? column : encoding.units(place.lineText(), 0, column);
  }

  Diagnostic diagnostic(Problem problem) {
    Diagnostic diagnostic = new Diagnostic(range(problem.place()), problem.message());
    diagnostic.setCode(problem.code());
    diagnostic.setSource("gloss-ls");
    diagnostic.setSeverity(severity(problem.severity()));
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Problem.Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }
}
