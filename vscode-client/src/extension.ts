import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { GlossClient } from './client';
import { openBundledGlossary } from './commands/bundledGlossary';
import { defineSelection } from './commands/defineSelection';
import { lookUp } from './commands/lookUp';
import { openTarget } from './commands/open';
import { collectReport } from './commands/report';
import { chooseJava } from './java/chooser';
import { Mentions } from './mentions';
import { markTerms } from './preview/plugin';
import { Preview } from './preview/preview';
import { SECTION, Setting } from './settings';
import { createStatusItem } from './status';
import { FileTerms } from './views/fileTerms';
import { WorkspaceTerms } from './views/workspaceTerms';

let client: GlossClient | undefined;

export function activate(context: vscode.ExtensionContext): { extendMarkdownIt(md: MarkdownIt): MarkdownIt } {
  const gloss = new GlossClient(context);
  client = gloss;
  const mentions = new Mentions(gloss);
  const preview = new Preview(mentions);
  const fileTerms = new FileTerms(mentions);
  const workspaceTerms = new WorkspaceTerms(gloss);
  context.subscriptions.push(
    gloss,
    mentions,
    preview,
    fileTerms,
    workspaceTerms,
    createStatusItem(gloss, mentions),
    vscode.window.registerTreeDataProvider('gloss-ls.fileTerms', fileTerms),
    vscode.window.registerTreeDataProvider('gloss-ls.workspaceTerms', workspaceTerms),
    ...commands(gloss, context),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (
        [Setting.javaHome, Setting.javaOptions].some((name) =>
          event.affectsConfiguration(`${SECTION}.${name}`),
        )
      ) {
        void gloss.restart();
      }
    }),
  );
  // Not awaited: nobody waits for the server but who asks it.
  void gloss.restart();
  return { extendMarkdownIt: (md) => markTerms(md, (env) => preview.spellingsFor(env)) };
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function commands(gloss: GlossClient, context: vscode.ExtensionContext): vscode.Disposable[] {
  const version = (context.extension.packageJSON as { version: string }).version;
  const handlers: Readonly<Record<string, (argument: unknown) => unknown>> = {
    lookUpTerm: (query) => {
      lookUp(gloss, typeof query === 'string' ? query : '');
    },
    defineSelection: () => defineSelection(gloss),
    openBundledGlossary: () => openBundledGlossary(gloss),
    showTermsOfFile: () => vscode.commands.executeCommand('gloss-ls.fileTerms.focus'),
    restartServer: () => gloss.restart(),
    showLog: () => {
      gloss.log.show();
    },
    reportProblem: () => collectReport(gloss, version),
    chooseJava,
    openNote: openTarget,
  };
  return Object.entries(handlers).map(([name, handler]) =>
    vscode.commands.registerCommand(`gloss-ls.${name}`, handler),
  );
}
