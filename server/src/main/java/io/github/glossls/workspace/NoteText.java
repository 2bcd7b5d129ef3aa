package io.github.glossls.workspace;

import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Problem;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a note's file. Whatever the file holds there is a text, perhaps the empty one, and
 * what its writer would want to know about it.
 */
record NoteText(String text, List<Problem> problems) {
  /** Bytes of one note that are read; what comes after is left out. */
  static final int LARGEST = 8 << 20;

  private static final int LOOKED_AT_FOR_ZEROS = 8_000;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  static NoteText read(Path file, Source source) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException | SecurityException unreadable) {
      return nothing(
          source,
          "unreadable-note",
          "This note cannot be read: " + unreadable + ". Check its permissions.");
    }
    if (bytes.length <= LARGEST) {
      return decode(bytes, source);
    }
    NoteText start = decode(Arrays.copyOf(bytes, lastLineEnd(bytes)), source);
    Problem tooLarge =
        problem(
            source,
            "note-too-large",
            Problem.Severity.WARNING,
            new LineStart(0, ""),
            "Only the first "
                + (LARGEST >> 20)
                + " MB of this note are read. Divide it into several notes.");
    return start.problems().isEmpty() ? new NoteText(start.text(), List.of(tooLarge)) : start;
  }

  static NoteText decode(byte[] bytes, Source source) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      int skipped = marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
      return new NoteText(
          new String(bytes, skipped, bytes.length - skipped, marked.get()), List.of());
    }
    if (holdsZero(bytes)) {
      return nothing(
          source,
          "not-text",
          "This file is not text, so no terms are read from it. Save it as UTF-8, or exclude it"
              + " with the setting gloss-ls.exclude.");
    }
    int malformed = firstMalformed(bytes);
    if (malformed < 0) {
      return new NoteText(new String(bytes, StandardCharsets.UTF_8), List.of());
    }
    String text = new String(bytes, WESTERN);
    Problem problem =
        problem(
            source,
            "unreadable-encoding",
            Problem.Severity.WARNING,
            LineStart.of(text, malformed),
            "This note is not UTF-8, so it is read as Windows-1252 (Latin-1). Save it as UTF-8.");
    return new NoteText(text, List.of(problem));
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (first) {
      case 0xEFBB ->
          bytes.length > 2 && (bytes[2] & 0xff) == 0xBF
              ? Optional.of(StandardCharsets.UTF_8)
              : Optional.empty();
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static boolean holdsZero(byte[] bytes) {
    for (int at = 0; at < Math.min(bytes.length, LOOKED_AT_FOR_ZEROS); at++) {
      if (bytes[at] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the bytes stop being UTF-8, or -1. */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4_096);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static int lastLineEnd(byte[] bytes) {
    int end = LARGEST;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end > 0 ? end : LARGEST;
  }

  private static NoteText nothing(Source source, String code, String message) {
    LineStart top = new LineStart(0, "");
    return new NoteText("", List.of(problem(source, code, Problem.Severity.WARNING, top, message)));
  }

  private static Problem problem(
      Source source, String code, Problem.Severity severity, LineStart at, String message) {
    Span end = new Span(at.text().length(), at.text().length());
    return new Problem(code, severity, new Place(source, at.line(), end, at.text()), message);
  }

  /** A line up to some place in it. */
  private record LineStart(int line, String text) {
    /** With one byte a character, as in Windows-1252, offsets of bytes are those of characters. */
    static LineStart of(String text, int offset) {
      LineIndex lines = LineIndex.of(text);
      int line = lines.lineOf(offset);
      int end = Math.min(offset + 1, lines.end(line));
      return new LineStart(
          line, text.substring(lines.start(line), Math.max(lines.start(line), end)));
    }
  }
}
