import * as vscode from 'vscode';
import type { ActiveDocument } from '../documents';
import type { Mentions } from '../mentions';
import type { DocumentMentions, MentionInfo, TermInfo } from '../protocol';
import { excerptOf, type Span } from './excerpt';
import { goTo, termItem } from './items';

interface TermNode {
  readonly kind: 'term';
  readonly term: TermInfo;
  readonly uri: vscode.Uri;
  readonly mentions: readonly MentionInfo[];
}

interface LineNode {
  readonly kind: 'line';
  readonly uri: vscode.Uri;
  /** All of one line, in its order. */
  readonly mentions: readonly [MentionInfo, ...MentionInfo[]];
}

export type FileNode = TermNode | LineNode;

/** The terms of the active file, each with the lines that mention it. */
export class FileTerms implements vscode.TreeDataProvider<FileNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(
    private readonly mentions: Mentions,
    private readonly active: ActiveDocument,
  ) {
    this.subscriptions = vscode.Disposable.from(
      mentions.onDidChange((uri) => {
        if (active.is(uri)) {
          this.changes.fire(undefined);
        }
      }),
      active.onDidChange(() => {
        this.changes.fire(undefined);
      }),
    );
  }

  async getChildren(node?: FileNode): Promise<FileNode[]> {
    if (node) {
      return node.kind === 'term' ? linesOf(node) : [];
    }
    const { uri } = this.active;
    const known = uri && (this.mentions.of(uri) ?? (await this.mentions.ask(uri)));
    return known ? termsOf(uri, known) : [];
  }

  getTreeItem(node: FileNode): vscode.TreeItem {
    return node.kind === 'term' ? itemOfTerm(node) : itemOfLine(node);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changes.dispose();
  }
}

function termsOf(uri: vscode.Uri, { terms, mentions }: DocumentMentions): TermNode[] {
  return terms
    .map((term, index): TermNode => {
      return { kind: 'term', term, uri, mentions: mentions.filter((mention) => mention.term === index) };
    })
    .sort((one, other) => one.term.name.localeCompare(other.term.name));
}

function linesOf({ uri, mentions }: TermNode): LineNode[] {
  const lines = new Map<number, [MentionInfo, ...MentionInfo[]]>();
  for (const mention of mentions) {
    const { line } = mention.range.start;
    const others = lines.get(line);
    lines.set(line, others ? [...others, mention] : [mention]);
  }
  return [...lines.values()].map((ofLine) => ({ kind: 'line', uri, mentions: ofLine }));
}

function itemOfTerm({ term, uri, mentions }: TermNode): vscode.TreeItem {
  const item = termItem(term, vscode.TreeItemCollapsibleState.Collapsed);
  const first = mentions[0];
  if (first) {
    item.command = goTo({ uri: uri.toString(), range: first.range }, 'Go to the Mention');
  }
  if (mentions.length > 1) {
    item.description = [term.detail, `${mentions.length}×`].join(' ').trim();
  }
  return item;
}

function itemOfLine({ uri, mentions }: LineNode): vscode.TreeItem {
  const { range, text } = mentions[0];
  const { line } = range.start;
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const whole = document && line < document.lineCount ? document.lineAt(line).text : text;
  const spans = mentions.map((each): Span => {
    const { start } = each.range;
    return [start.character, start.character + each.text.length];
  });
  const item = new vscode.TreeItem(excerptOf(whole, spans));
  item.description = `${line + 1}`;
  item.tooltip = whole.trim();
  item.command = goTo({ uri: uri.toString(), range }, 'Go to the Mention');
  return item;
}
