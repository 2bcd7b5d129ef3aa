package io.github.glossls.workspace;

import java.util.List;

/**
 * What the user may choose; {@code gloss-ls.*} in an editor's settings.
 *
 * @param notes files, folders and globs to read as glossaries besides what the workspace holds;
 *     {@code ~} is the home folder
 * @param bundledGlossary whether the bundled glossary answers where no note does
 * @param hoverUncertain where a hover shows a mention that may mean something else
 * @param links which mentions of a document are links
 * @param exclude globs, relative to a workspace folder, of what is never read
 * @param remoteImages whether a definition may load images from the network
 */
public record Settings(
    List<String> notes,
    boolean bundledGlossary,
    HoverUncertain hoverUncertain,
    Links links,
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

  public Settings {
    notes = List.copyOf(notes);
    exclude = List.copyOf(exclude);
  }

  public static Settings defaults() {
    return new Settings(List.of(), true, HoverUncertain.PROSE, Links.FIRST, List.of(), false);
  }
}
