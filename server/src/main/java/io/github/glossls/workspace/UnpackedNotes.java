package io.github.glossls.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bundled notes as pages that an editor can open. A page is written to the user's cache folder when
 * something first leads to it, read-only and in a folder named after its content, so that another
 * version of the server does not change it under a reader.
 */
public final class UnpackedNotes {
  private final Path cache;
  private final Map<String, Optional<String>> uris = new ConcurrentHashMap<>();

  /**
   * @param cache the server's own cache folder; it need not be there yet
   */
  public UnpackedNotes(Path cache) {
    this.cache = cache;
  }

  /**
   * The {@code file:} URI of a bundled note.
   *
   * @param uri as in its source: {@code gloss:///agents.md}, perhaps with a fragment
   * @return with the same fragment; empty when there is no such note, or nowhere to write it
   */
  public Optional<String> openable(String uri) {
    if (!uri.startsWith(BundledNotes.SCHEME)) {
      return Optional.of(uri);
    }
    int hash = uri.indexOf('#');
    String fragment = hash < 0 ? "" : uri.substring(hash);
    String name = uri.substring(BundledNotes.SCHEME.length(), uri.length() - fragment.length());
    return uris.computeIfAbsent(name, this::unpack).map(file -> file + fragment);
  }

  private Optional<String> unpack(String name) {
    try {
      Optional<byte[]> content = BundledNotes.bytes(name).map(UnpackedNotes::page);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      Path folder = cache.resolve("glossary").resolve(digest(content.get()));
      Path file = folder.resolve(name);
      if (!holds(file, content.get())) {
        Files.createDirectories(folder);
        write(file, content.get());
      }
      return Optional.of(Uris.of(file));
    } catch (IOException | SecurityException notWritable) {
      return Optional.empty();
    }
  }

  private static byte[] page(byte[] note) {
    return NotePage.of(new String(note, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Written beside and moved, so that no other server ever sees a part of it. */
  private static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "unpacking", ".tmp");
    try {
      Files.write(part, content);
      part.toFile().setReadOnly();
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException simpler) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (FileAlreadyExistsException another) {
      // Another server was faster, with the same content.
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
