package io.github.glossls.lsp;

import java.util.List;

/** In what units a client counts the characters of a line. */
enum PositionEncoding {
  UTF_16("utf-16"),
  UTF_8("utf-8"),
  UTF_32("utf-32");

  private final String protocolName;

  PositionEncoding(String protocolName) {
    this.protocolName = protocolName;
  }

  String protocolName() {
    return protocolName;
  }

  /**
   * UTF-16 where it is offered, since texts are kept in it, or nothing is said; else what the
   * client likes best.
   */
  static PositionEncoding choose(List<String> offered) {
    if (offered.contains(UTF_16.protocolName)) {
      return UTF_16;
    }
    for (String each : offered) {
      for (PositionEncoding ours : values()) {
        if (ours.protocolName.equals(each)) {
          return ours;
        }
      }
    }
    return UTF_16;
  }

  /** How many units the text from {@code start} to {@code end} takes. */
  int units(CharSequence text, int start, int end) {
    if (this == UTF_16) {
      return end - start;
    }
    int units = 0;
    for (int at = start; at < end; ) {
      int codePoint = Character.codePointAt(text, at);
      units += width(codePoint);
      at += Character.charCount(codePoint);
    }
    return units;
  }

  /**
   * The offset that lies {@code units} behind {@code start}, at most {@code end}; in the midst of a
   * character, where that begins.
   */
  int offset(CharSequence text, int start, int end, int units) {
    if (this == UTF_16) {
      return start + Math.max(0, Math.min(units, end - start));
    }
    int left = units;
    int at = start;
    while (at < end) {
      int codePoint = Character.codePointAt(text, at);
      left -= width(codePoint);
      if (left < 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return Math.min(at, end);
  }

  private int width(int codePoint) {
    if (this == UTF_32) {
      return 1;
    }
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
