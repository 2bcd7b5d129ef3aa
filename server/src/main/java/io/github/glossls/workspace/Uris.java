package io.github.glossls.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * URIs of documents. Clients spell the same file in several ways ({@code file:///c%3A/my%20notes},
 * {@code file:///C:/my notes}); they are compared by {@link #key} and answered as they came.
 */
public final class Uris {
  private static final String FILE = "file:";
  private static final String UNRESERVED = "-._~/!$&'()*+,;=:@";
  private static final String HEX = "0123456789ABCDEF";

  private Uris() {}

  /** One spelling for all that mean the same document. */
  public static String key(String uri) {
    if (!isFile(uri)) {
      return uri;
    }
    String path = composed(decode(withoutAuthority(uri)));
    if (hasDrive(path)) {
      path = path.substring(0, 1) + Character.toLowerCase(path.charAt(1)) + path.substring(2);
    }
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return FILE + "//" + authority(uri).toLowerCase(Locale.ROOT) + path.substring(0, end);
  }

  /** Whether {@code uri} is {@code folder} or lies in it. */
  public static boolean isWithin(String uri, String folder) {
    String inner = key(uri);
    String outer = key(folder);
    return inner.startsWith(outer)
        && (inner.length() == outer.length()
            || outer.endsWith("/")
            || inner.charAt(outer.length()) == '/');
  }

  /** The file that a {@code file:} URI names; empty for any other and where none can be. */
  public static Optional<Path> path(String uri) {
    if (!isFile(uri)) {
      return Optional.empty();
    }
    String path = decode(withoutAuthority(uri));
    String host = authority(uri);
    try {
      if (hasDrive(path)) {
        return Optional.of(Path.of(path.substring(1)));
      }
      return Optional.of(host.isEmpty() ? Path.of(path) : Path.of("//" + host + path));
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  /** The {@code file:} URI of a path, without asking the file system what it is. */
  public static String of(Path path) {
    String written = path.toAbsolutePath().normalize().toString().replace('\\', '/');
    if (written.startsWith("//")) {
      return FILE + encode(written);
    }
    return FILE + "//" + (written.startsWith("/") ? "" : "/") + encode(written);
  }

  /** The URI of what lies at {@code relative} in a folder, spelled as the client spells it. */
  static String child(String folderUri, Path relative) {
    String base = folderUri.endsWith("/") ? folderUri : folderUri + "/";
    return base + encode(relative.toString().replace('\\', '/'));
  }

  /** The last part of the path, for showing. */
  static String fileName(String uri) {
    String path = isFile(uri) ? decode(withoutAuthority(uri)) : uri;
    int slash = path.lastIndexOf('/', path.length() - 2);
    return path.substring(slash + 1);
  }

  private static boolean isFile(String uri) {
    return uri.regionMatches(true, 0, FILE, 0, FILE.length());
  }

  private static boolean hasDrive(String path) {
    return path.length() >= 3
        && path.charAt(0) == '/'
        && path.charAt(2) == ':'
        && Character.isLetter(path.charAt(1));
  }

  private static String authority(String uri) {
    if (!uri.startsWith("//", FILE.length())) {
      return "";
    }
    int start = FILE.length() + 2;
    int slash = uri.indexOf('/', start);
    String host = uri.substring(start, slash < 0 ? uri.length() : slash);
    return host.equalsIgnoreCase("localhost") ? "" : host;
  }

  private static String withoutAuthority(String uri) {
    if (!uri.startsWith("//", FILE.length())) {
      return uri.substring(FILE.length());
    }
    int slash = uri.indexOf('/', FILE.length() + 2);
    return slash < 0 ? "/" : uri.substring(slash);
  }

  private static String composed(String path) {
    for (int at = 0; at < path.length(); at++) {
      if (path.charAt(at) > '\u02ff') {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
      }
    }
    return path;
  }

  /** A percent sign that starts no escape stands for itself. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      boolean escape = text.charAt(at) == '%' && at + 2 < text.length();
      int high = escape ? Character.digit(text.charAt(at + 1), 16) : -1;
      int low = escape ? Character.digit(text.charAt(at + 2), 16) : -1;
      if (high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        at += 3;
      } else {
        int next = text.offsetByCodePoints(at, 1);
        bytes.writeBytes(text.substring(at, next).getBytes(StandardCharsets.UTF_8));
        at = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean plain =
          c < 0x80
              && ((c >= 'a' && c <= 'z')
                  || (c >= 'A' && c <= 'Z')
                  || (c >= '0' && c <= '9')
                  || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
