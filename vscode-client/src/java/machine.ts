import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';

const LONGEST_RUN = 15_000;

/** `node:path` of the computer's own kind. */
interface Paths {
  readonly sep: string;
  readonly delimiter: string;
  readonly join: (...parts: string[]) => string;
  readonly dirname: (file: string) => string;
  readonly basename: (file: string) => string;
  readonly isAbsolute: (file: string) => boolean;
}

/** What the search for Java asks of the computer; tests answer in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly path: Paths;
  isFile: (file: string) => Promise<boolean>;
  /** The names in a folder; none when it cannot be read. */
  list: (folder: string) => Promise<readonly string[]>;
  /** A text file; empty when it cannot be read. */
  read: (file: string) => Promise<string>;
  /** Where a file is behind its links. */
  real: (file: string) => Promise<string>;
  /** What a program prints on both its outputs; empty when it does not start or fails. */
  run: (program: string, args: readonly string[]) => Promise<string>;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: os.homedir(),
    path,
    isFile: async (file) => {
      try {
        return (await fs.stat(file)).isFile();
      } catch {
        return false;
      }
    },
    list: (folder) => fs.readdir(folder).catch(() => []),
    read: (file) => fs.readFile(file, 'utf8').catch(() => ''),
    real: (file) => fs.realpath(file).catch(() => file),
    run: (program, args) =>
      new Promise((resolve) => {
        // Not in the workspace's folder: a program may read files of the folder it starts in.
        const options = { timeout: LONGEST_RUN, cwd: path.dirname(program), windowsHide: true };
        execFile(program, args, options, (error, out, err) => {
          resolve(error ? '' : out + err);
        });
      }),
  };
}
