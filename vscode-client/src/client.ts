import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type CloseHandlerResult,
  type ErrorHandler,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { StartArchive } from './archive';
import { findJava, type Java, type Search } from './java/discovery';
import { tellOfMissingJava } from './java/chooser';
import { thisMachine } from './java/machine';
import type { GlossaryChanged, ServerCommand, ServerCommands } from './protocol';
import { Crashes } from './crashes';
import { serve } from './server';
import { readSettings, SECTION } from './settings';

/** Where documents come from that people read; not the output, the settings or an input box. */
const SCHEMES: readonly string[] = [
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

const SOON = 10_000;

/** Asks the server to tell when the terms have changed, which the protocol has no message for. */
const TOLD_OF_GLOSSARY: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object), glossaryChanged: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

type Action = 'Restart' | 'Show the Log';

export type ServerState = 'starting' | 'running' | 'stopped' | 'noJava';

/** The server and the connection to it. */
export class GlossClient implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly glossaries = new vscode.EventEmitter<void>();
  private readonly crashes = new Crashes(() => Date.now());
  private readonly archive: StartArchive;
  private readonly jar: string;
  private client: LanguageClient | undefined;
  private starting: Promise<void> = Promise.resolve();
  private archiveTimer: NodeJS.Timeout | undefined;

  /** The server's state has changed. */
  readonly onDidChangeState = this.changes.event;
  /** The terms may have changed. */
  readonly onDidChangeGlossary = this.glossaries.event;
  readonly log = vscode.window.createOutputChannel('Gloss', { log: true });
  state: ServerState = 'starting';
  java: Java | undefined;
  counts: GlossaryChanged = { user: 0, bundled: 0 };

  constructor(private readonly context: vscode.ExtensionContext) {
    this.jar = context.asAbsolutePath('server/gloss-ls.jar');
    const folder = vscode.Uri.joinPath(context.globalStorageUri, 'start').fsPath;
    this.archive = new StartArchive(folder, this.jar);
  }

  get serverVersion(): string {
    return this.client?.initializeResult?.serverInfo?.version ?? 'not running';
  }

  /** Starts the server, or starts it anew. Calls follow one another. */
  restart(): Promise<void> {
    this.crashes.forget();
    this.starting = this.starting.then(() => this.startAnew());
    return this.starting;
  }

  /** Asks the server; undefined when it does not run, or has no answer. */
  async ask<C extends ServerCommand>(
    command: C,
    params: ServerCommands[C]['params'],
    token?: vscode.CancellationToken,
  ): Promise<ServerCommands[C]['result'] | undefined> {
    await this.starting;
    const client = this.client;
    if (client?.state !== State.Running) {
      return undefined;
    }
    try {
      const request = { command, arguments: [params] };
      return (await client.sendRequest(
        ExecuteCommandRequest.type,
        request,
        token,
      )) as ServerCommands[C]['result'];
    } catch (error) {
      if (!token?.isCancellationRequested) {
        this.log.warn(`${command}: ${String(error)}`);
      }
      return undefined;
    }
  }

  location(location: { uri: string; range: unknown }): vscode.Location | undefined {
    return this.client?.protocol2CodeConverter.asLocation(location as never);
  }

  async stop(): Promise<void> {
    clearTimeout(this.archiveTimer);
    const client = this.client;
    this.client = undefined;
    await client?.dispose().catch(() => undefined);
  }

  dispose(): void {
    this.changes.dispose();
    this.glossaries.dispose();
    this.log.dispose();
  }

  private async startAnew(): Promise<void> {
    await this.stop();
    this.setState('starting');
    const search = await this.findJava();
    if (search.kind !== 'found') {
      this.log.error('No Java was found to run the server.');
      this.setState('noJava');
      void tellOfMissingJava(search);
      return;
    }
    this.java = search.java;
    const { home, version, origin } = search.java;
    this.log.info(`Java ${version} (${origin}): ${home}`);
    const client = new LanguageClient(SECTION, 'Gloss', () => this.spawn(search.java), this.options());
    client.onDidChangeState((change) => {
      this.followState(client, change.newState);
    });
    client.onNotification('gloss-ls/glossaryChanged', (counts: GlossaryChanged) => {
      this.counts = counts;
      this.glossaries.fire();
    });
    client.registerFeature(TOLD_OF_GLOSSARY);
    this.client = client;
    try {
      await client.start();
      this.archiveTimer = setTimeout(() => void this.keepArchive(search.java), SOON);
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
      this.setState('stopped');
      void this.tell('The Gloss server did not start.', 'Restart', 'Show the Log');
    }
  }

  private findJava(): Promise<Search> {
    const section = vscode.workspace.getConfiguration(SECTION);
    const bundled = this.context.asAbsolutePath('runtime');
    return findJava(thisMachine(), readSettings(section).javaHome, bundled);
  }

  private async spawn(java: Java): Promise<ChildProcess> {
    const { javaOptions } = readSettings(vscode.workspace.getConfiguration(SECTION));
    const archive = await this.archive.find(java);
    const { program, args } = serve(java, this.jar, archive, javaOptions, process.pid);
    // In a folder of its own: nothing that is in the workspace's folder is read by Java.
    return spawn(program, args, { cwd: this.context.extensionPath, windowsHide: true });
  }

  private async keepArchive(java: Java): Promise<void> {
    try {
      if ((await this.archive.find(java)) === undefined) {
        await this.archive.make(java);
      }
    } catch (error) {
      this.log.debug(`No archive for a faster start: ${String(error)}`);
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SCHEMES.map((scheme) => ({ scheme })),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: () => vscode.workspace.getConfiguration().get<object>(SECTION),
      // Notes are anybody's text: no commands in their links, no HTML.
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: this.errorHandler(),
    };
  }

  private errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue }),
      closed: (): CloseHandlerResult => {
        if (this.crashes.isOneTooMany()) {
          void this.tell(
            'The Gloss server stopped too often, and is not started again.',
            'Restart',
            'Show the Log',
          );
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        void this.tell('The Gloss server stopped unexpectedly, and was started again.', 'Show the Log');
        return { action: CloseAction.Restart, handled: true };
      },
    };
  }

  private async tell(message: string, ...actions: readonly Action[]): Promise<void> {
    const chosen = await vscode.window.showWarningMessage(message, ...actions);
    if (chosen === 'Show the Log') {
      this.log.show();
    } else if (chosen === 'Restart') {
      await this.restart();
    }
  }

  private followState(client: LanguageClient, state: State): void {
    if (client === this.client) {
      this.setState(state === State.Running ? 'running' : state === State.Starting ? 'starting' : 'stopped');
      if (state === State.Running) {
        this.glossaries.fire();
      }
    }
  }

  private setState(state: ServerState): void {
    this.state = state;
    this.changes.fire();
  }
}
