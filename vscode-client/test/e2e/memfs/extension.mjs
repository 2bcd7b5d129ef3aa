// A folder memfs:/project that lives in this program only, as those of remote repositories do.
import { Buffer } from 'node:buffer';
import * as vscode from 'vscode';

const FILES = {
  '/project/guide.md': 'RAG looks passages up, each by its embedding.\n',
  '/project/glossary.md': '# Glossary\n\n## RAG\n\nNever read: nothing but VS Code can.\n',
};

const isFolder = (path) => path === '/' || path === '/project';
const nothing = () => undefined;

function bytes({ path }) {
  if (!(path in FILES)) {
    throw vscode.FileSystemError.FileNotFound(path);
  }
  return Buffer.from(FILES[path]);
}

export function activate(context) {
  const provider = {
    onDidChangeFile: new vscode.EventEmitter().event,
    watch: () => new vscode.Disposable(nothing),
    stat: (uri) =>
      isFolder(uri.path)
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes(uri).length },
    readDirectory: () => Object.keys(FILES).map((path) => [path.split('/').at(-1), vscode.FileType.File]),
    readFile: bytes,
    createDirectory: nothing,
    writeFile: nothing,
    delete: nothing,
    rename: nothing,
  };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', provider, { isReadonly: true }),
  );
}
