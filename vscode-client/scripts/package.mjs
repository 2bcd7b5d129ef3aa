// Packages the extension: node scripts/package.mjs [--target linux-x64]. With a target, the runtime
// that scripts/runtime.mjs made for it goes along; without, Java has to be on the user's computer.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeNotices } from './notices.mjs';

process.chdir(path.dirname(import.meta.dirname));
const { target, jar, out } = parseArgs({
  options: {
    target: { type: 'string' },
    jar: { type: 'string', default: '../server/target/gloss-ls.jar' },
    out: { type: 'string' },
  },
}).values;

await rm('server', { recursive: true, force: true });
await rm('runtime', { recursive: true, force: true });
await mkdir('server');
await cp(jar, 'server/gloss-ls.jar').catch(() => {
  console.error(`No server to package at ${jar}: run "mvn package" in the repository first.`);
  process.exit(1);
});
if (target) {
  await cp(`runtimes/${target}`, 'runtime', { recursive: true, verbatimSymlinks: true }).catch(() => {
    console.error(`No runtime for ${target}: run "node scripts/runtime.mjs --target ${target}" first.`);
    process.exit(1);
  });
}
await cp('../LICENSE', 'LICENSE');
run('scripts/build.mjs');
await writeNotices('out/meta.json', 'server/gloss-ls.jar', 'THIRD_PARTY_NOTICES.txt');
const file = out ?? `out/gloss-ls${target ? `-${target}` : ''}.vsix`;
await mkdir(path.dirname(file), { recursive: true });
const options = ['package', '--no-dependencies', '--out', file, ...(target ? ['--target', target] : [])];
run('node_modules/@vscode/vsce/vsce', ...options);
const { size } = await stat(file);
console.log(`${file}: ${(size / 1024 / 1024).toFixed(1)} MB`);

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
