/** Where a mention stands in a line: from the first character, up to but not with the second. */
export type Span = readonly [start: number, end: number];

export interface Excerpt {
  readonly label: string;
  readonly highlights: [number, number][];
}

const MOST_BEFORE = 24;
const LONGEST = 120;

/**
 * The part of a line that shows its first mention even where there is little room, as the search
 * does it: what stands far before is left out.
 *
 * @param spans in the order of the line
 */
export function excerptOf(line: string, spans: readonly Span[]): Excerpt {
  const indent = line.length - line.trimStart().length;
  const first = spans[0]?.[0] ?? 0;
  const from = first - indent > MOST_BEFORE ? wordFrom(line, first - MOST_BEFORE, first) : indent;
  const cut = from > indent ? '…' : '';
  const label = cut + line.slice(from, from + LONGEST).trimEnd();
  const highlights = spans
    .map(([start, end]): [number, number] => [start - from + cut.length, end - from + cut.length])
    .filter(([start, end]) => start >= cut.length && end <= label.length);
  return { label, highlights };
}

/** The first word that begins at `least` or after; the mention itself where there is none between. */
function wordFrom(line: string, least: number, mention: number): number {
  const space = line.slice(0, mention).indexOf(' ', least - 1);
  return space < 0 ? mention : space + 1;
}
