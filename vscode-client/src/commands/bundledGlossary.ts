import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import { tellUnanswered } from './unanswered';

/** Lets the user choose a topic of the bundled glossary, and shows it as a page. */
export async function openBundledGlossary(client: GlossClient): Promise<void> {
  const notes = await client.ask('gloss-ls.bundledNotes', {});
  if (!notes) {
    await tellUnanswered(client);
    return;
  }
  const picks = notes.map((note) => ({
    label: note.title,
    description: note.terms === 1 ? '1 term' : `${note.terms} terms`,
    note,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: 'Gloss: The Bundled Glossary',
    placeHolder: 'A topic',
    matchOnDescription: true,
  });
  if (chosen) {
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(chosen.note.uri, true));
  }
}
