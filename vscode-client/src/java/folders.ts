import type { Machine } from './machine';

/** `*` stands for any name; the Java is in the folder, or in `Contents/Home` of it on a Mac. */
const USUAL_FOLDERS: Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>> = {
  linux: [
    '/usr/lib/jvm/*',
    '/usr/lib64/jvm/*',
    '/usr/java/*',
    '/opt/java/*',
    '/opt/*jdk*',
    '/opt/*java*',
    '/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec',
    '/run/current-system/sw/lib/openjdk',
    '~/.nix-profile/lib/openjdk',
  ],
  darwin: [
    '/Library/Java/JavaVirtualMachines/*',
    '~/Library/Java/JavaVirtualMachines/*',
    '/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk',
    '/usr/local/opt/openjdk*/libexec/openjdk.jdk',
  ],
  win32: [
    ...[
      'Eclipse Adoptium',
      'Java',
      'Microsoft',
      'Zulu',
      'Amazon Corretto',
      'BellSoft',
      'Semeru',
      'RedHat',
    ].map((vendor) => `%ProgramFiles%/${vendor}/*`),
    '%LOCALAPPDATA%/Programs/Eclipse Adoptium/*',
    '%LOCALAPPDATA%/Programs/Microsoft/*jdk*',
    '~/scoop/apps/*jdk*/current',
  ],
};

/** Those of tools that manage versions, the same everywhere. */
const OF_TOOLS: readonly string[] = [
  '~/.sdkman/candidates/java/*',
  '~/.jdks/*',
  '~/.jabba/jdk/*',
  '~/.asdf/installs/java/*',
  '~/.local/share/mise/installs/java/*',
];

/** The folders in which a Java is usually installed, of which each may or may not hold one. */
export async function usualFolders(machine: Machine): Promise<readonly string[]> {
  const platform = machine.platform === 'darwin' || machine.platform === 'win32' ? machine.platform : 'linux';
  const patterns = [...USUAL_FOLDERS[platform], ...OF_TOOLS].flatMap((pattern) => rooted(pattern, machine));
  const folders = (await Promise.all(patterns.map((pattern) => expand(pattern, machine)))).flat();
  return platform === 'darwin'
    ? folders.flatMap((folder) => [machine.path.join(folder, 'Contents', 'Home'), folder])
    : folders;
}

function rooted(pattern: string, machine: Machine): string[] {
  const variable = /^%(\w+)%\//.exec(pattern);
  if (variable) {
    const value = machine.env[variable[1] ?? ''];
    return value ? [machine.path.join(value, pattern.slice(variable[0].length))] : [];
  }
  return [pattern.startsWith('~/') ? machine.path.join(machine.home, pattern.slice(2)) : pattern];
}

async function expand(pattern: string, machine: Machine): Promise<string[]> {
  const parts = pattern.split(machine.path.sep === '\\' ? /[\\/]/ : '/');
  let folders = [parts[0] === '' ? '/' : `${parts[0] ?? ''}${machine.path.sep}`];
  for (const part of parts.slice(1)) {
    const next = await Promise.all(folders.map((folder) => inside(folder, part, machine)));
    folders = next.flat();
  }
  return folders;
}

async function inside(folder: string, part: string, machine: Machine): Promise<string[]> {
  if (!part.includes('*')) {
    return [machine.path.join(folder, part)];
  }
  const name = new RegExp(`^${part.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
  const names = (await machine.list(folder)).filter((each) => name.test(each));
  return names.map((each) => machine.path.join(folder, each));
}
