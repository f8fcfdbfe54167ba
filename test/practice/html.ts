/** Markup that is already escaped. Anything else that goes into a page is text. */
export interface Html {
  readonly markup: string;
}

export type Content = Html | string | number | false | null | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(content: Content): string {
  if (content === false || content === null || content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') {
    return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  }
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

/** A template of markup: what stands in `${}` is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const markup = strings.reduce((before, string, i) => before + markupOf(values[i - 1]) + string);
  return { markup };
}

/** For style sheets and scripts, where an entity would be read literally. */
export function raw(markup: string): Html {
  return { markup };
}
