import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import { OLDEST_JAVA } from '../java/version';

interface Remedy {
  readonly title: string;
  readonly command: string;
}

const WITHOUT_JAVA: readonly Remedy[] = [
  { title: 'Choose a JDK…', command: 'gloss-ls.chooseJava' },
  { title: 'Open the Guide', command: 'gloss-ls.openGuide' },
];
const OTHERWISE: readonly Remedy[] = [
  { title: 'Restart the Server', command: 'gloss-ls.restartServer' },
  { title: 'Show the Log', command: 'gloss-ls.showLog' },
];

/** Says why a command has nothing to show, and what helps. */
export async function tellUnanswered(client: GlossClient): Promise<void> {
  const [message, remedies] =
    client.state === 'noJava'
      ? [`Gloss needs Java ${OLDEST_JAVA} or newer to answer.`, WITHOUT_JAVA]
      : ['The Gloss server does not answer.', OTHERWISE];
  const chosen = await vscode.window.showWarningMessage(message, ...remedies);
  if (chosen) {
    await vscode.commands.executeCommand(chosen.command);
  }
}
