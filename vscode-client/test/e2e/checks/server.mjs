// The server: crashed, restarted, in places where it may do less, and without a Java.
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  clearNotifications,
  ended,
  expect,
  hoverOn,
  messages,
  OWN_WORDS,
  PYTHON,
  serverProcess,
  statusItem,
} from '../parts.mjs';
import { until } from '../waiting.mjs';

export async function crash(code, { shot }) {
  await clearNotifications(code);
  process.kill(await until('the server', () => serverProcess(code)), 'SIGKILL');
  await until('the message', async () => (await messages(code, 'stopped unexpectedly')) === 1);
  await shot();
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'ragPipeline');
  await code.hover(OWN_WORDS);
  await code.command('Notifications: Show Notifications');
  await until('the notifications', async () => (await code.notifications()).length > 0);
  const told = await code.notifications();
  if (told.length !== 1 || !told[0].includes('stopped unexpectedly')) {
    throw new Error(`not one message: ${told.join(' / ')}`);
  }
}

export async function restart(code) {
  await clearNotifications(code);
  const before = await until('the server', () => serverProcess(code));
  await code.command('Gloss: Restart the Server');
  await until('another process', () => serverProcess(code) !== before);
  await ended(before);
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'ragPipeline');
  await code.hover(OWN_WORDS);
  expect((await code.notifications()).join(' '), '');
}

/** In a folder that is not trusted, and whose settings name a Java of its own. */
export async function restrictedMode(code) {
  const no = code.page.locator('.monaco-dialog-box .monaco-button', { hasText: "don't trust" });
  await until('the question of trust, or restricted mode', async (timeout) => {
    if (await no.isVisible()) {
      await no.click({ timeout });
    }
    return code.page.locator('.statusbar', { hasText: 'Restricted Mode' }).isVisible();
  });
  await hoverOn(code, PYTHON, 'ragPipeline');
  if (existsSync(path.join(code.workspace, 'was-run'))) {
    throw new Error('a program of the folder was run');
  }
}

/** Where there is no Java at all. */
export async function noJava(code, { shot }) {
  const toast = code.page.locator('.notification-toast', { hasText: 'Gloss needs Java 17 or newer' });
  await until('the message', () => toast.first().isVisible());
  for (const action of ['Choose a JDK', 'Open the Guide']) {
    await until(action, () => toast.locator('.monaco-button', { hasText: action }).first().isVisible());
  }
  if ((await code.notifications()).length !== 1) {
    throw new Error(`more than one message: ${(await code.notifications()).join(' / ')}`);
  }
  await code.command('Gloss: Show the Terms of This File');
  const welcome = code.page.locator('.sidebar .welcome-view', { hasText: 'Gloss needs Java' });
  await until('the view that says so', () => welcome.first().isVisible());
  await shot();
  await clearNotifications(code);
  await code.command('Gloss: Open the Bundled Glossary…');
  const again = code.page.locator('.notification-toast', {
    hasText: 'Gloss needs Java 17 or newer to answer',
  });
  await again.locator('.monaco-button', { hasText: 'Choose a JDK' }).first().waitFor();
}

/** In a folder that is on no disk, with a note that only VS Code can read. */
export async function virtualWorkspace(code) {
  const file = code.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'guide.md' });
  await until('the guide', async (timeout) => {
    await file.first().dblclick({ timeout });
    await code.page.locator('.tab.active', { hasText: 'guide.md' }).waitFor({ timeout });
    return true;
  });
  await code.goToLine(1, 2);
  expect(await code.hover('A technique that looks up passages'), 'retrieval-augmented generation');
  await until('the number of terms', async () =>
    /^\s*\d+ terms?\s*$/.test(await statusItem(code).innerText()),
  );
}
