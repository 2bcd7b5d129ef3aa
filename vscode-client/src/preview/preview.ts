import * as vscode from 'vscode';
import type { Mentions } from '../mentions';
import { SCHEMES } from '../schemes';
import { readSettings, SECTION, Setting } from '../settings';
import { Spellings } from './spellings';

const MOST_REFRESHES = 5;
/** Longer than VS Code waits before it draws, in milliseconds. */
const TIME_TO_DRAW = 1_000;

/** What there is to draw of a document, and what its page was last drawn with. */
interface Page {
  spellings: Spellings;
  drawn: Spellings;
  isAsked: boolean;
}

/**
 * What the Markdown preview shows of terms. The preview cannot wait for the server: it draws with
 * what is known, and is drawn again when there is something new.
 */
export class Preview implements vscode.Disposable {
  private readonly pages = new Map<string, Page>();
  private readonly subscriptions: vscode.Disposable;
  private refreshing: NodeJS.Timeout | undefined;
  private isOn = isSwitchedOn();

  constructor(private readonly mentions: Mentions) {
    this.subscriptions = vscode.Disposable.from(
      mentions.onDidChange((uri) => {
        this.update(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        const page = this.pages.get(uri.toString());
        if (page) {
          // It may outlive the document: what is known is still drawn, and asked for anew.
          page.isAsked = false;
        }
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.${Setting.markdownPreview}`)) {
          this.isOn = isSwitchedOn();
          this.refresh(() => true, 2);
        }
      }),
    );
  }

  /** The spellings for what is being drawn. */
  spellingsFor(env: unknown): Spellings | undefined {
    const uri = documentOf(env);
    if (!uri || !this.isOn || !SCHEMES.includes(uri.scheme)) {
      return undefined;
    }
    const page = this.pageOf(uri);
    if (!page.isAsked) {
      page.isAsked = true;
      void this.ask(uri);
    }
    page.drawn = page.spellings;
    return page.spellings;
  }

  dispose(): void {
    clearTimeout(this.refreshing);
    this.subscriptions.dispose();
  }

  private pageOf(uri: vscode.Uri): Page {
    const key = uri.toString();
    const page = this.pages.get(key) ?? { spellings: Spellings.NONE, drawn: Spellings.NONE, isAsked: false };
    this.pages.set(key, page);
    return page;
  }

  /** A page may be open without an editor for its document, which the server then does not know. */
  private async ask(uri: vscode.Uri): Promise<void> {
    if (await this.mentions.ask(uri)) {
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    if (document) {
      await this.mentions.ask(uri);
    }
  }

  private update(uri: vscode.Uri): void {
    const page = this.pages.get(uri.toString());
    const now = this.mentions.of(uri);
    if (!page || !now) {
      return;
    }
    const spellings = new Spellings(now);
    if (!spellings.equals(page.spellings)) {
      page.spellings = spellings;
      this.refresh(() => page.drawn !== page.spellings);
    }
  }

  /**
   * Has the pages drawn anew. VS Code lets this go where it is about to look at them anyway, and
   * then finds their texts unchanged; so it is told again while that is needed.
   */
  private refresh(isNeeded: () => boolean, more = MOST_REFRESHES): void {
    clearTimeout(this.refreshing);
    if (more === 0 || !isNeeded()) {
      return;
    }
    vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
    this.refreshing = setTimeout(() => {
      this.refresh(isNeeded, more - 1);
    }, TIME_TO_DRAW);
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
