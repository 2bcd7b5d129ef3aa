import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, type Span } from '../../src/views/excerpt';

/** What is shown of a line in which «…» marks what is mentioned, marked the same way. */
function shown(marked: string): string {
  const spans: Span[] = [];
  const line = marked.replaceAll(/«(.*?)»/g, (_, text: string, at: number) => {
    const start = at - 2 * spans.length;
    spans.push([start, start + text.length]);
    return text;
  });
  const { label, highlights } = excerptOf(line, spans);
  return highlights.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`,
    label,
  );
}

test('a line is shown without its indent, with all that it mentions', () => {
  assert.equal(shown('    def f(«rag», x, «embedding»):'), 'def f(«rag», x, «embedding»):');
});

test('what stands far before the first mention is left out, in whole words', () => {
  assert.equal(
    shown('When a question comes in from a reader, «RAG» looks up passages by «embedding».'),
    '…comes in from a reader, «RAG» looks up passages by «embedding».',
  );
  assert.equal(shown(`${'x'.repeat(50)}«RAG» system`), '…«RAG» system');
});

test('a long line ends early, and what is mentioned after is not marked', () => {
  const { label, highlights } = excerptOf(`RAG ${'x '.repeat(100)}RAG`, [
    [0, 3],
    [204, 207],
  ]);
  assert.equal(label.length, 119);
  assert.deepEqual(highlights, [[0, 3]]);
});
