import * as vscode from 'vscode';
import type { GlossClient } from './client';
import type { DocumentMentions } from './protocol';

const PAUSE_IN_TYPING = 400;

/** What documents mention, as the server last said; asked anew when they or the notes change. */
export class Mentions implements vscode.Disposable {
  private readonly known = new Map<string, DocumentMentions>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];

  /** The mentions of a document may have changed. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly client: GlossClient) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.askSoon(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.forget(uri);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor) {
          void this.ask(editor.document.uri);
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

  /** Asks the server, and tells when there is an answer. */
  async ask(uri: vscode.Uri): Promise<void> {
    const answer = await this.client.ask('gloss-ls.mentions', { uri: uri.toString() });
    if (answer) {
      this.known.set(uri.toString(), answer);
      this.changes.fire(uri);
    }
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
    if (!this.known.has(key)) {
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
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const keys = new Set([...this.known.keys(), ...(active === undefined ? [] : [active])]);
    keys.forEach((key) => void this.ask(vscode.Uri.parse(key, true)));
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.pending.get(key));
    this.pending.delete(key);
    this.known.delete(key);
  }
}
