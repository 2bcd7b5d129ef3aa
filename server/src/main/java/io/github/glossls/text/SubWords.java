package io.github.glossls.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into sub-words: {@code ragPipeline} is {@code rag}, {@code Pipeline}; {@code
 * HTTPServer} is {@code HTTP}, {@code Server}; {@code BM25} is {@code BM}, {@code 25}; {@code RAGs}
 * stays whole. Scripts written without spaces give one sub-word for each character.
 *
 * <p>An object of this class is a buffer that is filled again and again, so that cutting a text
 * allocates nothing. Each sub-word comes with the numbers of its {@link Fingerprint}. Plain ASCII
 * takes a short path, {@link AsciiWords}; all else is read by {@link WordReader}.
 *
 * <p>Behind a backslash a letter may be an escape, as in {@code "\nToken"}: such a word is given
 * twice, with its first letter and without.
 */
public final class SubWords {
  /** How many places of a block are written at once. */
  private static final int AT_A_TIME = 12;

  /** A block may begin a little before the end of the window. */
  private static final int ROOM = AsciiWords.BLOCK;

  /** How many characters of a text one filling reads at most. */
  public static final int WINDOW = Window.SIZE;

  /** How many sub-words one filling may give at most. */
  public static final int MOST = WINDOW + ROOM;

  private final Window window = new Window();
  private final AsciiWords ascii = new AsciiWords();
  private final WordReader reader = new WordReader();

  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final long[] keys = new long[MOST];

  // Of the words that are not plain; the bytes tell the others to the few who ask.
  private final long[] codes = new long[MOST];
  private final long[] firsts = new long[MOST];
  private final long[] rests = new long[MOST];

  /** A bit for each word that the window's bytes do not tell. */
  private final long[] slow = new long[MOST / Long.SIZE];

  private boolean hasSlow;
  private int base;
  private int count;

  // How many starts, ends and keys are set; the last word of a block may not have ended.
  private int begun;
  private int ended;
  private int keyed;

