package io.github.glossls.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How identifiers write a name of several words. */
enum NameStyle {
  CAMEL {
    @Override
    String write(List<String> words) {
      return lower(words.get(0)) + PASCAL.write(words.subList(1, words.size()));
    }
  },
  PASCAL {
    @Override
    String write(List<String> words) {
      StringBuilder name = new StringBuilder();
      for (String word : words) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(lower(word.substring(1)));
      }
      return name.toString();
    }
  },
  SNAKE {
    @Override
    String write(List<String> words) {
      return lower(String.join("_", words));
    }
  },
  KEBAB {
    @Override
    String write(List<String> words) {
      return lower(String.join("-", words));
    }
  },
  UPPER {
    @Override
    String write(List<String> words) {
      return String.join("", words).toUpperCase(Locale.ROOT);
    }
  },
  UPPER_SNAKE {
    @Override
    String write(List<String> words) {
      return String.join("_", words).toUpperCase(Locale.ROOT);
    }
  };

  /**
   * @param words of the name, not empty
   */
  abstract String write(List<String> words);

  /**
   * The styles that a name may take after what has been typed of it.
   *
   * @param identifier everything typed of the identifier so far, which shows its style
   * @param typed the end of it that is the beginning of the name
   */
  static List<NameStyle> fitting(String identifier, String typed) {
    String before = identifier.substring(0, identifier.length() - typed.length());
    if (!before.isEmpty()) {
      return List.of(continuing(before, typed));
    }
    if (typed.isEmpty()) {
      return List.of(CAMEL, PASCAL, SNAKE, KEBAB);
    }
    if (typed.indexOf('_') > 0) {
      return List.of(isUpper(typed) ? UPPER_SNAKE : SNAKE);
    }
    if (typed.indexOf('-') > 0) {
      return List.of(KEBAB);
    }
    if (Character.isLowerCase(typed.charAt(0))) {
      return isLower(typed) ? List.of(CAMEL, SNAKE) : List.of(CAMEL);
    }
    if (typed.length() == 1) {
      return List.of(PASCAL, UPPER_SNAKE);
    }
    return isUpper(typed) ? List.of(UPPER, UPPER_SNAKE) : List.of(PASCAL);
  }

  private static NameStyle continuing(String before, String typed) {
    char last = before.charAt(before.length() - 1);
    if (last == '_') {
      return isUpper(before) ? UPPER_SNAKE : SNAKE;
    }
    if (last == '-') {
      return KEBAB;
    }
    return !typed.isEmpty() && Character.isUpperCase(typed.charAt(0)) ? PASCAL : CAMEL;
  }

  /** The words of a term's name, cut at everything that is neither letter nor digit. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && c != '\'' && c != '’') {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isLower(String text) {
    return text.equals(lower(text));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
