import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { StartArchive } from './archive';
import type { Connection } from './connection';
import { Crashes } from './crashes';
import { tellOfMissingJava } from './java/chooser';
import { findJava, type Java, type Search } from './java/discovery';
import { thisMachine } from './java/machine';
import type { GlossaryChanged, ServerCommand, ServerCommands } from './protocol';
import { serve } from './server';
import { readSettings, SECTION } from './settings';

const SOON = 10_000;

type Action = 'Restart' | 'Show the Log';

export type ServerState = 'starting' | 'running' | 'stopped' | 'noJava';

/** The server: found a Java, started, asked, started again. */
export class GlossClient implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly glossaries = new vscode.EventEmitter<void>();
  private readonly crashes = new Crashes(() => Date.now());
  private readonly archive: StartArchive;
  private readonly jar: string;
  private connection: Connection | undefined;
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
    return this.connection?.serverVersion ?? 'not running';
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
    if (!this.connection?.isRunning) {
      return undefined;
    }
    try {
      return await this.connection.ask(command, params, token);
    } catch (error) {
      if (!token?.isCancellationRequested) {
        this.log.warn(`${command}: ${String(error)}`);
      }
      return undefined;
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.archiveTimer);
    const connection = this.connection;
    this.connection = undefined;
    await connection?.stop();
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
    try {
      await this.connect(search.java);
      this.archiveTimer = setTimeout(() => void this.keepArchive(search.java), SOON);
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
      this.setState('stopped');
      void this.tell('The Gloss server did not start.', 'Restart', 'Show the Log');
    }
  }

  private async connect(java: Java): Promise<void> {
    const { Connection } = await import('./connection');
    const connection = new Connection(() => this.spawn(java), this.log, {
      stateChanged: (state) => {
        if (connection === this.connection) {
          this.setState(state);
        }
      },
      glossaryChanged: (counts) => {
        this.counts = counts;
        this.glossaries.fire();
      },
      crashed: () => this.startsAgain(),
    });
    this.connection = connection;
    await connection.start();
    this.glossaries.fire();
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

  private startsAgain(): boolean {
    if (this.crashes.isOneTooMany()) {
      const message = 'The Gloss server stopped too often, and is not started again.';
      void this.tell(message, 'Restart', 'Show the Log');
      return false;
    }
    void this.tell('The Gloss server stopped unexpectedly, and was started again.', 'Show the Log');
    return true;
  }

  private async tell(message: string, ...actions: readonly Action[]): Promise<void> {
    const chosen = await vscode.window.showWarningMessage(message, ...actions);
    if (chosen === 'Show the Log') {
      this.log.show();
    } else if (chosen === 'Restart') {
      await this.restart();
    }
  }

  private setState(state: ServerState): void {
    this.state = state;
    void vscode.commands.executeCommand('setContext', 'gloss-ls.state', state);
    this.changes.fire();
  }
}
