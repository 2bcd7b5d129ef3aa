import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Java } from './java/discovery';
import { JAVA_FLAGS, makeArchive } from './server';

const LONGEST_MAKING = 60_000;

/**
 * An archive of the classes that the server loads. Java starts twice as fast with one. It belongs
 * to one jar and one Java, and is made behind the first start's back; without it everything works.
 */
export class StartArchive {
  constructor(
    private readonly folder: string,
    private readonly jar: string,
  ) {}

  /** The archive for this Java; undefined when it has not been made. */
  async find(java: Java): Promise<string | undefined> {
    const file = await this.fileFor(java);
    return fs.access(file).then(
      () => file,
      () => undefined,
    );
  }

  /** Makes the archive unless it is there, and removes those of other jars and Javas. */
  async make(java: Java): Promise<void> {
    const file = await this.fileFor(java);
    await fs.mkdir(this.folder, { recursive: true });
    for (const other of await fs.readdir(this.folder)) {
      if (path.join(this.folder, other) !== file) {
        await fs.rm(path.join(this.folder, other), { force: true }).catch(() => undefined);
      }
    }
    const part = `${file}.${process.pid}.part`;
    const { program, args } = makeArchive(java, this.jar, part);
    await new Promise<void>((resolve) => {
      const options = { timeout: LONGEST_MAKING, cwd: this.folder, windowsHide: true };
      execFile(program, args, options, () => {
        resolve();
      });
    });
    await fs.rename(part, file).catch(() => fs.rm(part, { force: true }));
  }

  private async fileFor(java: Java): Promise<string> {
    const jar = await fs.stat(this.jar);
    const parts = [java.program, java.version, this.jar, jar.size, jar.mtimeMs, ...JAVA_FLAGS];
    const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
    return path.join(this.folder, `${key}.jsa`);
  }
}
