const FILE_LINK = /!?\[((?:[^[\]\\\n]|\\.)*)\]\(file:[^)\s]*\)/g;

/** Markdown with the words of links to files alone: the Markdown preview shows such a link as code. */
export function withoutFileLinks(markdown: string): string {
  return markdown.replace(FILE_LINK, '$1');
}
