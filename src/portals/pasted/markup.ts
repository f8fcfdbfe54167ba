const LOOKS_LIKE_MARKUP = /<(?:\/(?:p|div|td|th|tr|table|span|li|body)|br ?\/?)>/i;

/** What the entities stand for that mails use most. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
};

/** The text of a mail that was pasted as markup; any other text as it is. Nothing of the markup is ever run or shown. */
export function textOfMarkup(text: string): string {
  if (!LOOKS_LIKE_MARKUP.test(text)) return text;
  return (
    withoutHidden(text)
      .replace(/\s+/g, ' ')
      .replace(/<\/t[dh]> ?(?=<t[dh])/gi, '\t')
      .replace(/<(?:br|\/p|\/div|\/tr|\/table|\/li|\/h[1-6])(?: [^<>]*)?\/?>/gi, '\n')
      // An address in angle brackets is no tag.
      .replace(/<\/?[a-z][a-z0-9:-]*(?: [^<>]*)?\/?>/gi, '')
      .replace(/&(?:([a-z]{2,5})|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, decoded)
  );
}

/** Without scripts, styles and comments: found by their ends, so that an open one costs one look. */
function withoutHidden(text: string): string {
  const [first = '', ...others] = text.split(/<(?=script|style|!--)/i);
  const shown = others.map((part) => {
    const end = /<\/(?:script|style)>|-->/i.exec(part);
    return end === null ? '' : part.slice(end.index + end[0].length);
  });
  return [first, ...shown].join(' ');
}

function decoded(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x10ffff || code === 0 ? entity : String.fromCodePoint(code);
}
