import * as vscode from 'vscode';
import { SECTION, Setting } from '../settings';
import { javaIn, type Search } from './discovery';
import { thisMachine } from './machine';
import { messageFor } from './message';
import { OLDEST_JAVA } from './version';

const CHOOSE = 'Choose a JDK…';
const OPEN_GUIDE = 'Open the Guide';

/** Says that there is no Java, and helps with it. */
export async function tellOfMissingJava(search: Exclude<Search, { kind: 'found' }>): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(messageFor(search), CHOOSE, OPEN_GUIDE);
  if (chosen === CHOOSE) {
    await chooseJava();
  } else if (chosen === OPEN_GUIDE) {
    await vscode.commands.executeCommand('gloss-ls.openGuide');
  }
}

/** Asks for a folder until it holds a Java that can be used, and sets it; the server then starts. */
export async function chooseJava(): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: `The folder of a JDK, ${OLDEST_JAVA} or newer`,
    openLabel: 'Use This JDK',
  });
  const folder = picked?.[0]?.fsPath;
  if (folder === undefined) {
    return;
  }
  const java = await javaIn(thisMachine(), folder, 'setting');
  if (java && java.major >= OLDEST_JAVA) {
    const section = vscode.workspace.getConfiguration(SECTION);
    await section.update(Setting.javaHome, java.home, vscode.ConfigurationTarget.Global);
    return;
  }
  await tellOfMissingJava({ kind: 'wrongSetting', home: folder, ...(java && { tooOld: java }) });
}
