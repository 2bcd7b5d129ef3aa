// The commands, the view and the status bar.
import { GUIDE, OWN_WORDS, PYTHON, statusItem, saved, treeRow, webview } from '../parts.mjs';
import { until } from '../waiting.mjs';

export async function lookUp(code) {
  await code.command('Gloss: Look Up a Term…');
  const row = code.page.locator('.quick-input-list .monaco-list-row', {
    hasText: 'passages that make sense alone',
  });
  await until('the definition of chunking', async (timeout) => {
    await code.page.locator('.quick-input-widget:visible input.input').fill('chunk', { timeout });
    await row.first().waitFor({ timeout });
    return true;
  });
}

export async function lookUpShowsAll(code) {
  await code.press('Enter');
  await code.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Read the definition' })
    .first()
    .click();
  const frame = await webview(code, 'strong');
  await until('the definition and where it is from', async (timeout) => {
    const text = await frame.locator('body').innerText({ timeout });
    return text.includes('of at most a page each') && text.includes('notes/glossary.md');
  });
}

export async function lookUpInserts(code, { shot }) {
  await code.press('Escape');
  await code.open(GUIDE);
  await code.press('Control+End');
  await code.type(' See ');
  await code.command('Gloss: Look Up a Term…');
  const input = code.page.locator('.quick-input-widget:visible input.input');
  await until('the term RAG', async (timeout) => {
    await input.fill('retrieval-augmented', { timeout });
    await code.page
      .locator('.quick-input-list .monaco-list-row')
      .first()
      .filter({ hasText: OWN_WORDS })
      .waitFor({ timeout });
    return true;
  });
  await code.press('Enter');
  const action = code.page.locator('.quick-input-list .monaco-list-row', {
    hasText: 'Insert “retrieval-augmented generation (RAG)”',
  });
  await action.first().waitFor();
  await shot();
  await action.first().click();
  await saved(code, GUIDE, 'See retrieval-augmented generation (RAG)');
}

export async function lookUpFindsNothing(code, { shot }) {
  await code.command('Gloss: Look Up a Term…');
  await code.page.locator('.quick-input-widget:visible input.input').fill('handbook shelf');
  const row = code.page.locator('.quick-input-list .monaco-list-row', {
    hasText: 'Write a definition of “handbook shelf”',
  });
  await row.first().waitFor();
  await shot();
  await code.press('Escape');
}

export async function treeView(code) {
  await code.open(GUIDE);
  await code.command('Gloss: Show the Terms of This File');
  for (const [pane, term] of [
    ['This File', 'Chunking'],
    ['Workspace', 'Embedding'],
  ]) {
    const row = treeRow(code, pane, term);
    await until(`${term} under ${pane}`, () => row.first().isVisible());
  }
  await treeRow(code, 'This File', 'RAG').first().locator('.monaco-tl-twistie').click();
  await until('the lines that mention RAG', () =>
    treeRow(code, 'This File', 'looks up the nearest').first().isVisible(),
  );
}

export async function treeClick(code) {
  await treeRow(code, 'Workspace', 'Chunking').first().click();
  await code.page.locator('.tab.active', { hasText: 'glossary.md' }).waitFor();
}

export async function statusBar(code) {
  await code.open(GUIDE);
  await until('the number of terms', async () =>
    /^\s*\d+ terms?\s*$/.test(await statusItem(code).innerText()),
  );
  await statusItem(code).hover();
  await until('the counts', () =>
    code.page.locator('.monaco-hover:visible', { hasText: 'in your notes' }).first().isVisible(),
  );
}

export async function defineSelection(code) {
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'paragraphs', 1, 0);
  await code.press('Control+Shift+ArrowRight');
  await code.command('Gloss: Define the Selection');
  const button = code.page.locator('.notification-toast .monaco-button', { hasText: 'Write a Definition' });
  await button.first().waitFor();
  await button.first().click();
  await code.page.locator('.tab.active', { hasText: 'glossary.md' }).waitFor();
  await until('the new entry', () =>
    code.page
      .locator('.editor-group-container.active .view-line', { hasText: 'Paragraphs' })
      .first()
      .isVisible(),
  );
  await code.type('Blocks of the handbook that the assistant reads one at a time.');
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'paragraphs');
  await code.hover('one at a time');
}

export async function bundledGlossary(code) {
  await code.command('Gloss: Open the Bundled Glossary…');
  const rows = code.page.locator('.quick-input-list .monaco-list-row');
  await until(
    'the topics',
    async (timeout) =>
      (await rows.count()) > 2 && (await rows.first().innerText({ timeout })).includes('terms'),
  );
  const topic = await rows.first().locator('.label-name').innerText();
  await code.press('Enter');
  // In the place of a page that may be there already; and it is drawn anew once its terms are known.
  await until(`the page ${topic}, with labels on lines of their own`, async (timeout) => {
    const frame = await webview(code, 'h1');
    const title = await frame.locator('h1').first().innerText({ timeout });
    const labels = frame.locator('p', { hasText: 'Related:' }).first();
    return title.trim() === topic.trim() && (await labels.innerHTML({ timeout })).includes('<br>');
  });
}

export async function report(code) {
  await code.command('Gloss: Collect Information for a Problem Report');
  await until('the report', () =>
    code.page
      .locator('.editor-group-container.active .view-line', { hasText: 'Environment' })
      .first()
      .isVisible(),
  );
}
