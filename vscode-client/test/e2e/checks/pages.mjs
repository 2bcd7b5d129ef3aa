// The Markdown preview, the walkthrough and the pictures of the README.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, GUIDE, OWN_WORDS, PYTHON, treeRow, webview } from '../parts.mjs';
import { until } from '../waiting.mjs';

/** The page beside the text, with the definition of a term; the view still shows the text's terms. */
export async function preview(code, { shot }) {
  await code.open(GUIDE);
  await code.command('Gloss: Show the Terms of This File');
  const frame = await openPreview(code);
  const style = await frame
    .locator('.gloss-ls-term')
    .first()
    .evaluate((term) => getComputedStyle(term).textDecorationStyle);
  expect(style, 'dotted');
  if ((await frame.locator('a .gloss-ls-term, code .gloss-ls-term').count()) > 0) {
    throw new Error('a term is marked in a link or in code');
  }
  await until('the terms of the file beside its page', () =>
    treeRow(code, 'This File', 'Chunking').first().isVisible(),
  );
  await definitionOfRag(code);
  await shot();
}

/** With a light theme set. */
export async function lightPreview(code, { shot }) {
  await code.open(GUIDE);
  await openPreview(code);
  const tooltip = await definitionOfRag(code);
  const background = await tooltip.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red] = /\d+/.exec(background) ?? [];
  if (!(Number(red) > 200)) {
    throw new Error(`the tooltip is ${background} in a light theme`);
  }
  await shot();
}

/** Switches it off in the folder's settings, with a page open. */
export async function previewOff(code) {
  writeFileSync(
    path.join(code.workspace, '.vscode/settings.json'),
    JSON.stringify({ 'gloss-ls.markdownPreview.enabled': false }),
  );
  await until('a page without terms', async () => {
    const frame = await webview(code, 'h1');
    return (await frame.locator('.gloss-ls-term').count()) === 0;
  });
}

async function openPreview(code) {
  await code.command('Markdown: Open Preview to the Side');
  return webview(code, '.gloss-ls-term');
}

/** Rests on the first RAG of a page, which may be drawn anew at any time. */
async function definitionOfRag(code) {
  const tooltip = await until('the definition of RAG', async (timeout) => {
    const frame = await webview(code, '.gloss-ls-term');
    await code.moveAway();
    await frame.locator('.gloss-ls-term', { hasText: 'RAG' }).first().hover({ timeout });
    const shown = frame.locator('.gloss-ls-tooltip');
    return (await shown.innerText({ timeout })).includes(OWN_WORDS) && shown;
  });
  expect(await tooltip.innerText(), 'retrieval-augmented generation');
  return tooltip;
}

export async function walkthrough(code) {
  await code.command('View: Close All Editors');
  // Beside the side bar there is no room for what the steps show.
  await code.press('Control+B');
  await code.quick(() => code.command('Welcome: Open Walkthrough...'), 'Gloss', 'Get started with Gloss');
  for (const step of ['Hover over a term', 'Define it in your own words', 'See every term']) {
    await until(step, () =>
      code.page.locator('.gettingStartedContainer', { hasText: step }).first().isVisible(),
    );
  }
  const frame = await webview(code, 'pre');
  expect(await frame.locator('body').innerText(), 'ragPipeline');
}

/** For the README of the extension; `--pictures` puts them there. */
export async function pictures(code, { picture }) {
  await code.press('Control+B');
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'ragPipeline');
  await code.hover(OWN_WORDS);
  await picture('hover', '.part.editor');
  await code.press('Escape');
  await code.command('Gloss: Look Up a Term…');
  await code.page.locator('.quick-input-widget:visible input.input').fill('embed');
  await until('the terms', async () => {
    const rows = code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'row of numbers' });
    return rows.first().isVisible();
  });
  await picture('look-up', '.quick-input-widget');
  await code.press('Escape');
  const preview = async () => {
    await code.open(GUIDE);
    await openPreview(code);
    await definitionOfRag(code);
  };
  // Once more where a busy machine let the page down.
  await preview().catch(async () => {
    await code.command('View: Close All Editors');
    await preview();
  });
  await picture('preview', '.part.editor');
}
