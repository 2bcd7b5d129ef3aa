import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import type { Cards } from './cards';
import { lookUp } from './lookUp';
import { writeEntry } from './newEntry';
import { tellUnanswered } from './unanswered';

const LONGEST_NAME = 100;

/** Shows what the selection means; where no note says it, begins an entry for it. */
export async function defineSelection(client: GlossClient, cards: Cards): Promise<void> {
  const name = selectedText();
  if (name === '') {
    lookUp(client, cards);
    return;
  }
  const found = await client.ask('gloss-ls.lookUp', { query: name, limit: 1 });
  if (!found) {
    await tellUnanswered(client);
    return;
  }
  if (found.some((term) => term.exact)) {
    lookUp(client, cards, name);
    return;
  }
  const write = 'Write a Definition';
  const message = `No note defines “${name}” yet.`;
  if ((await vscode.window.showInformationMessage(message, write)) === write) {
    await writeEntry(client, name);
  }
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return '';
  }
  const range = editor.selection.isEmpty
    ? editor.document.getWordRangeAtPosition(editor.selection.active)
    : editor.selection;
  const text = range ? editor.document.getText(range) : '';
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
}
