// Bundles the extension into dist/ and prints the size; what it is made of is told in out/meta.json.
// What is large, and only needed when the extension is active, is a bundle of its own: VS Code reads
// the whole of the first one before it activates the extension.
import { build } from 'esbuild';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundling } from './bundling.mjs';

process.chdir(path.dirname(import.meta.dirname));
await rm('dist', { recursive: true, force: true });

const { metafile } = await build({
  ...bundling,
  entryPoints: ['src/extension.ts', 'src/connection.ts'],
  outdir: 'dist',
  plugins: [{ name: 'bundles of their own', setup: leaveApart }],
  // A bundle is required by its name, which an import would want with its ending.
  supported: { 'dynamic-import': false },
  minify: true,
  metafile: true,
  legalComments: 'none',
});
await mkdir('out', { recursive: true });
await writeFile('out/meta.json', JSON.stringify(metafile));
for (const name of await readdir('dist')) {
  const { size } = await stat(path.join('dist', name));
  console.log(`dist/${name}: ${Math.round(size / 1024)} KB`);
}

/** Of what is imported when it is needed, only the extension's own is left to another bundle. */
function leaveApart({ onResolve }) {
  const sources = path.resolve('src');
  onResolve({ filter: /^\.\/connection$/ }, ({ path: name, importer, kind }) =>
    kind === 'dynamic-import' && path.dirname(importer) === sources
      ? { path: name, external: true }
      : undefined,
  );
}
