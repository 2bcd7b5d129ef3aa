// Drives one VS Code: a code-server with an extension installed, and Chromium that shows it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { end, install, serve } from './host.mjs';
import { PATIENCE, until } from './waiting.mjs';

const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  timeout: PATIENCE,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export class VSCode {
  /**
   * @param options.codeServer the folder with node_modules/code-server
   * @param options.vsix the extension's package
   * @param options.data where settings and extensions are kept
   * @param options.workspace the folder to open, or a `.code-workspace` file
   * @param options.extensions further packages to install
   * @param options.size of the page, in its pixels
   * @param options.scale how many pixels of a picture are one of the page
   * @param options.trust whether folders are trusted unasked
   * @param options.wrap a program and arguments that code-server is started through
   * @param options.env replaces the environment
   */
  static async start(options) {
    const { data, workspace, size = { width: 1280, height: 800 }, scale = 1 } = options;
    install(options);
    const { server, port, printed } = await serve(options);
    let browser;
    try {
      browser = await chromium.launch(CHROMIUM);
      const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const code = new VSCode(page, browser, server, data, workspace, printed);
      const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
      await page.goto(`http://127.0.0.1:${port}/?${kind}=${encodeURIComponent(workspace)}`);
      await code.isThere();
      return code;
    } catch (error) {
      await browser?.close().catch(() => undefined);
      end(server);
      throw error;
    }
  }

  constructor(page, browser, server, data, workspace, printed) {
    Object.assign(this, { page, browser, server, data, workspace, printed });
  }

  async isThere() {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 2 * PATIENCE });
    await this.page.locator('.statusbar').waitFor({ timeout: PATIENCE });
  }

  async reload() {
    const loaded = this.page.waitForEvent('load', { timeout: PATIENCE });
    await this.command('Developer: Reload Window');
    await loaded;
    await this.isThere();
  }

  async stop() {
    await this.browser.close().catch(() => undefined);
    end(this.server);
  }

  text(file) {
    return readFileSync(path.join(this.workspace, file), 'utf8');
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Types into the quick input until a row says what is expected, and takes it. */
  async quick(open, text, expected) {
    const input = this.page.locator('.quick-input-widget:visible input.input');
    await until(`${text} in the quick input`, async (timeout) => {
      if (!(await input.isVisible())) {
        await open();
        await input.waitFor({ timeout });
      }
      await input.fill(text, { timeout });
      const label = this.page.locator('.quick-input-list .quick-input-list-label .label-name', {
        hasText: expected,
      });
      await label.first().waitFor({ timeout });
      await label.first().click({ timeout });
      await this.moveAway();
      return true;
    });
  }

  /** The mouse to where it rests on nothing that has a tooltip. */
  moveAway() {
    return this.page.mouse.move(24, 560);
  }

  async command(title) {
    const label = new RegExp(`^${title.replace(/[()]/g, '\\$&')}$`);
    await this.quick(() => this.press('F1'), `>${title}`, label);
  }

  async open(file) {
    const name = path.basename(file);
    await until(`the editor of ${file}`, async (timeout) => {
      await this.quick(() => this.press('Control+P'), file, name);
      const tab = this.page.locator('.tab.active', { hasText: name });
      await tab.waitFor({ timeout });
      await this.page.locator('.editor-group-container.active .view-line').first().waitFor({ timeout });
      return true;
    });
  }

  /** Puts the cursor `into` characters behind the start of the nth `word` of a file that is open. */
  async goTo(file, word, nth = 1, into = 1) {
    const text = this.text(file);
    let at = -1;
    for (let n = 0; n < nth; n++) {
      at = text.indexOf(word, at + 1);
      if (at < 0) {
        throw new Error(`${file} has no ${word}`);
      }
    }
    const before = text.slice(0, at + into).split('\n');
    await this.goToLine(before.length, before.at(-1).length + 1);
  }

  async goToLine(line, column) {
    await this.quick(() => this.press('Control+G'), `:${line}:${column}`, `${line}`);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The text of the hover at the cursor, once it has what is expected. */
  async hover(expected) {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expected });
    await until(`a hover with “${expected}”`, async (timeout) => {
      await this.press('Escape');
      await this.press('Control+K', 'Control+I');
      await hover.first().waitFor({ timeout });
      return true;
    });
    return hover.first().innerText();
  }

  /** Where the first letters of a word are on the screen, in the editor or in another element. */
  async placeOf(word, letters, within = '.editor-group-container.active .view-lines') {
    return until(`${word} on the screen`, () =>
      this.page.evaluate(
        ([text, count, root]) => {
          const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const plain = node.data.replaceAll('\u00a0', ' ');
            for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1)) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + count);
              const { x, y, width, height } = range.getBoundingClientRect();
              if (width > 0 && x > 0) {
                return { x: x + width / 2, y: y + height / 2 };
              }
            }
          }
          return undefined;
        },
        [word, letters, within],
      ),
    );
  }

  /** The messages in the corner. */
  notifications() {
    return this.page.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Once what moves has come to rest: a hover fades in. */
  async screenshot(file, clip) {
    await this.page.evaluate(() => {
      const ends = document
        .getAnimations()
        .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
        .map((animation) => animation.finished.catch(() => undefined));
      return Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, 2_000))]).then(
        () => undefined,
      );
    });
    await this.page.screenshot({ path: file, ...(clip && { clip }) });
  }
}
