import type { Java } from './java/discovery';

/**
 * A small heap, the simple collector and the quick compiler, for a server that starts fast and
 * stays small. What Java itself has to say goes to standard error: standard output is the protocol.
 */
export const JAVA_FLAGS: readonly string[] = [
  '-Xshare:auto',
  '-Xlog:disable',
  '-XX:+DisplayVMOutputToStderr',
  '-XX:-UsePerfData',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xms16m',
  '-Xmx512m',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
];

export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * @param archive of the classes that the server loads, which makes it start sooner; if there is one
 * @param options further ones for Java, which the user chose
 * @param client the process that the server ends with
 */
export function serve(
  java: Java,
  jar: string,
  archive: string | undefined,
  options: readonly string[],
  client: number,
): CommandLine {
  const shared = archive ? [`-XX:SharedArchiveFile=${archive}`] : [];
  const args = [...JAVA_FLAGS, ...shared, ...options, '-jar', jar];
  return { program: java.program, args: [...args, 'serve', '--stdio', `--client-process-id=${client}`] };
}

/** Loads what the server loads, and keeps it in an archive when it ends. */
export function makeArchive(java: Java, jar: string, archive: string): CommandLine {
  const args = [...JAVA_FLAGS, `-XX:ArchiveClassesAtExit=${archive}`, '-jar', jar, 'warm-up'];
  return { program: java.program, args };
}
