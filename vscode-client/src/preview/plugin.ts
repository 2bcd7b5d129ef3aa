import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Spellings } from './spellings';

/** What the preview knows of the document that it draws; undefined when nothing, or not now. */
export type SpellingsOf = (env: unknown) => Spellings | undefined;

/**
 * Marks terms in what markdown-it renders. It marks when the text is rendered, not when it is
 * parsed: VS Code keeps what was parsed, and what is known of the terms comes later.
 */
export function markTerms(md: MarkdownIt, spellingsOf: SpellingsOf): MarkdownIt {
  const usual =
    md.renderer.rules.text ?? ((tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? ''));
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const spellings = token && !isInLink(tokens, index) ? spellingsOf(env) : undefined;
    if (!token || !spellings) {
      return usual(tokens, index, options, env, self);
    }
    return spellings
      .split(token.content)
      .map(({ text, term }) => {
        const shown = usual([withContent(token, text)], 0, options, env, self);
        if (!term) {
          return shown;
        }
        const attributes = [
          ['title', term.detail ? `${term.name} · ${term.detail}` : term.name],
          ['text', term.summary],
          ['source', term.source],
        ]
          .map(([name, value]) => ` data-gloss-${name ?? ''}="${md.utils.escapeHtml(value ?? '')}"`)
          .join('');
        return `<span class="gloss-ls-term" tabindex="0"${attributes}>${shown}</span>`;
      })
      .join('');
  };
  return md;
}

/** A link leads somewhere of its own already. */
function isInLink(tokens: readonly Token[], index: number): boolean {
  let depth = 0;
  for (const { type } of tokens.slice(0, index)) {
    depth += type === 'link_open' ? 1 : type === 'link_close' ? -1 : 0;
  }
  return depth > 0;
}

function withContent(token: Token, content: string): Token {
  const copy = Object.create(Object.getPrototypeOf(token) as object) as Token;
  return Object.assign(copy, token, { content });
}
