import * as vscode from 'vscode';
import type { Mentions } from '../mentions';
import { readSettings, SECTION, Setting } from '../settings';
import { Spellings } from './spellings';

/**
 * What the Markdown preview shows of terms. The preview cannot wait for the server: it draws with
 * what is known, and is drawn again when there is something new.
 */
export class Preview implements vscode.Disposable {
  private readonly known = new Map<string, { spellings: Spellings; key: string }>();
  private readonly subscriptions: vscode.Disposable;
  private isOn = isSwitchedOn();

  constructor(private readonly mentions: Mentions) {
    this.subscriptions = vscode.Disposable.from(
      mentions.onDidChange((uri) => {
        this.update(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.known.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.${Setting.markdownPreview}`)) {
          this.isOn = isSwitchedOn();
          refresh();
        }
      }),
    );
  }

  /** The spellings for what is being drawn. */
  spellingsFor(env: unknown): Spellings | undefined {
    const uri = this.isOn ? documentOf(env) : undefined;
    if (!uri) {
      return undefined;
    }
    const known = this.known.get(uri.toString());
    if (!known) {
      // Told apart from a document without terms, so that it is asked for once.
      this.known.set(uri.toString(), {
        spellings: new Spellings({ version: 0, terms: [], mentions: [] }),
        key: '[]',
      });
      void this.mentions.ask(uri);
    }
    return known?.spellings;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(uri: vscode.Uri): void {
    const before = this.known.get(uri.toString());
    const now = this.mentions.of(uri);
    if (!before || !now) {
      return;
    }
    const spellings = new Spellings(now);
    const key = spellings.key();
    if (key !== before.key) {
      this.known.set(uri.toString(), { spellings, key });
      refresh();
    }
  }
}

/** VS Code tells a plugin which document it renders for. */
function documentOf(env: unknown): vscode.Uri | undefined {
  const document = (env as { currentDocument?: unknown } | undefined)?.currentDocument;
  return document instanceof vscode.Uri ? document : undefined;
}

function isSwitchedOn(): boolean {
  return readSettings(vscode.workspace.getConfiguration(SECTION)).markdownPreview;
}

function refresh(): void {
  vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
}
