// Runs the checks in VS Code and ends with "N passed, N failed".
//   node run.mjs CODE_SERVER VSIX VSIX_WITHOUT_RUNTIME [--only REGULAR_EXPRESSION] [--pictures]
// With --pictures, those of the README are made anew.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './checks/commands.mjs';
import * as editing from './checks/editing.mjs';
import * as pages from './checks/pages.mjs';
import * as server from './checks/server.mjs';
import { hoverOn, JAVA, PYTHON, Skipped } from './parts.mjs';
import { VSCode } from './vscode.mjs';

/** In the order in which one VS Code is taken through them. */
const CHECKS = [
  ['activates in under 100 ms, by VS Code’s own measure', editing.activatesQuickly],
  ['hover on RAG in Markdown shows the note’s definition', editing.hoverInMarkdown],
  [
    'hover on ragPipeline in Python shows the note’s definition',
    (code) => hoverOn(code, PYTHON, 'ragPipeline'),
  ],
  ['hover on ragPipeline in Java shows the note’s definition', (code) => hoverOn(code, JAVA, 'ragPipeline')],
  ['hover in an untitled document', editing.hoverInUntitled],
  ['hover in a cell of a notebook', editing.hoverInNotebook],
  ['hover loads no image from the network', editing.hoverWithoutRemoteImage],
  ['hover offers no command of a note and shows none of its HTML', editing.hoverIsNotTrusted],
  ['ctrl-click goes to the note', editing.ctrlClick],
  ['completion of “rag” offers term, expansion and inline definition, and inserts it', editing.completion],
  ['an unsaved edit of a note changes the hover', editing.unsavedEdit],
  ['the look-up shows definitions as one types', commands.lookUp],
  ['the look-up shows all of a definition', commands.lookUpShowsAll],
  ['the look-up inserts', commands.lookUpInserts],
  ['a look-up that finds nothing offers to write a definition', commands.lookUpFindsNothing],
  ['the view lists the terms of the file and of the workspace', commands.treeView],
  ['a click in the view goes to the note', commands.treeClick],
  ['the status bar counts', commands.statusBar],
  ['a selection that no note defines begins an entry', commands.defineSelection],
  ['the bundled glossary opens', commands.bundledGlossary],
  ['the Markdown preview underlines terms and shows their definition', pages.preview],
  ['information for a report is collected', commands.report],
  ['a killed server is started again, with one message', server.crash],
  ['the server is restarted by the command', server.restart],
];

const here = import.meta.dirname;
const client = path.join(here, '../..');
const artifacts = path.join(client, 'test-artifacts');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, pictures: { type: 'boolean', default: false } },
});
const [codeServer, vsix, withoutRuntime] = positionals;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gloss-ls-e2e-'));
let passed = 0;
let failed = 0;

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
try {
  await session('handbook', {}, CHECKS);
  await session(
    'light',
    { settings: { 'workbench.colorTheme': 'Default Light Modern' }, prepare: withSettings },
    [
      ['the preview follows a light theme', pages.lightPreview],
      ['the preview leaves terms alone when switched off', pages.previewOff],
      ['the walkthrough has its three steps', pages.walkthrough],
    ],
  );
  await session('pictures', { scale: 2, size: { width: 960, height: 560 } }, [
    ['pictures for the README are taken', pages.pictures],
  ]);
  await withSamples();
  await untrusted();
  await virtual();
  await withoutJava();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function withSettings(workspace, settings = {}) {
  mkdirSync(path.join(workspace, '.vscode'));
  writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
}

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
    await check(code, {
      shot,
      picture: (name, part) => picture(code, name, part),
      note: (text) => (remark = text),
    });
    if (!isShot) {
      await shot();
    }
    tell(title, undefined, remark);
  } catch (error) {
    if (error instanceof Skipped) {
      console.log(`skipped: ${title}: ${error.message}`);
      return;
    }
    await code.screenshot(file.replace(/\.png$/, '-FAILED.png')).catch(() => undefined);
    tell(title, error.message);
    // What a failed check has left open must not be in the way of the next.
    await code.press('Escape', 'Escape').catch(() => undefined);
  }
}

/** A part of the window, as the README shows it. */
async function picture(code, name, part) {
  const clip = await code.page.locator(part).first().boundingBox();
  const file = path.join(artifacts, `readme-${name}.png`);
  await code.screenshot(file, clip);
  if (values.pictures) {
    cpSync(file, path.join(client, 'images', `${name}.png`));
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
  await session('samples', { prepare }, [['hovers with the sample notes as workspace', editing.sampleNotes]]);
}

async function untrusted() {
  const prepare = (workspace) => {
    const java = path.join(workspace, 'jdk/bin/java');
    mkdirSync(path.dirname(java), { recursive: true });
    writeFileSync(java, `#!/bin/sh\ntouch "${workspace}/was-run"\n`, { mode: 0o755 });
    writeFileSync(path.join(workspace, 'jdk/release'), 'JAVA_VERSION="21"\n');
    withSettings(workspace, { 'gloss-ls.java.home': path.join(workspace, 'jdk') });
  };
  await session('untrusted', { prepare, trust: false }, [
    ['restricted mode answers, and runs nothing that the folder names', server.restrictedMode],
  ]);
}

/** A folder that another extension keeps in its memory. */
async function virtual() {
  const memory = path.join(scratch, 'memory.vsix');
  const vsce = path.join(client, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', memory];
  execFileSync(process.execPath, [vsce, 'package', ...options], {
    cwd: path.join(here, 'memfs'),
    stdio: 'pipe',
  });
  const workspace = path.join(scratch, 'virtual.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ uri: 'memfs:/project', name: 'virtual' }] }));
  await session('virtual', { workspace, extensions: [memory] }, [
    ['a virtual workspace is answered from the bundled glossary', server.virtualWorkspace],
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
    ['without any Java, one message says so and offers two ways', server.noJava],
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
