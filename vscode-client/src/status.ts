import * as vscode from 'vscode';
import type { GlossClient, ServerState } from './client';
import type { ActiveDocument } from './documents';
import type { Mentions } from './mentions';

const ICONS: Readonly<Record<ServerState, string>> = {
  starting: '$(loading~spin)',
  running: '$(book)',
  stopped: '$(warning)',
  noJava: '$(warning)',
};

/** The item in the status bar: the server's state, and how many terms the active file has. */
export function createStatusItem(
  client: GlossClient,
  mentions: Mentions,
  active: ActiveDocument,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('gloss-ls.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Gloss';
  const draw = (): void => {
    const count = active.uri && mentions.of(active.uri)?.terms.length;
    item.text = `${ICONS[client.state]} ${client.state === 'running' && count !== undefined ? terms(count) : 'Gloss'}`;
    item.tooltip = tooltip(client, count);
    item.command = commandFor(client.state);
    item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
    const color = client.state === 'running' || client.state === 'starting' ? undefined : 'warningBackground';
    item.backgroundColor = color && new vscode.ThemeColor(`statusBarItem.${color}`);
  };
  draw();
  item.show();
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(draw),
    client.onDidChangeGlossary(draw),
    mentions.onDidChange(draw),
    active.onDidChange(draw),
  );
}

function tooltip(client: GlossClient, count: number | undefined): string {
  if (client.state !== 'running') {
    return `Gloss: ${sayState(client.state)}`;
  }
  const { user, bundled } = client.counts;
  const lines = [`${terms(user)} in your notes, ${terms(bundled)} in the bundled glossary`];
  if (count !== undefined) {
    lines.unshift(`${terms(count)} in this file`);
  }
  return `Gloss\n${lines.join('\n')}`;
}

function terms(count: number): string {
  return count === 1 ? '1 term' : `${count} terms`;
}

function sayState(state: ServerState): string {
  switch (state) {
    case 'starting':
      return 'the server is starting';
    case 'running':
      return 'the server is running';
    case 'stopped':
      return 'the server is not running; click to see why';
    case 'noJava':
      return 'no Java was found; click to choose one';
  }
}

function commandFor(state: ServerState): string {
  switch (state) {
    case 'noJava':
      return 'gloss-ls.chooseJava';
    case 'stopped':
      return 'gloss-ls.showLog';
    default:
      return 'gloss-ls.showTermsOfFile';
  }
}
