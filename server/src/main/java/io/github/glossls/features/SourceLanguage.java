package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.text.Zone;

/** How a document's language writes comments and examples. */
final class SourceLanguage {
  static SourceLanguage of(Document document) {
    return new SourceLanguage();
  }

  static Zone zoneAt(Document document, int offset) {
    return document.uri().endsWith(".md") ? Zone.PROSE : Zone.CODE;
  }

  String comment(String text) {
    return "";
  }

  boolean isWrittenAs(String fenceLanguage) {
    return false;
  }
}
