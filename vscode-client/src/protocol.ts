import type { Location, Range } from 'vscode-languageclient/node';

/**
 * What the server answers to `workspace/executeCommand`. Every editor may use these commands; they
 * read and change nothing. docs/editors/vscode.md describes them.
 */
export interface ServerCommands {
  /** The terms that a query is a name of, or a part of a name; best first. */
  'gloss-ls.lookUp': {
    params: { query: string; limit?: number; uri?: string };
    result: readonly TermInfo[];
  };
  /** Every term of the user's notes, or of the bundled glossary, by name. */
  'gloss-ls.terms': { params: { origin: Origin }; result: readonly TermInfo[] };
  /** What an open document mentions; null when it is not open. */
  'gloss-ls.mentions': { params: { uri: string }; result: DocumentMentions | null };
  /** The notes of the bundled glossary. */
  'gloss-ls.bundledNotes': { params: Record<string, never>; result: readonly NoteInfo[] };
  /** Where and what to write to define a term. */
  'gloss-ls.newEntry': { params: { name: string; uri?: string; folder?: string }; result: NewEntry };
}

export type ServerCommand = keyof ServerCommands;

export type Origin = 'user' | 'bundled';

export interface TermInfo {
  /** The abbreviation, or the name when there is none. */
  readonly name: string;
  /** The expansion; empty when there is none. */
  readonly detail: string;
  /** The first sentence of the best definition, as plain text; empty when there is none. */
  readonly summary: string;
  readonly origin: Origin;
  /** What the definition comes from, for reading: `notes/rag.md:12`. */
  readonly source: string;
  /** Where it is defined; absent when no editor could open it. */
  readonly location?: Location;
  /** What to write in running text: `retrieval-augmented generation (RAG)`. */
  readonly insertText: string;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  /** Everything a hover shows; in answers to a look-up. */
  readonly markdown?: string;
  /** The name that a look-up fits, where it is none of those above. */
  readonly alias?: string;
  /** Whether the query is a name of this term; in answers to a look-up. */
  readonly exact?: boolean;
}

export interface DocumentMentions {
  readonly version: number;
  readonly terms: readonly TermInfo[];
  /** In the order of the text; only those that are surely meant. */
  readonly mentions: readonly MentionInfo[];
}

export interface MentionInfo {
  readonly range: Range;
  /** As it stands in the document. */
  readonly text: string;
  /** Index into the terms. */
  readonly term: number;
}

export interface NoteInfo {
  readonly title: string;
  readonly terms: number;
  readonly uri: string;
}

export interface NewEntry {
  /** The note to write into, which need not be there yet; absent where there is no folder for one. */
  readonly uri?: string;
  /** What to append, in snippet syntax. */
  readonly snippet: string;
}

/** How many terms there are; sent when that may have changed, to a client that asked for it. */
export interface GlossaryChanged {
  readonly user: number;
  readonly bundled: number;
}
