package io.github.glossls.notes.names;

import io.github.glossls.notes.words.FiniteVerb;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text beside a short form says that it stands for. */
public final class Expansions {
  /** Words up to where a name may end; behind a verb or an equals sign of the short form. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?i:stands for|short for|means|is short for|acronym for|abbreviation of)\\s+)?[\"'“*_]*([\\p{L}\\d][\\p{L}\\d' /&-]{3,80}?)[\"'”*_]*\\s*(?:$|[.,;:(=]|\\s[-–—]+\\s|\\s(?:is|are|and|which|that)\\s)");

  private static final Pattern STANDS_FOR =
      Pattern.compile(
          "(?:,?\\s+or\\s+(?:the\\s+)?"
              + "|\\s*(?:(?:which|that|it)\\s+)?(?:stands\\s+for|is\\s+short\\s+for|is\\s+an?\\s+(?:acronym|abbreviation)\\s+(?:for|of))\\s+"
              + "|[^.]{0,200}[;,.—]\\s+(?:it\\s+|and\\s+|which\\s+|also\\s+)?stands\\s+for\\s+)");

  /** Behind a short form, before what it may be spelled out as: {@code An LLM is a large …}. */
  private static final Pattern SAME =
      Pattern.compile("\\s*,\\s+(?:an?\\s+|the\\s+)?|\\s+(?:means|is|are)\\s+(?:an?\\s+|the\\s+)?");

