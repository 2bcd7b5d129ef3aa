package io.github.glossls.lsp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts a stream into the bodies of messages, by the base protocol's headers. What is not a header
 * is skipped up to the next {@code Content-Length}, and told once, so that one bad message costs
 * the next ones nothing.
 */
final class FrameReader {
  private static final String LENGTH = "content-length:";

  /** Longer than any message a client means to send; a larger number is a mistake. */
  private static final int LARGEST_BODY = 256 << 20;

  private static final int LONGEST_LINE = 4_096;
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final Consumer<String> complaints;
  private byte[] again = {};
  private int againAt;
  private boolean isLost;

  /**
   * @param complaints told what is wrong with the stream
   */
  FrameReader(InputStream in, Consumer<String> complaints) {
    this.in = new BufferedInputStream(in, CHUNK);
    this.complaints = complaints;
  }

  /** The next body; empty at the end of the stream. */
  Optional<String> next() throws IOException {
    int length = nextLength();
    if (length < 0) {
      return Optional.empty();
    }
    byte[] body = read(length);
    if (body.length < length) {
      complaints.accept(
          "The input ended after " + body.length + " of " + length + " bytes of a message.");
      return Optional.empty();
    }
    return Optional.of(new String(body, StandardCharsets.UTF_8));
  }

  /**
   * Takes back a body that is not a message, where a header stands or begins in the midst of it:
   * then its own header promised too many bytes.
   */
  void takeBack(String body) {
    int header = headerIn(body.toLowerCase(Locale.ROOT));
    if (header < body.length()) {
      byte[] rest = body.substring(header).getBytes(StandardCharsets.UTF_8);
      byte[] both = Arrays.copyOf(rest, rest.length + again.length - againAt);
      System.arraycopy(again, againAt, both, rest.length, again.length - againAt);
      again = both;
      againAt = 0;
    }
  }

  private static int headerIn(String body) {
    int header = body.indexOf(LENGTH);
    if (header >= 0) {
      return header;
    }
    int begun = Math.max(0, body.length() - LENGTH.length());
    while (!LENGTH.startsWith(body.substring(begun))) {
      begun++;
    }
    return begun;
  }

  /** Reads headers up to the empty line behind them; -1 at the end of the stream. */
  private int nextLength() throws IOException {
    int length = -1;
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      String header = line.get();
      int at = header.toLowerCase(Locale.ROOT).indexOf(LENGTH);
      if (at > 0) {
        complainOnce("this stands before a header: " + shown(header));
      }
      if (at >= 0) {
        length = length(header.substring(at + LENGTH.length()).strip());
      } else if (header.isEmpty() && length >= 0) {
        isLost = false;
        return length;
      } else if (!header.isEmpty() && (length < 0 || header.indexOf(':') < 0)) {
        complainOnce("this is no header of a message: " + shown(header));
      }
    }
    return -1;
  }

  private int length(String written) {
    try {
      int length = Integer.parseInt(written);
      if (length >= 0 && length <= LARGEST_BODY) {
        return length;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as a number out of bounds is.
    }
    complainOnce("Content-Length is " + shown(written));
    return -1;
  }

  private void complainOnce(String what) {
    if (!isLost) {
      isLost = true;
      complaints.accept(
          "Malformed input; "
              + what
              + ". Expected \"Content-Length: N\", an empty line and N bytes of JSON;"
              + " reading on at the next Content-Length.");
    }
  }

  private static String shown(String text) {
    return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
  }

  /** A line without its end; of a very long one, the end. */
  private Optional<String> line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = read(); c >= 0; c = read()) {
      if (c == '\n') {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\r') {
          line.setLength(end - 1);
        }
        return Optional.of(line.toString());
      }
      if (line.length() == LONGEST_LINE) {
        line.delete(0, LONGEST_LINE / 2);
      }
      line.append((char) c);
    }
    return Optional.empty();
  }

  private int read() throws IOException {
    return againAt < again.length ? again[againAt++] & 0xff : in.read();
  }

  /** At most {@code length} bytes; memory is taken as they come, not as they are promised. */
  private byte[] read(int length) throws IOException {
    int fromAgain = Math.min(length, again.length - againAt);
    byte[] bytes = Arrays.copyOfRange(again, againAt, againAt + fromAgain);
    againAt += fromAgain;
    int filled = fromAgain;
    while (filled < length) {
      if (filled == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(length, Math.max(filled * 2, CHUNK)));
      }
      int count = in.read(bytes, filled, bytes.length - filled);
      if (count < 0) {
        return Arrays.copyOf(bytes, filled);
      }
      filled += count;
    }
    return bytes;
  }
}
