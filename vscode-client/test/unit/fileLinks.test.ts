import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFileLinks } from '../../src/commands/fileLinks';

test('of links to files the words stay, other links stay links', () => {
  const cases: [string, string][] = [
    ['*From* [notes/rag.md:3](file:///w/notes/rag.md#L3)', '*From* notes/rag.md:3'],
    ['[a \\[b\\]](file:///w/a.md), [c](https://example.org/c)', 'a \\[b\\], [c](https://example.org/c)'],
    ['![The space](file:///w/space.png)', 'The space'],
    ['`x[i](file)`', '`x[i](file)`'],
  ];
  for (const [markdown, shown] of cases) {
    assert.equal(withoutFileLinks(markdown), shown);
  }
});
