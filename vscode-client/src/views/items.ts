import * as vscode from 'vscode';
import type { TermInfo } from '../protocol';

/** The place that a term is defined at, or where it is mentioned. */
export interface Target {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** A term in a tree, with its definition as a tooltip. */
export function termItem(term: TermInfo, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(term.name, state);
  item.description = term.detail;
  item.tooltip = [term.detail ? `${term.name} · ${term.detail}` : term.name, term.summary, term.source]
    .filter((line) => line !== '')
    .join('\n\n');
  item.iconPath = new vscode.ThemeIcon(term.origin === 'user' ? 'note' : 'book');
  item.contextValue = term.location ? 'gloss-ls.term' : 'gloss-ls.termWithoutNote';
  return item;
}

/** What a click on a tree item does. */
export function goTo(target: Target, title: string): vscode.Command {
  return { command: 'gloss-ls.openNote', title, arguments: [target] };
}
