/** Elements that have no end tag. */
const VOID = new Set(['meta', 'link', 'input', 'br', 'hr']);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g;

const withoutRawText = (markup: string) => markup.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');

/**
 * What is wrong with a page's markup. A browser repairs nearly anything and says nothing, so this is
 * stricter than a parser: every element is closed in its turn, every id is used once, every `<` is a tag.
 */
export function markupProblems(markup: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const text = withoutRawText(markup)
    .replace(/^<!doctype html>/, '')
    .replace(TAG, (_, end: string, name: string, attributes: string, closed: string) => {
      const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
      if (id !== undefined && ids.has(id)) problems.push(`the id ${id} is used twice`);
      if (id !== undefined) ids.add(id);
      if (end && open.pop() !== name) problems.push(`</${name}> closes something else`);
      if (!end && !closed && !VOID.has(name)) open.push(name);
      return ' ';
    });
  if (open.length > 0) problems.push(`never closed: ${open.join(', ')}`);
  if (/[<>]/.test(text)) problems.push(`not a tag: ${/.{0,30}[<>].{0,30}/.exec(text)?.[0]}`);
  for (const [, target] of markup.matchAll(/\s(?:for|aria-controls)="([^"]*)"/g)) {
    if (target !== undefined && !ids.has(target)) problems.push(`nothing has the id ${target}`);
  }
  return problems;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** The text of a page as a person reads it: inline elements join, and any run of spaces is one. */
export function shownText(markup: string): string {
  return withoutRawText(markup)
    .replace(/<\/?(?:b|a|span|i|em)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}
