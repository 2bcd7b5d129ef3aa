package io.github.glossls.testing;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Source;
import io.github.glossls.matching.Matcher;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.Settings;
import io.github.glossls.workspace.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fixture come to life: files under {@code /notes/} are the user's glossary notes, those under
 * {@code /bundled/} are bundled, and the rest are open documents.
 */
public record World(Snapshot snapshot, Fixture fixture) {
  public static World of(String source) {
    return of(source, Settings.defaults());
  }

  public static World of(String source, Settings settings) {
    Fixture fixture = Fixture.parse(source);
    List<Entry> user = new ArrayList<>();
    List<Entry> bundled = new ArrayList<>();
    Map<String, Document> documents = new HashMap<>();
    for (Fixture.File file : fixture.files().values()) {
      String name = file.path().substring(1);
      if (file.path().startsWith("/bundled/")) {
        bundled.addAll(read("gloss://" + file.path(), name, Source.Origin.BUNDLED, file.text()));
      } else if (file.path().startsWith("/notes/")) {
        user.addAll(read("file://" + file.path(), name, Source.Origin.USER, file.text()));
      } else {
        Document document = Document.of("file://" + file.path(), "", 1, file.text());
        documents.put(document.uri(), document);
      }
    }
    user.addAll(bundled);
    Matcher matcher = Matcher.compile(Glossary.merge(user));
    return new World(new Snapshot(1, matcher, documents, settings), fixture);
  }

  /** The document that holds the cursor. */
  public Document document() {
    return snapshot.document("file://" + fixture.underCursor().path()).orElseThrow();
  }

  public int cursor() {
    return fixture.underCursor().cursor().orElseThrow();
  }

  private static List<Entry> read(String uri, String name, Source.Origin origin, String text) {
    return new NoteReader().read(new Source(uri, name, origin), text, true).entries();
  }
}
