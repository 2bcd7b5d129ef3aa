import * as vscode from 'vscode';
import { SCHEMES } from './schemes';

/**
 * The document that the user is at. A preview, the output or another page that takes the focus does
 * not take its place for as long as the document is on the screen.
 */
export class ActiveDocument implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private document: vscode.TextDocument | undefined;

  /** It is another one, or there is none any more. */
  readonly onDidChange = this.changes.event;

  constructor() {
    const update = (): void => {
      this.update();
    };
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
    );
    this.update();
  }

  get uri(): vscode.Uri | undefined {
    return this.document?.uri;
  }

  is(uri: vscode.Uri): boolean {
    return this.uri?.toString() === uri.toString();
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changes.dispose();
  }

  private update(): void {
    const focused = vscode.window.activeTextEditor?.document;
    const isShown = vscode.window.visibleTextEditors.some(({ document }) => document === this.document);
    const before = this.document;
    if (focused && SCHEMES.includes(focused.uri.scheme)) {
      this.document = focused;
    } else if (!isShown) {
      this.document = undefined;
    }
    if (before !== this.document) {
      void vscode.commands.executeCommand('setContext', 'gloss-ls.hasFile', this.document !== undefined);
      this.changes.fire();
    }
  }
}
