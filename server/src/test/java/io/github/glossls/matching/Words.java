package io.github.glossls.matching;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.OtherSense;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Glossaries for tests, one line an entry: {@code name = alias, alias ; ! other sense [cue, cue] ;
 * case exact}.
 */
final class Words {
  private static final Pattern SENSE = Pattern.compile("([^\\[]+)(?:\\[(.*)])?");

  private Words() {}

  static Glossary glossary(String lines) {
    return Glossary.merge(entries(lines));
  }

  static List<Entry> entries(String lines) {
    List<Entry> entries = new ArrayList<>();
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> entries.add(entry(line)));
    return entries;
  }

  static Entry entry(String line) {
    String[] parts = line.split(";", -1);
    String[] names = parts[0].split(" = ", 2);
    Source source = new Source("file:///words.md", "words.md", Source.Origin.USER);
    Place place = new Place(source, 0, new Span(0, 0), "");
    Entry.Builder entry = Entry.named(names[0].strip(), place, "test");
    if (names.length > 1) {
      for (String alias : names[1].split(",", -1)) {
        entry.alias(alias.strip(), Alias.Kind.SYNONYM);
      }
    }
    Arrays.stream(parts).skip(1).map(String::strip).forEach(part -> add(entry, part));
    return entry.build();
  }

  private static void add(Entry.Builder entry, String part) {
    if (part.startsWith("!")) {
      Matcher sense = SENSE.matcher(part.substring(1));
      if (sense.matches()) {
        List<String> cues =
            sense.group(2) == null ? List.of() : Arrays.asList(sense.group(2).split(",\\s*", -1));
        entry.otherSense(new OtherSense(sense.group(1).strip(), "", cues));
      }
    } else if (part.equals("case exact")) {
      entry.casePolicy(CasePolicy.EXACT);
    } else if (part.equals("case any")) {
      entry.casePolicy(CasePolicy.ANY);
    } else {
      throw new IllegalArgumentException("unknown part: " + part);
    }
  }
}
