package io.github.glossls.workspace;

import io.github.glossls.text.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user may choose; {@code gloss-ls.*} in an editor's settings.
 *
 * @param notes files, folders and globs to read as glossaries besides what the workspace holds;
 *     {@code ~} is the home folder
 * @param bundledGlossary whether the bundled glossary answers where no note does
 * @param hoverUncertain where a hover shows a mention that may mean something else
 * @param links which mentions of a document are links
 * @param zones where in a document mentions are marked that nobody asked about
 * @param exclude globs, relative to a workspace folder, of what is never read
 * @param remoteImages whether a definition may load images from the network
 */
public record Settings(
    List<String> notes,
    boolean bundledGlossary,
    HoverUncertain hoverUncertain,
    Links links,
    Set<MarkedZone> zones,
    List<String> exclude,
    boolean remoteImages) {

  /** Where an uncertain mention is worth a hover. */
  public enum HoverUncertain {
    NEVER,
    PROSE,
    ALWAYS
  }

  /** Which mentions become document links. */
  public enum Links {
    OFF,
    FIRST,
    ALL
  }

  /** A part of a document in which mentions can be marked. Addresses never are. */
  public enum MarkedZone {
    PROSE,
    COMMENTS,
    STRINGS,
    CODE;

    /** The part that a zone belongs to; empty for addresses and the like. */
    static Optional<MarkedZone> of(Zone zone) {
      return switch (zone) {
        case PROSE, HEADING -> Optional.of(PROSE);
        case COMMENT -> Optional.of(COMMENTS);
        case STRING -> Optional.of(STRINGS);
        case CODE, FENCED_CODE, INLINE_CODE -> Optional.of(CODE);
        case LINK_TEXT, LINK_TARGET, URL, FRONT_MATTER -> Optional.empty();
      };
    }
  }

  public Settings {
    zones = Set.copyOf(zones);
    notes = List.copyOf(notes);
    exclude = List.copyOf(exclude);
  }

  public static Settings defaults() {
    return new Settings(
        List.of(),
        true,
        HoverUncertain.PROSE,
        Links.FIRST,
        EnumSet.complementOf(EnumSet.of(MarkedZone.CODE)),
        List.of(),
        false);
  }

  /** Whether mentions in a zone are marked. */
  public boolean marks(Zone zone) {
    return MarkedZone.of(zone).filter(zones::contains).isPresent();
  }
}