  private static final Pattern BETWEEN_LISTED = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");
  private static final List<String> ARTICLES = List.of("A ", "An ", "The ");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,5}");
  private static final int SHORTEST_SPELLED = 3;

  private Expansions() {}

  /**
   * As {@link Abbreviations#abbreviates}, with a letter for the beginning of each word that counts.
   */
  public static boolean spells(String shortForm, String longForm) {
    return Abbreviations.abbreviates(shortForm, longForm)
        && Initials.start(Abbreviations.stem(shortForm), longForm)
            .filter(start -> start == 0)
            .isPresent();
  }

  /** {@code CNN (convolutional neural network for images)}: the remark is no part of the name. */
  static String withoutPurpose(String shortForm, String longForm) {
    int purpose = longForm.indexOf(" for ");
    String bare = purpose < 0 ? longForm : longForm.substring(0, purpose);
    return purpose > 0 && spells(shortForm, bare) ? bare : longForm;
  }

  /**
   * What a short form stands for when the text that explains it begins with that: {@code
   * Retrieval-augmented generation. Looks up …} behind {@code RAG}.
   */
  public static Optional<String> expansionAtStart(String shortForm, String text) {
    if (!Abbreviations.isShortForm(shortForm) || Abbreviations.capitals(shortForm) < 2) {
      return initialWords(shortForm, text);
    }
    Optional<String> listed = text.indexOf(',') > 0 ? listed(shortForm, text) : Optional.empty();
    if (listed.isPresent()) {
      return listed;
    }
    Matcher opening = OPENING.matcher(text);
    Optional<String> first = firstWords(shortForm, text);
    boolean whole =
        opening.lookingAt()
            && abbreviatesBeforeNoun(shortForm, opening.group(1))
            && (first.isEmpty()
                || spells(shortForm, opening.group(1))
                || isNounBehind(first.get(), opening.group(1)));
    Optional<String> found = whole ? Optional.of(opening.group(1)) : first;
    return found
        .filter(
            longForm ->
                isCompound(longForm) || Abbreviations.capitals(shortForm) < SHORTEST_SPELLED)
        .filter(longForm -> !isStatement(shortForm, longForm));
  }

  /** {@code ETL}: {@code extract, transform, and load}, a word for each letter. */
  private static Optional<String> listed(String shortForm, String text) {
    int dot = text.indexOf('.');
    String list = dot < 0 ? text : text.substring(0, dot);
    String[] words = BETWEEN_LISTED.split(list.strip(), -1);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.isEmpty() || word.indexOf(' ') >= 0 ? " " : word.substring(0, 1));
    }
    boolean spelled =
        words.length >= SHORTEST_SPELLED && shortForm.equalsIgnoreCase(initials.toString());
    return spelled ? Optional.of(list.strip()) : Optional.empty();
  }

  /**
   * {@code dvc}: {@code data version control.} A word in small letters has to be spelled exactly.
   */
  private static Optional<String> initialWords(String shortForm, String text) {
    Matcher opening = OPENING.matcher(text);
    String words =
        SMALL.matcher(shortForm).matches() && opening.lookingAt() ? opening.group(1) : "";
    StringBuilder initials = new StringBuilder();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      initials.append(word.isEmpty() ? " " : word.substring(0, 1));
    }
    return shortForm.contentEquals(initials) ? Optional.of(words) : Optional.empty();
  }

  /** One word has all letters of many a short form: {@code create} those of CRT. */
  private static boolean isCompound(String words) {
    return words.indexOf(' ') > 0 || words.indexOf('-') > 0;
  }

  /** {@code BPE was developed for …} spells out no BERT, {@code RAG as a …} no RAGAS. */
  private static boolean isStatement(String shortForm, String longForm) {
    String[] words = longForm.split(" ", -1);
    boolean shorter = Abbreviations.capitals(words[0]) > 2 && shortForm.startsWith(words[0]);
    boolean verb =
        StructureWords.makesSentence(words[0].toLowerCase(Locale.ROOT))
            || words[0].endsWith("ates");
    // Two words a capital letter are more than it can stand for.
    boolean longer = words.length > 2 * Abbreviations.capitals(shortForm) + 1;
    return shorter || verb || longer || Stream.of(words).anyMatch(FiniteVerb::isAuxiliary);
  }

  /** {@code PEFT}: {@code Parameter-efficient fine-tuning methods enable …}. */
  private static Optional<String> firstWords(String shortForm, String text) {
    String stem = Abbreviations.stem(shortForm);
    int end = stem.chars().allMatch(Letters::isLetter) ? 0 : -1;
    for (int words = 1; words <= stem.length() && end >= 0 && end < text.length(); words++) {
      end = text.indexOf(' ', end + 1);
      String first = end < 0 ? "" : text.substring(0, end);
      boolean spelled =
          words > 1
              && stem.length() >= SHORTEST_SPELLED
              && Letters.isLetterOrDigit(first.isEmpty() ? ' ' : first.charAt(end - 1))
              && !goesOn(stem, first, text)
              && Initials.start(stem, first).filter(start -> start == 0).isPresent();
      if (spelled) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** {@code Generative Pre-trained Transformer}: the next word has the last letter too. */
  private static boolean goesOn(String stem, String first, String text) {
    boolean compound = first.lastIndexOf('-') > first.lastIndexOf(' ');
    String last = stem.substring(stem.length() - 1);
    return compound && text.regionMatches(true, first.length() + 1, last, 0, 1);
  }

  /** {@code TD}: {@code temporal-difference learning}, whose last word it leaves out. */
  private static boolean abbreviatesBeforeNoun(String shortForm, String longForm) {
    int last = longForm.lastIndexOf(' ');
    String before = longForm.substring(0, Math.max(0, last));
    return Abbreviations.abbreviates(shortForm, longForm)
        || (isNounBehind(before, longForm) && Abbreviations.abbreviates(shortForm, before));
  }

  /** Whether a text is another and one word such as {@code model} or {@code learning}. */
  private static boolean isNounBehind(String before, String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return !before.isEmpty()
        && text.equals(before + ' ' + last)
        && (Abbreviations.NOUNS.contains(last) || last.equals("learning"));
  }

  /**
   * What a text that begins with a short form, or tells of it, says that it is short for: {@code
   * RAG stands for "Retrieval-Augmented Generation"}.
   */
  public static Optional<String> expansionIn(String shortForm, String text) {
    if (isBeforeNoun(shortForm)) {
      String letters = shortForm.substring(0, shortForm.indexOf(' '));
      return expansionAtStart(letters, text)
          .filter(longForm -> spells(letters, longForm) || isTitled(longForm));
    }
    int from = behindName(shortForm, text);
    Optional<String> first = from == 0 ? beginning(shortForm, text) : Optional.empty();
    if (first.isPresent() || Abbreviations.capitals(shortForm) < 2) {
      return first;
    }
    Matcher says = STANDS_FOR.matcher(text).region(from, text.length());
    if (maySayFor(text, from) && says.lookingAt()) {
      return expansionAtStart(shortForm, text.substring(says.end()));
    }
    Matcher same = SAME.matcher(text).region(from, text.length());
    return from > 0 && same.lookingAt()
        ? spelledAtStart(shortForm, text.substring(same.end()))
        : Optional.empty();
  }

  /** {@code BLEU score}. */
  private static boolean isBeforeNoun(String name) {
    int space = name.indexOf(' ');
    return space >= SHORTEST_SPELLED
        && space == name.lastIndexOf(' ')
        && Abbreviations.capitals(name.substring(0, space)) == space
        && StructureWords.isThing(name.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isTitled(String words) {
    return Stream.of(words.split(" ", -1))
        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  /** {@code Large language model.}, {@code A large language model that …}. */
  private static Optional<String> beginning(String shortForm, String text) {
    for (String article : ARTICLES) {
      if (text.startsWith(article)) {
        return spelledAtStart(shortForm, text.substring(article.length()));
      }
    }
    return expansionAtStart(shortForm, text);
  }

  /** Where it may be chance, only what has all letters of the short form in front. */
  private static Optional<String> spelledAtStart(String shortForm, String text) {
    return expansionAtStart(shortForm, text)
        .filter(longForm -> Abbreviations.stem(shortForm).length() >= SHORTEST_SPELLED)
        .filter(longForm -> spells(shortForm, longForm))
        // A generalization of linear models is what a GLM is, and not its name; QoS has its o.
        .filter(longForm -> !longForm.contains(" of ") || shortForm.indexOf('o') > 0);
  }

  /** Whether the text has one of the words that say what something is short for. */
  private static boolean maySayFor(String text, int from) {
    return text.startsWith(" or ", from)
        || text.startsWith(", or ", from)
        || text.contains("stands")
        || text.contains("short")
        || text.contains("acronym")
        || text.contains("abbreviation");
  }

  /** Where a text goes on that begins with a name, or an article and a name; 0 when none does. */
  private static int behindName(String name, String text) {
    int start = 0;
    for (String article : ARTICLES) {
      start = text.startsWith(article) ? article.length() : start;
    }
    return text.startsWith(name, start) ? start + name.length() : 0;
  }
}
