// The part of VS Code that runs without a window: code-server, with the extension in it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { until } from './waiting.mjs';

const USER_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.disableAIFeatures': true,
  'workbench.editor.useModal': 'off',
  'editor.wordBasedSuggestions': 'off',
  'workbench.editor.limit.enabled': true,
  'workbench.editor.limit.value': 3,
  'workbench.editor.limit.excludeDirty': true,
  'editor.minimap.enabled': false,
  // Nothing that moves has to be drawn, or waited for.
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
  'editor.acceptSuggestionOnEnter': 'on',
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.restoreWindows': 'none',
};

/** The command line of code-server for these options. */
function codeServer({ codeServer: folder, data }) {
  return [
    path.join(folder, 'node_modules/node/bin/node'),
    path.join(folder, 'node_modules/code-server/out/node/entry.js'),
    ...['--user-data-dir', path.join(data, 'user')],
    ...['--extensions-dir', path.join(data, 'extensions')],
  ];
}

/** Puts the extensions and the settings where this VS Code looks for them. */
export function install(options) {
  const { data, vsix, extensions = [], settings = {}, env = process.env } = options;
  const user = path.join(data, 'user/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...USER_SETTINGS, ...settings }));
  const [node, ...base] = codeServer(options);
  for (const extension of [vsix, ...extensions]) {
    execFileSync(node, [...base, '--install-extension', extension], { stdio: 'pipe', env });
  }
}

/** Answers when it listens, with the process, its port and what it has printed so far. */
export async function serve(options) {
  const { workspace, trust = true, wrap = [], env = process.env } = options;
  const port = await freePort();
  const [program, ...args] = [...wrap, ...codeServer(options)];
  args.push('--auth', 'none', '--bind-addr', `127.0.0.1:${port}`);
  args.push('--disable-telemetry', '--disable-update-check');
  args.push(...(trust ? ['--disable-workspace-trust'] : []), workspace);
  const server = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let text = '';
  server.stdout.on('data', (more) => (text += more));
  server.stderr.on('data', (more) => (text += more));
  const printed = () => text;
  try {
    await until('code-server', () => text.includes('HTTP server listening') || failed(server, text));
  } catch (error) {
    end(server);
    throw error;
  }
  return { server, port, printed };
}

/** Ends the group that it leads: code-server and the hosts it started. */
export function end(server) {
  try {
    process.kill(-server.pid, 'SIGTERM');
  } catch {
    // It has ended.
  }
}

function failed(server, printed) {
  if (server.exitCode !== null) {
    throw new Error(`code-server ended: ${printed.slice(-500)}`);
  }
  return false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
