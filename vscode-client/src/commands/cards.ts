import * as vscode from 'vscode';
import type { TermInfo } from '../protocol';
import { withoutFileLinks } from './fileLinks';

const SCHEME = 'gloss-ls';

/** Pages with all that is known of a term, which the Markdown preview draws. */
export class Cards implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  readonly onDidChange = this.changes.event;

  async show({ name, markdown }: TermInfo): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', '∕')}` });
    // What begins with the term's name in a hover has it as its title on a page.
    this.texts.set(uri.toString(), `# ${withoutFileLinks(markdown ?? name)}`);
    this.changes.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.changes.dispose();
  }
}
