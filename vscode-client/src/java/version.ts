/** The oldest Java that the server runs on. */
export const OLDEST_JAVA = 17;

/** `25` of `25.0.3`, `17` of `17-ea`, `8` of `1.8.0_392`; undefined when it is no version. */
export function majorVersion(version: string): number | undefined {
  const parts = /^(\d+)(?:\.(\d+))?/.exec(version);
  if (!parts) {
    return undefined;
  }
  const first = Number(parts[1]);
  return first === 1 && parts[2] !== undefined ? Number(parts[2]) : first;
}

/** The version that the file `release` of a Java states. */
export function versionOfRelease(release: string): string | undefined {
  return /^JAVA_VERSION="?([^"\r\n]+)"?/m.exec(release)?.[1];
}

/** The version and the folder that `java -XshowSettings:properties -version` prints. */
export function propertiesOf(printed: string): { version: string; home: string } | undefined {
  const version = /^\s*java\.version = (.+?)\s*$/m.exec(printed)?.[1];
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(printed)?.[1];
  return version && home ? { version, home } : undefined;
}
