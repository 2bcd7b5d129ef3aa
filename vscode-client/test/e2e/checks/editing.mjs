// What a user of an editor does: hover, go to, complete, edit.
import os from 'node:os';
import { expect, GLOSSARY, GUIDE, JAVA, OWN_WORDS, PYTHON, saved, Skipped, statusItem } from '../parts.mjs';
import { until } from '../waiting.mjs';

const MOST_STARTS = 5;
/** Waiting programs for each processor, above which a clock tells nothing of one of them. */
const BUSY = 4;
const LONGEST_ACTIVATION = 100;

/** The best of some starts: on a busy machine the others measure the machine. */
export async function activatesQuickly(code, { note }) {
  const times = [];
  while (times.length < MOST_STARTS && !times.some((time) => time < LONGEST_ACTIVATION)) {
    if (times.length > 0) {
      await code.reload();
    }
    await code.open(GUIDE);
    await until('the status bar item', () => statusItem(code).isVisible());
    times.push(await activationTime(code));
  }
  note(times.map((time) => `${time} ms`).join(', '));
  if (Math.min(...times) >= LONGEST_ACTIVATION) {
    const told = `activation took ${times.join(', ')} ms`;
    const [load] = os.loadavg();
    const processors = os.availableParallelism();
    throw load > BUSY * processors
      ? new Skipped(`${told}, at a load of ${Math.round(load)} on ${processors} processors`)
      : new Error(told);
  }
}

/** In a list that has the slowest first, and only those rows that there is room for. */
async function activationTime(code) {
  await code.command('Developer: Show Running Extensions');
  const list = code.page.locator('.runtime-extensions-editor .monaco-list');
  const row = list.locator('.monaco-list-row', { hasText: 'Gloss' });
  const ends = ['End', 'Home'];
  const time = await until('the activation time', async (timeout) => {
    if (!(await row.isVisible())) {
      await list.focus({ timeout });
      await code.press(ends[0]);
      ends.reverse();
      return undefined;
    }
    const told = await row.locator('.activation-time').first().innerText({ timeout });
    return /(\d+)ms/.exec(told)?.[1];
  });
  return Number(time);
}

export async function hoverInMarkdown(code) {
  await code.open(GUIDE);
  await code.goTo(GUIDE, 'RAG', 1);
  const shown = await code.hover(OWN_WORDS);
  expect(shown, 'retrieval-augmented generation', GLOSSARY, 'knowledge-intensive tasks');
}

export async function hoverInUntitled(code) {
  await code.command('File: New Untitled Text File');
  await until('an untitled document', () =>
    code.page.locator('.tab.active', { hasText: 'Untitled' }).isVisible(),
  );
  await code.page.locator('.editor-group-container.active .view-lines').click();
  await code.type('We use RAG');
  await code.hover(OWN_WORDS);
}

export async function hoverInNotebook(code) {
  await code.quick(() => code.press('Control+P'), 'src/explore.ipynb', 'explore.ipynb');
  const cell = code.page.locator('.notebookOverlay .cell .view-line').first();
  await cell.waitFor();
  // With the mouse: the keys for it mean something else in a notebook.
  await until('a hover in the cell', async (timeout) => {
    const { x, y, height } = await cell.boundingBox({ timeout });
    await code.page.mouse.move(x + 12, y + 5 * height);
    await code.page.mouse.move(x + 12, y + height / 2, { steps: 4 });
    await code.page.locator('.monaco-hover:visible', { hasText: OWN_WORDS }).first().waitFor({ timeout });
    return true;
  });
}

export async function hoverWithoutRemoteImage(code) {
  const asked = [];
  code.page.on('request', (request) => asked.push(request.url()));
  await code.open(GUIDE);
  await code.goTo(GUIDE, 'embedding');
  const shown = await code.hover('similar sentences close together');
  expect(shown, 'The embedding space');
  const images = await code.page.locator('.monaco-hover:visible img').count();
  if (images > 0 || asked.some((url) => url.includes('example.org'))) {
    throw new Error('an image was loaded');
  }
}

/** A note may come from anybody. */
export async function hoverIsNotTrusted(code) {
  await code.open(JAVA);
  await code.goTo(JAVA, 'reranking');
  const shown = await code.hover('Sorting the passages once more');
  expect(shown, 'Close');
  const doing = '[data-href^="command:"], [href^="command:"], img';
  if ((await code.page.locator('.monaco-hover:visible').locator(doing).count()) > 0) {
    throw new Error('a command of a note can be run, or its HTML is shown');
  }
}

export async function ctrlClick(code, { shot }) {
  await code.open(PYTHON);
  const { x, y } = await code.placeOf('ragPipeline', 'rag'.length);
  await until('the note', async (timeout) => {
    try {
      await code.page.mouse.move(x, y + 60);
      await code.page.keyboard.down('Control');
      await code.page.mouse.move(x, y, { steps: 3 });
      await code.page.locator('.goto-definition-link').first().waitFor({ timeout });
      await shot();
      await code.page.mouse.click(x, y);
    } finally {
      await code.page.keyboard.up('Control');
    }
    await code.page.locator('.tab.active', { hasText: 'glossary.md' }).waitFor({ timeout });
    return true;
  });
}

export async function completion(code, { shot }) {
  await code.open(GUIDE);
  await code.press('Control+End');
  await code.type('Here rag');
  const widget = code.page.locator('.suggest-widget.visible');
  const rows = widget.locator('.monaco-list-row');
  const wanted = ['RAG', 'retrieval-augmented generation (RAG)', '**RAG**: inline definition'];
  await until('the completions', async () => {
    if (!(await widget.isVisible())) {
      await code.press('Control+Space');
    }
    const labels = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('.label-name')?.textContent),
    );
    return wanted.every((label) => labels.includes(label));
  });
  await shot();
  const row = rows.filter({ has: code.page.getByText(wanted[2], { exact: true }) }).first();
  await until('the inline definition to be chosen', async (timeout) => {
    if (await row.evaluate((element) => element.classList.contains('focused'), undefined, { timeout })) {
      return true;
    }
    await code.press('ArrowDown');
    return false;
  });
  await code.press('Enter');
  await saved(
    code,
    GUIDE,
    `Here **RAG** (retrieval-augmented generation): Our way to let a model ${OWN_WORDS}`,
  );
}

export async function unsavedEdit(code) {
  await code.open(GLOSSARY);
  await code.goTo(GLOSSARY, 'then ask.', 1, 'then ask.'.length);
  await code.type(' Since May with agents.');
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'ragPipeline');
  await code.hover('Since May with agents.');
  if (code.text(GLOSSARY).includes('Since May')) {
    throw new Error('the edit has been saved');
  }
}

/** With the notes of the samples, where they are. */
export async function sampleNotes(code) {
  await code.open('notes/s2-sections.md');
  await code.goTo('notes/s2-sections.md', 'Foundation Models');
  await code.hover('AI');
  await code.open(PYTHON);
  await code.goTo(PYTHON, 'compute_embeddings', 1, 'compute_e'.length);
  await code.hover('dense, continuous vector representations');
  await code.open(JAVA);
  await code.goTo(JAVA, 'ragPipeline');
  await code.hover('retrieval');
}
