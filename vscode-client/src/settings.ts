/** The section of the user's settings; the server reads its own part of it. */
export const SECTION = 'gloss-ls';

/** The names of the settings that the extension itself reads. */
export const Setting = {
  javaHome: 'java.home',
  javaOptions: 'java.options',
  markdownPreview: 'markdownPreview.enabled',
} as const;

export interface ClientSettings {
  readonly javaHome: string;
  readonly javaOptions: readonly string[];
  readonly markdownPreview: boolean;
}

/**
 * What is of another kind than it should be counts as not set.
 *
 * @param section the user's settings; in a folder that is not trusted, VS Code itself leaves out
 *     what that folder says of Java
 */
export function readSettings(section: { get(name: string): unknown }): ClientSettings {
  const home = section.get(Setting.javaHome);
  const options = section.get(Setting.javaOptions);
  return {
    javaHome: typeof home === 'string' ? home : '',
    javaOptions: Array.isArray(options)
      ? options.filter((option): option is string => typeof option === 'string' && option.trim() !== '')
      : [],
    markdownPreview: section.get(Setting.markdownPreview) !== false,
  };
}
