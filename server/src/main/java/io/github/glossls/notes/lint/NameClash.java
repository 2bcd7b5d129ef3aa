package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Two entries that claim one name. An abbreviation may be shared: there are more things than short
 * letter strings.
 */
final class NameClash implements Rule {
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}\\p{N}-]{2,6}");

  private record Claim(Entry entry, boolean isAbbreviation) {}

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Map<String, Claim> claims = new HashMap<>();
    Page.defining(pages)
        .forEach(
            entry -> {
              claim(claims, entry, entry.name(), false, found);
              for (Alias alias : entry.aliases()) {
                boolean isShort = SHORT_FORM.matcher(alias.text()).matches();
                claim(claims, entry, alias.text(), isShort, found);
              }
            });
  }

  private static void claim(
      Map<String, Claim> claims,
      Entry entry,
      String name,
      boolean isAbbreviation,
      Consumer<Problem> found) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    Claim first = claims.putIfAbsent(key, new Claim(entry, isAbbreviation));
    if (first == null
        || first.entry().equals(entry)
        || (first.isAbbreviation() && isAbbreviation)) {
      return;
    }
    found.accept(
        Rule.warning(
            "name-clash",
            entry.namePlace(),
            String.format(
                "\"%s\" names both \"%s\" and \"%s\" (%s:%d): keep it in one of them",
                name,
                entry.name(),
                first.entry().name(),
                first.entry().namePlace().source().name(),
                first.entry().namePlace().line() + 1)));
  }
}
