import * as vscode from 'vscode';
import type { GlossClient } from '../client';
import type { TermInfo } from '../protocol';
import type { Cards } from './cards';
import { writeEntry } from './newEntry';
import { openTarget } from './open';
import { tellUnanswered } from './unanswered';

const MOST_TERMS = 50;

const READ: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('open-preview'),
  tooltip: 'Read the definition',
};
const INSERT: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('insert'), tooltip: 'Insert' };
const NOTE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: 'Open the note',
};
const REFERENCE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('link-external'),
  tooltip: 'Open the first reference',
};

/** A term; or, where there is none, the offer to define one. */
interface TermPick extends vscode.QuickPickItem {
  readonly term?: TermInfo;
}

interface Action extends vscode.QuickPickItem {
  run(): Promise<unknown>;
}

/** Terms as one types, each with the start of its definition; then what to do with the chosen one. */
export function lookUp(client: GlossClient, cards: Cards, query = ''): void {
  const pick = vscode.window.createQuickPick<TermPick>();
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  let asking = new vscode.CancellationTokenSource();
  pick.title = 'Gloss: Look Up a Term';
  pick.placeholder = 'A term, an abbreviation or a part of one';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const update = async (value: string): Promise<void> => {
    asking.cancel();
    asking = new vscode.CancellationTokenSource();
    const { token } = asking;
    pick.busy = true;
    const params = { query: value, limit: MOST_TERMS, ...(uri !== undefined && { uri }) };
    const terms = await client.ask('gloss-ls.lookUp', params, token);
    if (token.isCancellationRequested) {
      return;
    }
    if (!terms) {
      pick.hide();
      await tellUnanswered(client);
      return;
    }
    pick.items = terms.length > 0 || value.trim() === '' ? terms.map(termPick) : [offer(value.trim())];
    pick.busy = false;
  };
  pick.onDidChangeValue((value) => void update(value));
  pick.onDidTriggerItemButton(({ item, button }) => {
    pick.hide();
    if (item.term) {
      void runButton(button, item.term, cards);
    }
  });
  pick.onDidAccept(() => {
    const chosen = pick.selectedItems.at(0);
    if (chosen) {
      const name = pick.value.trim();
      pick.hide();
      void (chosen.term ? chooseAction(chosen.term, cards) : writeEntry(client, name));
    }
  });
  pick.onDidHide(() => {
    asking.cancel();
    pick.dispose();
  });
  pick.value = query;
  pick.show();
  void update(query);
}

function termPick(term: TermInfo): TermPick {
  const buttons = [
    READ,
    INSERT,
    ...(term.location ? [NOTE] : []),
    ...(webReference(term) ? [REFERENCE] : []),
  ];
  return {
    term,
    label: term.name,
    description: [term.detail, term.alias ?? ''].filter((name) => name !== '').join(' · '),
    detail: term.summary,
    buttons,
    // The server has chosen and ordered them.
    alwaysShow: true,
  };
}

function offer(name: string): TermPick {
  return {
    label: `$(edit) Write a definition of “${name}”`,
    detail: 'No note and no bundled entry has it.',
    alwaysShow: true,
  };
}

async function runButton(button: vscode.QuickInputButton, term: TermInfo, cards: Cards): Promise<void> {
  if (button === READ) {
    await cards.show(term);
  } else if (button === INSERT) {
    await insert(term.insertText);
  } else if (button === NOTE) {
    await openTarget(term.location);
  } else {
    await openReference(webReference(term)?.url);
  }
}

async function chooseAction(term: TermInfo, cards: Cards): Promise<void> {
  const actions = actionsFor(term, cards);
  const chosen = await vscode.window.showQuickPick(actions, {
    title: term.detail ? `${term.name} · ${term.detail}` : term.name,
    placeHolder: 'What to do with it',
  });
  await chosen?.run();
}

function actionsFor(term: TermInfo, cards: Cards): Action[] {
  const read = { label: '$(open-preview) Read the definition', detail: term.summary };
  const actions: Action[] = [{ ...read, run: () => cards.show(term) }];
  if (term.location) {
    const run = () => openTarget(term.location);
    actions.push({ label: '$(go-to-file) Open the note', description: term.source, run });
  }
  const texts = new Set([term.insertText, term.name, term.detail].filter((text) => text !== ''));
  if (vscode.window.activeTextEditor) {
    texts.forEach((text) => {
      actions.push({ label: `$(insert) Insert “${text}”`, run: () => insert(text) });
    });
  }
  for (const { title, url } of term.references.filter((reference) => isWeb(reference.url))) {
    const run = () => openReference(url);
    actions.push({ label: `$(link-external) ${title}`, description: url, run });
  }
  return actions;
}

async function insert(text: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  await editor?.edit((edit) => {
    editor.selections.forEach((selection) => {
      edit.replace(selection, text);
    });
  });
}

function webReference(term: TermInfo): { url: string } | undefined {
  return term.references.find((reference) => isWeb(reference.url));
}

/** A note may name any scheme; only web pages are opened. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

async function openReference(url: string | undefined): Promise<void> {
  if (url !== undefined && isWeb(url)) {
    await vscode.env.openExternal(vscode.Uri.parse(url));
  }
}
