import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import type { GlossaryChanged, ServerCommand, ServerCommands } from './protocol';
import { SCHEMES } from './schemes';
import { SECTION } from './settings';

/** Asks the server to tell when the terms have changed, which the protocol has no message for. */
const TOLD_OF_GLOSSARY: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object), glossaryChanged: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** Told what becomes of a connection. */
export interface ConnectionEvents {
  stateChanged(state: 'starting' | 'running' | 'stopped'): void;
  glossaryChanged(counts: GlossaryChanged): void;
  /** The server is gone; answers whether it is to be started again. */
  crashed(): boolean;
}

/**
 * A server and what is said between it and VS Code. The library for it is large, and so this module
 * is loaded when the extension is active already.
 */
export class Connection {
  private readonly client: LanguageClient;

  constructor(spawn: () => Promise<ChildProcess>, log: vscode.LogOutputChannel, events: ConnectionEvents) {
    this.client = new LanguageClient(SECTION, 'Gloss', spawn, options(log, events));
    this.client.registerFeature(TOLD_OF_GLOSSARY);
    this.client.onNotification('gloss-ls/glossaryChanged', (counts: GlossaryChanged) => {
      events.glossaryChanged(counts);
    });
    this.client.onDidChangeState(({ newState }) => {
      events.stateChanged(stateOf(newState));
    });
  }

  get isRunning(): boolean {
    return this.client.state === State.Running;
  }

  get serverVersion(): string | undefined {
    return this.client.initializeResult?.serverInfo?.version;
  }

  start(): Promise<void> {
    return this.client.start();
  }

  async stop(): Promise<void> {
    await this.client.dispose().catch(() => undefined);
  }

  ask<C extends ServerCommand>(
    command: C,
    params: ServerCommands[C]['params'],
    token?: vscode.CancellationToken,
  ): Promise<ServerCommands[C]['result']> {
    const request = { command, arguments: [params] };
    return this.client.sendRequest(ExecuteCommandRequest.type, request, token) as Promise<
      ServerCommands[C]['result']
    >;
  }
}

function options(log: vscode.LogOutputChannel, events: ConnectionEvents): LanguageClientOptions {
  return {
    documentSelector: SCHEMES.map((scheme) => ({ scheme })),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => vscode.workspace.getConfiguration().get<object>(SECTION),
    // Notes are anybody's text: no commands in their links, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      closed: () => ({
        action: events.crashed() ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
  };
}

function stateOf(state: State): 'starting' | 'running' | 'stopped' {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    default:
      return 'stopped';
  }
}
