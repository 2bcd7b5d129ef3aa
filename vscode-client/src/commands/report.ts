import * as os from 'node:os';
import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import { SECTION } from '../settings';
import type { Package } from './guide';

/** Opens a page with what a problem report needs. Nothing is sent. */
export async function collectReport(client: GlossClient, packaged: Package): Promise<void> {
  const content = reportOf(client, packaged).replaceAll(os.homedir(), '~');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

function reportOf(client: GlossClient, packaged: Package): string {
  const { java, counts, state } = client;
  const facts: readonly (readonly [string, string])[] = [
    ['Extension', packaged.version],
    ['Server', client.serverVersion],
    ['State', state],
    ['Java', java ? `${java.version} (${java.origin}, ${java.home})` : 'none'],
    ['VS Code', `${vscode.version} (${vscode.env.appName}, ${vscode.env.appHost})`],
    ['System', `${os.type()} ${os.release()} ${os.arch()}`],
    ['Remote', vscode.env.remoteName ?? 'no'],
    ['Trusted', vscode.workspace.isTrusted ? 'yes' : 'no'],
    ['Folders', `${vscode.workspace.workspaceFolders?.length ?? 0}`],
    ['Terms', `${counts.user} from notes, ${counts.bundled} bundled`],
  ];
  const settings = JSON.stringify(changedSettings(packaged), undefined, 2);
  return [
    '# A problem with Gloss\n',
    '## What I did, what I expected and what happened\n\n\n',
    '## Environment\n',
    'Nothing has been sent. Please read this before you share it.\n',
    facts.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    `\nSettings that differ from the defaults:\n\n\`\`\`json\n${settings}\n\`\`\``,
    '\nThe log (command “Gloss: Show the Log”) often tells more.\n',
  ].join('\n');
}

function changedSettings({ contributes }: Package): Record<string, unknown> {
  const section = vscode.workspace.getConfiguration(SECTION);
  const names = Object.keys(contributes.configuration.properties);
  const changed: Record<string, unknown> = {};
  for (const name of names.map((each) => each.slice(SECTION.length + 1))) {
    const { defaultValue } = section.inspect(name) ?? {};
    const value: unknown = section.get(name);
    if (JSON.stringify(value) !== JSON.stringify(defaultValue)) {
      changed[`${SECTION}.${name}`] = value;
    }
  }
  return changed;
}
