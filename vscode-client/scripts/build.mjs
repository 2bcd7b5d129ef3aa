// Bundles the extension into dist/ and prints the size; what it is made of is told in out/meta.json.
import { build } from 'esbuild';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundling } from './bundling.mjs';

process.chdir(path.dirname(import.meta.dirname));
await rm('dist', { recursive: true, force: true });

const { metafile } = await build({
  ...bundling,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  minify: true,
  metafile: true,
  legalComments: 'none',
});
await mkdir('out', { recursive: true });
await writeFile('out/meta.json', JSON.stringify(metafile));
const { size } = await stat('dist/extension.js');
console.log(`dist/extension.js: ${Math.round(size / 1024)} KB`);
