/** Where documents come from that people read; not the output, the settings or an input box. */
export const SCHEMES: readonly string[] = [
  'file',
  'untitled',
  'vscode-notebook-cell',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'git',
  'github',
  'azurerepos',
  'memfs',
  'ftp',
  'sftp',
  'ssh',
  'vsls',
  'jdt',
];
