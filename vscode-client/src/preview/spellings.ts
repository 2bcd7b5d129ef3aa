import type { DocumentMentions, TermInfo } from '../protocol';

export interface Piece {
  readonly text: string;
  /** The term that the piece names; undefined for what stands between terms. */
  readonly term?: TermInfo;
}

/**
 * The spellings in which a document names terms. Which words are terms the server has decided; here
 * they are found again in the text that the preview draws, where positions are no longer known.
 */
export class Spellings {
  /** Of a document that mentions no term. */
  static readonly NONE = new Spellings({ version: 0, terms: [], mentions: [] });

  private readonly terms = new Map<string, TermInfo>();
  private readonly pattern: RegExp | undefined;

  constructor({ terms, mentions }: DocumentMentions) {
    for (const { text, term } of mentions) {
      const info = terms[term];
      if (info && !this.terms.has(folded(text))) {
        this.terms.set(folded(text), info);
      }
    }
    const spellings = [...this.terms.keys()].sort((one, other) => other.length - one.length);
    const either = spellings.map((text) => text.split(' ').map(escape).join('\\s+')).join('|');
    this.pattern =
      spellings.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${either})(?![\\p{L}\\p{N}_])`, 'gu')
        : undefined;
  }

  /** Cuts a text into what names a term and what does not; together they are the text. */
  split(text: string): Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of this.pattern ? text.matchAll(this.pattern) : []) {
      const term = this.terms.get(folded(match[0]));
      if (!term) {
        continue;
      }
      if (match.index > end) {
        pieces.push({ text: text.slice(end, match.index) });
      }
      pieces.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length || pieces.length === 0) {
      pieces.push({ text: text.slice(end) });
    }
    return pieces;
  }

  /** Whether the same terms are named in the same spellings. */
  equals(other: Spellings): boolean {
    return this.key() === other.key();
  }

  private key(): string {
    return JSON.stringify(
      [...this.terms].map(([text, term]) => [text, term.name, term.summary, term.source]),
    );
  }
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
