import { usualFolders } from './folders';
import type { Machine } from './machine';
import { majorVersion, OLDEST_JAVA, propertiesOf, versionOfRelease } from './version';

export interface Java {
  /** The program that is started. */
  readonly program: string;
  /** The folder that holds `bin/java`. */
  readonly home: string;
  readonly version: string;
  readonly major: number;
  readonly origin: Origin;
}

export type Origin = 'setting' | 'bundled' | 'JAVA_HOME' | 'PATH' | 'installed';

export type Search =
  | { readonly kind: 'found'; readonly java: Java }
  /** The user chose one that cannot be used; another is not put in its place. */
  | { readonly kind: 'wrongSetting'; readonly home: string; readonly tooOld?: Java }
  | { readonly kind: 'none'; readonly tooOld: readonly Java[] };

/**
 * Finds the Java to run the server with: the one that the setting names, the extension's own, that
 * of `JAVA_HOME`, the one on the `PATH`, and last the newest of the usual folders.
 *
 * @param setting what the user chose; empty when nothing
 * @param bundled the folder of the extension's own runtime, which may not be there
 */
export async function findJava(machine: Machine, setting: string, bundled: string): Promise<Search> {
  if (setting.trim() !== '') {
    const home = expandHome(setting.trim(), machine);
    const chosen = await javaIn(machine, home, 'setting');
    if (chosen === undefined || chosen.major < OLDEST_JAVA) {
      return { kind: 'wrongSetting', home, ...(chosen && { tooOld: chosen }) };
    }
    return { kind: 'found', java: chosen };
  }
  const tooOld: Java[] = [];
  for (const look of [
    () => javaIn(machine, bundled, 'bundled'),
    () => javaIn(machine, absolute(machine, machine.env['JAVA_HOME']), 'JAVA_HOME'),
    () => javaOnPath(machine),
    () => newestInstalled(machine),
  ]) {
    const java = await look();
    if (java && java.major >= OLDEST_JAVA) {
      return { kind: 'found', java };
    }
    if (java) {
      tooOld.push(java);
    }
  }
  return { kind: 'none', tooOld };
}

/** The Java in a folder, or in the `Contents/Home` of a macOS bundle; also for `…/bin` itself. */
export async function javaIn(machine: Machine, folder: string, origin: Origin): Promise<Java | undefined> {
  if (folder === '') {
    return undefined;
  }
  const { join, dirname, basename } = machine.path;
  const homes = [folder, join(folder, 'Contents', 'Home')];
  if (basename(folder) === 'bin') {
    homes.push(dirname(folder));
  }
  for (const home of homes) {
    const program = join(home, 'bin', programName(machine));
    if (await machine.isFile(program)) {
      return describe(machine, program, home, origin);
    }
  }
  return undefined;
}

async function describe(
  machine: Machine,
  program: string,
  home: string,
  origin: Origin,
): Promise<Java | undefined> {
  const stated = versionOfRelease(await machine.read(machine.path.join(home, 'release')));
  const properties = stated
    ? { version: stated, home }
    : propertiesOf(await machine.run(program, ['-XshowSettings:properties', '-version']));
  const major = properties && majorVersion(properties.version);
  return properties && major !== undefined
    ? { program, home: properties.home, version: properties.version, major, origin }
    : undefined;
}

async function javaOnPath(machine: Machine): Promise<Java | undefined> {
  const { join, dirname, isAbsolute, delimiter } = machine.path;
  const path = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  let older: Java | undefined;
  // A relative folder would be looked up in whatever folder is open.
  for (const folder of path.split(delimiter).filter((each) => isAbsolute(each))) {
    const program = join(folder, programName(machine));
    // Without a Java, this one of macOS asks the user to install one.
    if ((machine.platform === 'darwin' && program === '/usr/bin/java') || !(await machine.isFile(program))) {
      continue;
    }
    const real = await machine.real(program);
    const java = await describe(machine, real, dirname(dirname(real)), 'PATH');
    if (java && java.major >= OLDEST_JAVA) {
      return java;
    }
    older ??= java;
  }
  return older;
}

async function newestInstalled(machine: Machine): Promise<Java | undefined> {
  const folders = await usualFolders(machine);
  const found = await Promise.all(folders.map((folder) => javaIn(machine, folder, 'installed')));
  return found
    .filter((java) => java !== undefined)
    .sort((one, other) => other.major - one.major)
    .at(0);
}

function programName(machine: Machine): string {
  return machine.platform === 'win32' ? 'java.exe' : 'java';
}

function absolute(machine: Machine, folder: string | undefined): string {
  return folder && machine.path.isAbsolute(folder) ? folder : '';
}

function expandHome(folder: string, machine: Machine): string {
  return /^~[\\/]/.test(folder) ? machine.path.join(machine.home, folder.slice(2)) : folder;
}
