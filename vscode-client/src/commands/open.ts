import * as vscode from 'vscode';
import type { TermInfo } from '../protocol';
import type { Target } from '../views/items';

/** Opens what a tree item stands for: a place, or the note of a term. */
export async function openTarget(target: unknown): Promise<void> {
  const place = placeOf(target);
  if (!place) {
    return;
  }
  const { line, character } = place.range.start;
  const position = new vscode.Position(line, character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri, true), {
    selection: new vscode.Range(position, position),
  });
}

/** The inline button passes the tree's own element, a click passes the place. */
function placeOf(target: unknown): Target | undefined {
  if (typeof target !== 'object' || target === null) {
    return undefined;
  }
  if ('range' in target && 'uri' in target) {
    return target as Target;
  }
  const term = 'term' in target ? (target.term as TermInfo) : (target as TermInfo);
  return term.location;
}
