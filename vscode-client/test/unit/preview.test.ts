import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { markTerms } from '../../src/preview/plugin';
import { Spellings } from '../../src/preview/spellings';
import type { DocumentMentions, TermInfo } from '../../src/protocol';

function term(name: string, summary = `What ${name} is.`): TermInfo {
  return { name, detail: '', summary, origin: 'user', source: 'n.md:1', insertText: name, references: [] };
}

/** A document that mentions terms in these spellings. */
function mentions(spellings: Record<string, TermInfo>): DocumentMentions {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    version: 1,
    terms: Object.values(spellings),
    mentions: Object.keys(spellings).map((text, index) => ({ range, text, term: index })),
  };
}

/** What the preview shows, with `[…]` for what is underlined. */
function render(markdown: string, spellings: Record<string, TermInfo>): string {
  const known = new Spellings(mentions(spellings));
  return markTerms(new MarkdownIt(), () => known)
    .render(markdown)
    .replace(/<span class="gloss-ls-term"[^>]*>(.*?)<\/span>/g, '[$1]')
    .trim();
}

const RAG = { RAG: term('RAG') };

test('terms are underlined in running text, headings, lists and emphasis', () => {
  assert.equal(render('Use RAG, or RAG.', RAG), '<p>Use [RAG], or [RAG].</p>');
  assert.equal(render('# On RAG', RAG), '<h1>On [RAG]</h1>');
  assert.equal(render('**RAG**', RAG), '<p><strong>[RAG]</strong></p>');
});

test('nothing is underlined in links, code and parts of words', () => {
  assert.equal(render('[a RAG b](u) `RAG`', RAG), '<p><a href="u">a RAG b</a> <code>RAG</code></p>');
  assert.equal(render('RAGs DRAG RAG_x éRAG', RAG), '<p>RAGs DRAG RAG_x éRAG</p>');
  assert.equal(render('    RAG', RAG), '<pre><code>RAG\n</code></pre>');
});

test('the longest spelling is taken, and one with special characters is literal', () => {
  const spellings = { LoRA: term('LoRA'), 'LoRA adapter': term('adapter'), 'C++ (x)': term('C++') };
  assert.equal(render('A LoRA adapter; LoRA', spellings), '<p>A [LoRA adapter]; [LoRA]</p>');
  assert.equal(render('C++ (x) and C (x)', spellings), '<p>[C++ (x)] and C (x)</p>');
});

test('spellings of several words, with hyphens and across a line break, are found', () => {
  const spellings = { 'retrieval-augmented generation': term('RAG'), 'AI/ML': term('AI') };
  assert.equal(
    render('By retrieval-augmented  generation.', spellings),
    '<p>By [retrieval-augmented  generation].</p>',
  );
  assert.equal(render('AI/ML, A.I.', spellings), '<p>[AI/ML], A.I.</p>');
});

test('what a note says can bring no HTML into the page', () => {
  const md = markTerms(new MarkdownIt(), () => new Spellings(mentions({ RAG: term('RAG', '"><script>') })));
  assert.equal(
    md.render('RAG'),
    '<p><span class="gloss-ls-term" tabindex="0" data-gloss-title="RAG"' +
      ' data-gloss-text="&quot;&gt;&lt;script&gt;" data-gloss-source="n.md:1">RAG</span></p>\n',
  );
});

test('without mentions, and where the preview is switched off, nothing changes', () => {
  assert.equal(render('RAG & <b>', {}), '<p>RAG &amp; &lt;b&gt;</p>');
  const md = markTerms(new MarkdownIt(), () => undefined);
  assert.equal(md.render('RAG & x'), '<p>RAG &amp; x</p>\n');
});

test('the rule of another plugin still draws the text between and within terms', () => {
  const md = new MarkdownIt();
  md.renderer.rules.text = (tokens, index) => (tokens[index]?.content ?? '').toUpperCase();
  markTerms(md, () => new Spellings(mentions({ rag: term('RAG') })));
  assert.match(md.render('a rag b'), /^<p>A <span [^>]*>RAG<\/span> B<\/p>\n$/);
});

test('the same terms in the same spellings are not drawn again', () => {
  const one = new Spellings(mentions(RAG));
  assert.ok(one.equals(new Spellings({ ...mentions(RAG), version: 2 })));
  assert.ok(!one.equals(new Spellings(mentions({ RAG: term('RAG', 'Changed.') }))));
  assert.ok(!one.equals(Spellings.NONE));
});
