// What the checks have in common: the workspace, and the parts of the window.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { until } from './waiting.mjs';

export const GLOSSARY = 'notes/glossary.md';
export const GUIDE = 'docs/guide.md';
export const PYTHON = 'src/pipeline.py';
export const JAVA = 'src/Pipeline.java';
/** Of the definition of RAG in the workspace's own glossary. */
export const OWN_WORDS = 'quote the handbook instead of guessing';

/** Thrown where a check could tell nothing, which is said and not counted. */
export class Skipped extends Error {}

export function expect(text, ...parts) {
  for (const part of parts) {
    if (!text.replaceAll('\u00a0', ' ').includes(part)) {
      throw new Error(`“${part}” is not in “${text.slice(0, 400)}”`);
    }
  }
}

export async function hoverOn(code, file, word) {
  await code.open(file);
  await code.goTo(file, word);
  expect(await code.hover(OWN_WORDS), 'RAG');
}

/** Saves the file at hand until it holds the text: what inserts it may come after the key. */
export function saved(code, file, text) {
  return until(`“${text}” in ${file}`, async () => {
    await code.press('Control+S');
    return code.text(file).includes(text);
  });
}

export function statusItem(code) {
  return code.page.locator('.statusbar-item[id*="gloss-ls.status"]').first();
}

export function treeRow(code, pane, text) {
  return code.page
    .locator('.sidebar .pane')
    .filter({ has: code.page.locator('.pane-header', { hasText: pane }) })
    .locator('.monaco-list-row', { hasText: text });
}

/** The innermost frame of a webview that has the element. */
export function webview(code, selector) {
  return until(`a page with ${selector}`, async () => {
    for (const frame of code.page.frames()) {
      const found = frame.locator(selector).first();
      if (frame !== code.page.mainFrame() && (await found.isVisible().catch(() => false))) {
        return frame;
      }
    }
    return undefined;
  });
}

export async function messages(code, text) {
  return (await code.notifications()).filter((message) => message.includes(text)).length;
}

export async function clearNotifications(code) {
  await code.command('Notifications: Clear All Notifications');
}

/**
 * The Java that runs the jar of this VS Code's own extensions folder. The youngest one: a window that
 * has lost its connection and comes back leaves an extension host, with its server, for a while.
 */
export function serverProcess(code) {
  const jar = path.join(code.data, 'extensions');
  const youngestFirst = ['-eo', 'pid,args', '-ww', '--sort=-start_time,-pid'];
  const lines = execFileSync('ps', youngestFirst, { encoding: 'utf8' }).split('\n');
  const found = lines.filter((line) => line.includes(jar) && line.includes(' serve --stdio'));
  if (found.length === 0) {
    throw new Error(`no process runs a jar in ${jar}`);
  }
  return Number.parseInt(found[0], 10);
}

/** Waits for the end of a process that was replaced. */
export function ended(pid) {
  return until('the end of the server before', () => {
    try {
      process.kill(pid, 0);
      return false;
    } catch (error) {
      return error.code === 'ESRCH';
    }
  });
}
