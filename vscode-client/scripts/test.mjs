// Bundles the unit tests and runs them with Node's own runner.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundling } from './bundling.mjs';

process.chdir(path.dirname(import.meta.dirname));
await rm('out/test', { recursive: true, force: true });
const names = (await readdir('test/unit')).filter((name) => name.endsWith('.test.ts'));
await build({
  ...bundling,
  entryPoints: names.map((name) => `test/unit/${name}`),
  outdir: 'out/test',
  outExtension: { '.js': '.cjs' },
  sourcemap: 'inline',
});
// The files by name: not every Node that this runs on takes a pattern.
const files = names.map((name) => path.join('out', 'test', name.replace(/\.ts$/, '.cjs')));
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
