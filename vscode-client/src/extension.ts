import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { GlossClient } from './client';
import { openBundledGlossary } from './commands/bundledGlossary';
import { Cards } from './commands/cards';
import { defineSelection } from './commands/defineSelection';
import { openGuide, type Package } from './commands/guide';
import { lookUp } from './commands/lookUp';
import { openTarget } from './commands/open';
import { collectReport } from './commands/report';
import { ActiveDocument } from './documents';
import { chooseJava } from './java/chooser';
import { refreshLinks } from './links';
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
  const cards = new Cards();
  const active = new ActiveDocument();
  const mentions = new Mentions(gloss, active);
  const preview = new Preview(mentions);
  const fileTerms = new FileTerms(mentions, active);
  const workspaceTerms = new WorkspaceTerms(gloss);
  context.subscriptions.push(
    gloss,
    cards,
    active,
    mentions,
    preview,
    fileTerms,
    workspaceTerms,
    createStatusItem(gloss, mentions, active),
    vscode.window.createTreeView('gloss-ls.fileTerms', {
      treeDataProvider: fileTerms,
      showCollapseAll: true,
    }),
    vscode.window.registerTreeDataProvider('gloss-ls.workspaceTerms', workspaceTerms),
    gloss.onDidChangeGlossary(refreshLinks),
    ...commands(gloss, cards, context),
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

function commands(gloss: GlossClient, cards: Cards, context: vscode.ExtensionContext): vscode.Disposable[] {
  const packaged = context.extension.packageJSON as Package;
  const handlers: Readonly<Record<string, (argument: unknown) => unknown>> = {
    lookUpTerm: (query) => {
      lookUp(gloss, cards, typeof query === 'string' ? query : '');
    },
    defineSelection: () => defineSelection(gloss, cards),
    openBundledGlossary: () => openBundledGlossary(gloss),
    showTermsOfFile: () => vscode.commands.executeCommand('gloss-ls.fileTerms.focus'),
    restartServer: () => gloss.restart(),
    showLog: () => {
      gloss.log.show();
    },
    reportProblem: () => collectReport(gloss, packaged),
    chooseJava,
    openGuide: () => openGuide(packaged),
    openNote: openTarget,
  };
  return Object.entries(handlers).map(([name, handler]) =>
    vscode.commands.registerCommand(`gloss-ls.${name}`, handler),
  );
}
