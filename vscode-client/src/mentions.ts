import * as vscode from 'vscode';
import type { GlossClient } from './client';
import type { ActiveDocument } from './documents';
import type { DocumentMentions } from './protocol';

const PAUSE_IN_TYPING = 400;

/** What documents mention, as the server last said; asked anew when they or the notes change. */
export class Mentions implements vscode.Disposable {
  private readonly known = new Map<string, DocumentMentions>();
  private readonly wanted = new Set<string>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];

  /** The mentions of a document may have changed. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly client: GlossClient,
    private readonly active: ActiveDocument,
  ) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.askSoon(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.forget(uri);
      }),
      active.onDidChange(() => {
        if (active.uri) {
          void this.ask(active.uri);
        }
      }),
      client.onDidChangeGlossary(() => {
        this.askForAll();
      }),
    ];
  }

  /** What is known of a document; undefined until the server has answered. */
  of(uri: vscode.Uri): DocumentMentions | undefined {
    return this.known.get(uri.toString());
  }

  /** Asks the server, and tells when there is an answer; undefined when there is none. */
  async ask(uri: vscode.Uri): Promise<DocumentMentions | undefined> {
    this.wanted.add(uri.toString());
    const answer = await this.client.ask('gloss-ls.mentions', { uri: uri.toString() });
    if (!answer) {
      return undefined;
    }
    this.known.set(uri.toString(), answer);
    this.changes.fire(uri);
    return answer;
  }

  dispose(): void {
    this.pending.forEach((timer) => {
      clearTimeout(timer);
    });
    this.subscriptions.forEach((subscription) => subscription.dispose() as unknown);
    this.changes.dispose();
  }

  private askSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.wanted.has(key)) {
      return;
    }
    clearTimeout(this.pending.get(key));
    const timer = setTimeout(() => {
      this.pending.delete(key);
      void this.ask(uri);
    }, PAUSE_IN_TYPING);
    this.pending.set(key, timer);
  }

  private askForAll(): void {
    const active = this.active.uri?.toString();
    const keys = new Set([...this.wanted, ...(active === undefined ? [] : [active])]);
    keys.forEach((key) => void this.ask(vscode.Uri.parse(key, true)));
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.pending.get(key));
    this.pending.delete(key);
    this.known.delete(key);
    this.wanted.delete(key);
  }
}
