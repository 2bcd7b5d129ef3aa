import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import { tellUnanswered } from './unanswered';

/** At the end of a note, or in a new one; nothing is saved before the user does. */
export async function writeEntry(client: GlossClient, name: string): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
  const entry = await client.ask('gloss-ls.newEntry', {
    name,
    ...(uri && { uri: uri.toString() }),
    ...(folder && { folder: folder.uri.toString() }),
  });
  if (!entry) {
    await tellUnanswered(client);
    return;
  }
  const document = await openNote(entry.uri);
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.insertSnippet(new vscode.SnippetString(gap(document) + entry.snippet), end);
}

async function openNote(uri: string | undefined): Promise<vscode.TextDocument> {
  if (uri === undefined) {
    return vscode.workspace.openTextDocument({ language: 'markdown' });
  }
  const note = vscode.Uri.parse(uri, true);
  try {
    return await vscode.workspace.openTextDocument(note);
  } catch {
    // It is not there yet, and will be when the user saves it.
    return vscode.workspace.openTextDocument(note.with({ scheme: 'untitled' }));
  }
}

/** One empty line between the entry and what stands before it. */
function gap(document: vscode.TextDocument): string {
  const text = document.getText();
  if (text.trim() === '') {
    return '';
  }
  const breaks = /\n*$/.exec(text.replaceAll('\r', ''))?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - breaks));
}
