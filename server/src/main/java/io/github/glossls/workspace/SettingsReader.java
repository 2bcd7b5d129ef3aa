package io.github.glossls.workspace;

import io.github.glossls.workspace.Settings.HoverUncertain;
import io.github.glossls.workspace.Settings.Links;
import io.github.glossls.workspace.Settings.MarkedZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes settings of what a client sends. A wrong value costs only itself: its default holds, and a
 * problem says what would be right.
 */
public final class SettingsReader {
  /** What every setting's name begins with in an editor. */
  public static final String SECTION = "gloss-ls";

  /**
   * @param problems one for each wrong value, naming the setting and what it accepts
   */
  public record Reading(Settings settings, List<String> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private final Map<?, ?> tree;
  private final List<String> problems = new ArrayList<>();

  private SettingsReader(Map<?, ?> tree) {
    this.tree = tree;
  }

  /**
   * @param tree maps, lists, strings, numbers and booleans; the section's content, or an object
   *     that holds the section; {@code hover.uncertain} may be one key or nested
   */
  public static Reading read(Object tree) {
    // Lua has one notation for the empty list and the empty object; Neovim sends it as a list.
    if (tree instanceof List<?> list && list.isEmpty()) {
      return new Reading(Settings.defaults(), List.of());
    }
    if (!(tree instanceof Map<?, ?> map)) {
      String problem = wrong("", tree, "an object of settings");
      return new Reading(Settings.defaults(), List.of(problem));
    }
    Object section = map.get(SECTION);
    SettingsReader reader = new SettingsReader(section instanceof Map<?, ?> inner ? inner : map);
    Settings settings = reader.settings();
    return new Reading(settings, reader.problems);
  }

  private Settings settings() {
    Settings defaults = Settings.defaults();
    return new Settings(
        strings("notes", defaults.notes()),
        flag("bundledGlossary", defaults.bundledGlossary()),
        choice("hover.uncertain", HoverUncertain.values(), defaults.hoverUncertain()),
        choice("links", Links.values(), defaults.links()),
        choices("zones", MarkedZone.values(), defaults.zones()),
        strings("exclude", defaults.exclude()),
        flag("hover.remoteImages", defaults.remoteImages()));
  }

  private boolean flag(String name, boolean otherwise) {
    Optional<Object> value = value(name);
    if (value.isPresent() && !(value.get() instanceof Boolean)) {
      problems.add(wrong(name, value.get(), "true or false"));
      return otherwise;
    }
    return (Boolean) value.orElse(otherwise);
  }

  private <E extends Enum<E>> E choice(String name, E[] values, E otherwise) {
    Optional<Object> value = value(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    Optional<E> chosen = named(value.get(), values);
    if (chosen.isEmpty()) {
      problems.add(wrong(name, value.get(), "one of " + names(values)));
    }
    return chosen.orElse(otherwise);
  }

  private <E extends Enum<E>> Set<E> choices(String name, E[] values, Set<E> otherwise) {
    Optional<Object> value = value(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    Set<E> chosen = new HashSet<>();
    List<?> given = value.get() instanceof List<?> list ? list : List.of(value.get());
    for (Object each : given) {
      Optional<E> one = named(each, values);
      if (one.isEmpty()) {
        problems.add(wrong(name, each, "a list of " + names(values)));
        return otherwise;
      }
      chosen.add(one.get());
    }
    return chosen;
  }

  private static <E extends Enum<E>> Optional<E> named(Object value, E[] values) {
    return Arrays.stream(values).filter(each -> written(each).equals(value)).findFirst();
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(each -> '"' + written(each) + '"')
        .collect(Collectors.joining(", "));
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private List<String> strings(String name, List<String> otherwise) {
    Optional<Object> value = value(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!(value.get() instanceof List<?> list)) {
      problems.add(wrong(name, value.get(), "a list of strings"));
      return otherwise;
    }
    List<String> strings = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof String string && !string.isBlank()) {
        strings.add(string.strip());
      } else {
        problems.add(wrong(name, each, "a list of strings that are not empty"));
      }
    }
    return strings;
  }

  /** A setting by its dotted name, at the top or nested. */
  private Optional<Object> value(String name) {
    Object dotted = tree.get(name);
    Object whole = dotted != null ? dotted : tree.get(SECTION + "." + name);
    int dot = name.indexOf('.');
    if (whole != null || dot < 0) {
      return Optional.ofNullable(whole);
    }
    Object group = tree.get(name.substring(0, dot));
    if (group instanceof Map<?, ?> inner) {
      return Optional.ofNullable(inner.get(name.substring(dot + 1)));
    }
    if (group != null) {
      problems.add(wrong(name.substring(0, dot), group, "an object of settings"));
    }
    return Optional.empty();
  }

  private static String wrong(String name, Object value, String accepted) {
    String shown = value instanceof String ? '"' + value.toString() + '"' : value.toString();
    return "The setting "
        + (name.isEmpty() ? SECTION : SECTION + "." + name)
        + " is "
        + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown)
        + "; it takes "
        + accepted
        + ". The default is used.";
  }
}
