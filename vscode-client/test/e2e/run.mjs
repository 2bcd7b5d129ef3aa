// Runs the checks in VS Code and ends with "N passed, N failed".
//   node run.mjs CODE_SERVER VSIX [VSIX_WITHOUT_RUNTIME] [--only REGULAR_EXPRESSION]
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS, noJava, previewOff, restrictedMode, sampleNotes } from './checks.mjs';
import { VSCode } from './vscode.mjs';

const here = import.meta.dirname;
const artifacts = path.join(here, '../../test-artifacts');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [codeServer, vsix, withoutRuntime] = positionals;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gloss-ls-e2e-'));
let passed = 0;
let failed = 0;

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
try {
  await session('user', {}, CHECKS);
  await session('preview-off', { settings: { 'gloss-ls.markdownPreview.enabled': false } }, [
    ['the preview leaves terms alone when switched off', previewOff],
  ]);
  await withSamples();
  await untrusted();
  await withoutJava();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** One VS Code, taken through checks. */
async function session(name, options, checks) {
  const wanted = checks.filter(([title]) => !values.only || new RegExp(values.only).test(title));
  if (wanted.length === 0) {
    return;
  }
  const workspace = makeWorkspace(name);
  options.prepare?.(workspace);
  const data = path.join(scratch, `${name}-data`);
  const start = () => VSCode.start({ codeServer, vsix, data, workspace, ...options });
  let code;
  try {
    // Once more where a busy machine let the browser down.
    code = await start().catch(start);
  } catch (error) {
    wanted.forEach(([title]) => tell(title, `VS Code did not start: ${error.message}`));
    return;
  }
  for (const [title, check] of wanted) {
    await run(code, title, check);
  }
  await code.stop();
}

async function run(code, title, check) {
  const file = path.join(artifacts, `${String(passed + failed + 1).padStart(2, '0')}-${slug(title)}.png`);
  let isShot = false;
  const shot = async () => {
    isShot = true;
    await code.screenshot(file);
  };
  let remark = '';
  try {
    await check(code, { shot, note: (text) => (remark = text) });
    if (!isShot) {
      await shot();
    }
    tell(title, undefined, remark);
  } catch (error) {
    await code.screenshot(file.replace(/\.png$/, '-FAILED.png')).catch(() => undefined);
    tell(title, error.message);
    // What a failed check has left open must not be in the way of the next.
    await code.press('Escape', 'Escape').catch(() => undefined);
  }
}

function tell(title, failure, remark = '') {
  if (failure) {
    failed++;
    console.log(`FAIL ${title}\n       ${failure}`);
  } else {
    passed++;
    console.log(`ok   ${title}${remark && `: ${remark}`}`);
  }
}

async function withSamples() {
  const notes = path.join(process.env.GLOSS_LS_SAMPLES ?? '', 'notes');
  if (!process.env.GLOSS_LS_SAMPLES || !existsSync(notes)) {
    console.log('skipped: GLOSS_LS_SAMPLES is not set, so no check with the sample notes');
    return;
  }
  const prepare = (workspace) => {
    rmSync(path.join(workspace, 'notes'), { recursive: true });
    mkdirSync(path.join(workspace, 'notes'));
    readdirSync(notes)
      .filter((name) => /^s\d-.*\.(md|txt)$/.test(name))
      .forEach((name) => cpSync(path.join(notes, name), path.join(workspace, 'notes', name)));
  };
  await session('samples', { prepare }, [['hovers with the sample notes as workspace', sampleNotes]]);
}

async function untrusted() {
  const prepare = (workspace) => {
    const java = path.join(workspace, 'jdk/bin/java');
    mkdirSync(path.dirname(java), { recursive: true });
    writeFileSync(java, `#!/bin/sh\ntouch "${workspace}/was-run"\n`, { mode: 0o755 });
    writeFileSync(path.join(workspace, 'jdk/release'), 'JAVA_VERSION="21"\n');
    mkdirSync(path.join(workspace, '.vscode'));
    const settings = { 'gloss-ls.java.home': path.join(workspace, 'jdk') };
    writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
  };
  await session('untrusted', { prepare, trust: false }, [
    ['restricted mode answers, and runs nothing that the folder names', restrictedMode],
  ]);
}

/** The package without a runtime, where every Java is hidden: by a mount where that is allowed. */
async function withoutJava() {
  const env = { PATH: '/nonexistent:/bin', HOME: scratch, LANG: 'C.UTF-8' };
  const hide = ['unshare', '--mount', '--map-root-user', 'sh', '-c'];
  const script = 'for d in /usr/lib/jvm /opt; do [ ! -d $d ] || mount -t tmpfs none $d; done; exec "$@"';
  const isAllowed = spawnSync(hide[0], [...hide.slice(1), script, 'sh', 'true']).status === 0;
  const options = isAllowed
    ? { env, wrap: [...hide, script, 'sh'] }
    : { settings: { 'gloss-ls.java.home': path.join(scratch, 'no-java') } };
  await session('no-java', { vsix: withoutRuntime ?? vsix, ...options }, [
    ['without any Java, one message says so and offers two ways', noJava],
  ]);
}

function makeWorkspace(name) {
  const folder = path.join(scratch, name);
  cpSync(path.join(here, 'workspace'), folder, { recursive: true });
  return folder;
}

function slug(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
