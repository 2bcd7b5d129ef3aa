import * as vscode from 'vscode';
import type { Mentions } from '../mentions';
import type { MentionInfo, TermInfo } from '../protocol';
import { goTo, termItem } from './items';

const LONGEST_LINE = 100;

interface TermNode {
  readonly kind: 'term';
  readonly term: TermInfo;
  readonly uri: vscode.Uri;
  readonly mentions: readonly MentionInfo[];
}

interface MentionNode {
  readonly kind: 'mention';
  readonly uri: vscode.Uri;
  readonly mention: MentionInfo;
}

export type FileNode = TermNode | MentionNode;

/** The terms of the active file, each with the lines that mention it. */
export class FileTerms implements vscode.TreeDataProvider<FileNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly mentions: Mentions) {
    this.subscriptions = vscode.Disposable.from(
      mentions.onDidChange((uri) => {
        if (uri.toString() === activeUri()?.toString()) {
          this.changes.fire(undefined);
        }
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.changes.fire(undefined);
      }),
    );
  }

  getChildren(node?: FileNode): FileNode[] {
    if (node?.kind === 'term') {
      return node.mentions.map((mention) => ({ kind: 'mention', uri: node.uri, mention }));
    }
    const uri = activeUri();
    const known = uri && this.mentions.of(uri);
    if (node || !uri || !known) {
      return [];
    }
    return known.terms
      .map((term, index): TermNode => {
        const mentions = known.mentions.filter((mention) => mention.term === index);
        return { kind: 'term', term, uri, mentions };
      })
      .sort((one, other) => one.term.name.localeCompare(other.term.name));
  }

  getTreeItem(node: FileNode): vscode.TreeItem {
    return node.kind === 'term' ? this.term(node) : this.mention(node);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changes.dispose();
  }

  private term(node: TermNode): vscode.TreeItem {
    const item = termItem(node.term, vscode.TreeItemCollapsibleState.Collapsed);
    const first = node.mentions[0];
    if (first) {
      item.command = goTo({ uri: node.uri.toString(), range: first.range }, 'Go to the Mention');
    }
    if (node.mentions.length > 1) {
      item.description = [node.term.detail, `${node.mentions.length}×`].join(' ').trim();
    }
    return item;
  }

  private mention({ uri, mention }: MentionNode): vscode.TreeItem {
    const { line, character } = mention.range.start;
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const text = document && line < document.lineCount ? document.lineAt(line).text : mention.text;
    const indent = text.length - text.trimStart().length;
    const shown = text.trim().slice(0, LONGEST_LINE);
    const start = character - indent;
    const highlights: [number, number][] =
      start >= 0 && start + mention.text.length <= shown.length ? [[start, start + mention.text.length]] : [];
    const item = new vscode.TreeItem({ label: shown, highlights });
    item.description = `${line + 1}`;
    item.command = goTo({ uri: uri.toString(), range: mention.range }, 'Go to the Mention');
    return item;
  }
}

function activeUri(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}
