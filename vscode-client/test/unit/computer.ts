import * as path from 'node:path';
import type { Machine } from '../../src/java/machine';

/** A computer as a test describes it: its files by path, and what its programs print. */
export interface Computer {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  files?: Record<string, string>;
  links?: Record<string, string>;
  prints?: Record<string, string>;
}

export function machine({
  platform = 'linux',
  env = {},
  files = {},
  links = {},
  prints = {},
}: Computer): Machine {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const names = Object.keys(files);
  return {
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    path: paths,
    isFile: (file) => Promise.resolve((links[file] ?? file) in files),
    list: (folder) => {
      const start = folder.endsWith(paths.sep) ? folder : folder + paths.sep;
      const inside = names.filter((name) => name.startsWith(start));
      return Promise.resolve([
        ...new Set(inside.map((name) => name.slice(start.length).split(paths.sep)[0] ?? '')),
      ]);
    },
    read: (file) => Promise.resolve(files[file] ?? ''),
    real: (file) => Promise.resolve(links[file] ?? file),
    run: (program) => Promise.resolve(prints[program] ?? ''),
  };
}

/** The files of a Java that states its version on disk. */
export function javaFiles(
  home: string,
  version: string,
  program = `${home}/bin/java`,
): Record<string, string> {
  const release = program.includes('\\') ? `${home}\\release` : `${home}/release`;
  return { [program]: '', [release]: `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n` };
}