  public int count() {
    return count;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /** Whether a sub-word is plain ASCII, read without a look at each character. */
  public boolean isPlain(int index) {
    return (slow[index >>> 6] >>> index & 1) == 0;
  }

  /**
   * The {@link Fingerprint#key} of a sub-word; for {@code index} equal to {@link #count}, that of
   * none.
   */
  public long key(int index) {
    return keys[index];
  }

  /** The {@link Fingerprint#code} of a sub-word. */
  public long code(int index) {
    boolean isShort = ends[index] - starts[index] <= WordHash.SHORT;
    return isShort && isPlain(index) ? first(index) : longCode(index);
  }

  private long longCode(int index) {
    return isPlain(index) ? WordHash.code(first(index), rest(index)) : codes[index];
  }

  /** The {@link Fingerprint#first} of a sub-word. */
  public long first(int index) {
    return isPlain(index)
        ? WordHash.first(window.bytes(), starts[index] - base, ends[index] - starts[index])
        : firsts[index];
  }

  /** The {@link Fingerprint#rest} of a sub-word. */
  public long rest(int index) {
    return isPlain(index)
        ? WordHash.rest(window.bytes(), starts[index] - base, ends[index] - starts[index])
        : rests[index];
  }

  /** The sub-words of a short text, folded. */
  public static List<String> of(String text) {
    List<String> cut = new ArrayList<>(2);
    cut(text, cut);
    return cut;
  }

  /** Adds the sub-words of a short text, folded, to a list. */
  public static void cut(String text, List<String> cut) {
    for (int at = 0; at < text.length(); ) {
      int end = WordReader.end(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      cut.add(Folding.fold(text.substring(at, end)));
      if (WordReader.isEscaped(text, at, end)) {
        cut.add(Folding.fold(text.substring(at + 1, end)));
      }
      at = end;
    }
  }

  /** The text folded: case, diacritics and compatibility forms set aside. */
  public static String folded(CharSequence text) {
    return Folding.fold(text);
  }

  /** Whether the characters from {@code start} to {@code end}, folded, are {@code folded}. */
  public static boolean matches(
      String text, int start, int end, char[] folded, int from, int length) {
    int compared = 0;
    for (int at = start; at < end; ) {
      char c = text.charAt(at);
      if (c < 0x80) {
        // Small letters and digits have this bit, and capitals differ in nothing else.
        if (compared == length || folded[from + compared++] != (c | 0x20)) {
          return false;
        }
        at++;
        continue;
      }
      int codePoint = text.codePointAt(at);
      for (long rest = Folding.fold(codePoint); rest != 0; rest >>>= 16) {
        if (compared == length || folded[from + compared++] != (char) rest) {
          return false;
        }
      }
      at += Character.charCount(codePoint);
    }
    return compared == length;
  }

  /** Whether a code point belongs to words. */
  public static boolean isWordPart(int codePoint) {
    return CharKind.of(codePoint) != CharKind.OTHER;
  }

  /** Whether words are written without spaces in the script of this code point. */
  public static boolean isUnspaced(int codePoint) {
    return codePoint >= 0x0E00 && CharKind.of(codePoint) == CharKind.SINGLE;
  }

  /**
   * Cuts a stretch of the text from {@code from}, which is no place inside a sub-word. What begins
   * before {@code to} is read to its end.
   *
   * @return where to go on
   */
  public int fill(String text, int from, int to) {
    begun = 0;
    ended = 0;
    keyed = 0;
    base = from;
    if (hasSlow) {
      Arrays.fill(slow, 0);
      hasSlow = false;
    }
    int next = from < to ? cut(text, from) : from;
    count = ended;
    while (count > 0 && starts[count - 1] >= to) {
      count--;
    }
    keys[count] = 0;
    return next;
  }

  private int cut(String text, int from) {
    int end = window.load(text, from);
    int blocks = (end - from + AsciiWords.BLOCK - 1) / AsciiWords.BLOCK;
    ascii.read(window, blocks);
    int at = isBehindBackslash(text, from) ? cutSlowly(text, from, from + 1, end) : from;
    while (at < end) {
      int block = (at - from) / AsciiWords.BLOCK;
      int even = ascii.firstUneven(block, blocks);
      if (even > block) {
        drain(block, even, at);
        at = Math.min(end, from + even * AsciiWords.BLOCK);
      } else {
        at = cutAround(text, block, at, end);
      }
    }
    if (begun > ended) {
      ends[ended++] = end;
    }
    keyAscii();
    return end == text.length() ? end : withoutUnsure(text, from, at, end);
  }

  /** Turns the bits of blocks into places, from {@code at} on. */
  private void drain(int from, int to, int at) {
    drain(from, at, -1L);
    for (int block = from + 1; block < to; block++) {
      int place = base + block * AsciiWords.BLOCK;
      begun = drain(ascii.starts(block), place, starts, begun);
      ended = drain(ascii.ends(block), place, ends, ended);
    }
  }

  /** Turns those bits of one block into places that {@code wanted} has, from {@code at} on. */
  private void drain(int block, int at, long wanted) {
    int place = base + block * AsciiWords.BLOCK;
    long rest = -1L << (at - place);
    // Unless a word goes on from the block before, one may have ended here and be known.
    long restOfEnds = begun > ended ? rest : rest << 1;
    begun = drain(ascii.starts(block) & rest & wanted, place, starts, begun);
    ended = drain(ascii.ends(block) & restOfEnds & wanted, place, ends, ended);
  }

  /**
   * Cuts what is left of a block from {@code at} up to its first site, and the words that touch it.
   *
   * @return where to go on
   */
  private int cutAround(String text, int block, int at, int end) {
    int place = base + block * AsciiWords.BLOCK;
    long sites = ascii.sites(block) & (-1L << (at - place));
    if (sites == 0) {
      drain(block, at, -1L);
      return Math.min(end, place + AsciiWords.BLOCK);
    }
    drain(block, at, Long.lowestOneBit(sites) - 1);
    int first = Long.numberOfTrailingZeros(sites);
    int together = Long.numberOfTrailingZeros(~(sites >>> first));
    int begin = begun > ended ? starts[ended] : place + first;
    keyAscii();
    return cutSlowly(text, begin, place + first + together, end);
  }

  /**
   * Cuts words that begin before {@code to}, and on to where the bits are right again.
   *
   * @return where to go on
   */
  private int cutSlowly(String text, int from, int to, int end) {
    int at = cutSlowly(text, from, to);
    while (at < end && isInside(text, at)) {
      at = cutSlowly(text, at, at + 1);
    }
    return at;
  }

  /** Whether bits tell no beginning of the word that begins here: they take it for a later part. */
  private boolean isInside(String text, int at) {
    return !ascii.startsAt(at - base) && isWordPart(text.charAt(at));
  }

  /**
   * Writes as many places at a time as a block seldom has more of, so that the loop ends where the
   * processor thought. Those behind the last mean nothing.
   */
  private static int drain(long bits, int at, int[] places, int from) {
    int to = from + Long.bitCount(bits);
    long rest = bits;
    for (int next = from; next < to; next += AT_A_TIME) {
      for (int n = 0; n < AT_A_TIME; n++) {
        places[next + n] = at + Long.numberOfTrailingZeros(rest);
        rest &= rest - 1;
      }
    }
    return to;
  }

  /** Gives the words that came from bits their keys. */
  private void keyAscii() {
    byte[] bytes = window.bytes();
    for (int word = keyed; word < ended; word++) {
      keyAscii(bytes, word);
    }
    keyed = ended;
  }

  private void keyAscii(byte[] bytes, int word) {
    int start = starts[word];
    int length = ends[word] - start;
    keys[word] = WordHash.key(WordHash.first(bytes, start - base, length), length);
  }

  /**
   * Cuts words that begin before {@code to}, and what stands behind a backslash at its end.
   *
   * @return where the last one ended; at least {@code to}
   */
  private int cutSlowly(String text, int from, int to) {
    int at = from;
    while (at < to || (at < text.length() && isBehindBackslash(text, at))) {
      int end = WordReader.end(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      add(text, at, end);
      if (WordReader.isEscaped(text, at, end)) {
        add(text, at + 1, end);
      }
      at = end;
    }
    begun = ended;
    keyed = ended;
    return at;
  }

  private void add(String text, int start, int end) {
    starts[ended] = start;
    ends[ended] = end;
    if (window.isAscii(start - base, end - base)) {
      keyAscii(window.bytes(), ended);
    } else {
      slow[ended >>> 6] |= 1L << ended;
      hasSlow = true;
      reader.fold(text, start, end);
      firsts[ended] = reader.first();
      rests[ended] = reader.rest();
      codes[ended] = WordHash.code(firsts[ended], rests[ended]);
      keys[ended] = reader.key();
    }
    ended++;
  }

  private static boolean isBehindBackslash(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /**
   * Leaves out the last words of a window that may go on behind it.
   *
   * @return where to go on: {@code next}, or where the first one left out begins
   */
  private int withoutUnsure(String text, int from, int next, int end) {
    int sure = ended;
    while (sure > 0 && ends[sure - 1] >= end - AsciiWords.BEHIND) {
      sure--;
    }
    if (sure == ended) {
      return next;
    }
    ended = sure;
    // A word as long as the window is read from the text.
    return starts[sure] > from ? starts[sure] : cutSlowly(text, from, from + 1);
  }
}
