import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import type { TermInfo } from '../protocol';
import { goTo, termItem } from './items';

/** The terms that the notes of the workspace define. */
export class WorkspaceTerms implements vscode.TreeDataProvider<TermInfo>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly client: GlossClient) {
    this.subscription = client.onDidChangeGlossary(() => {
      this.changes.fire(undefined);
    });
  }

  async getChildren(term?: TermInfo): Promise<TermInfo[]> {
    const terms = term ? [] : await this.client.ask('gloss-ls.terms', { origin: 'user' });
    // The server orders them by their long names; here the short ones are read.
    return [...(terms ?? [])].sort((one, other) => one.name.localeCompare(other.name));
  }

  getTreeItem(term: TermInfo): vscode.TreeItem {
    const item = termItem(term, vscode.TreeItemCollapsibleState.None);
    if (term.location) {
      item.command = goTo(term.location, 'Open the Note');
    }
    return item;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}
