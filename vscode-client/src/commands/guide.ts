import * as vscode from 'vscode';

/** What is read of package.json, the one place that says where the project is. */
export interface Package {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly contributes: { readonly configuration: { readonly properties: Record<string, unknown> } };
}

/** Opens the guide of the extension, at what it says of Java. */
export async function openGuide({ repository }: Package): Promise<void> {
  const project = repository.url.replace(/\.git$/, '');
  await vscode.env.openExternal(vscode.Uri.parse(`${project}/blob/main/docs/editors/vscode.md#java`));
}
