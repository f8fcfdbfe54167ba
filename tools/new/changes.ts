/** A change to one file, as a recipe describes it and as `npm run new` makes it. Paths are relative to the project. */
export type Change = { readonly path: string } & (
  | { readonly create: string }
  /** At the very top: an import. */
  | { readonly top: string }
  /** At the end of the list or table that begins on the first line with these words, or before one of its lines. */
  | { readonly in: string; readonly insert: string; readonly before?: string }
  | { readonly after: string; readonly insert: string }
  | { readonly replace: string; readonly by: string }
  /** Texts of one language, by their keys. */
  | { readonly texts: Readonly<Record<string, string>> }
);

/**
 * The files as they are after the changes, by path. What a change refers to must be there, or the recipe is out of
 * date: then it throws.
 *
 * @param read the text of a file as it is now; `null` where there is none
 */
export function apply(
  changes: readonly Change[],
  read: (path: string) => string | null,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const change of changes) {
    const before = changed.get(change.path) ?? read(change.path);
    changed.set(change.path, applyOne(change, before));
  }
  return changed;
}

function applyOne(change: Change, before: string | null): string {
  const { path } = change;
  if ('create' in change) {
    if (before !== null) throw new Error(`${path} is there already`);
    return change.create;
  }
  if (before === null) throw new Error(`${path} is not there`);
  if ('top' in change) return `${change.top}\n${before}`;
  if ('texts' in change) return withTexts(before, change.texts);
  if ('replace' in change) {
    if (!before.includes(change.replace)) throw new Error(`${path} has no “${change.replace}”`);
    return before.replace(change.replace, () => change.by);
  }
  const lines = before.split('\n');
  const at = 'after' in change ? lineAfter(lines, change.after, path) : endOf(lines, change, path);
  const indent = /^\s*/.exec(lines[at - 1] ?? '')?.[0] ?? '';
  const deeper = 'in' in change && at === beginningOf(lines, change.in, path) + 1 ? `${indent}  ` : indent;
  const inserted = change.insert
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : deeper + line));
  return [...lines.slice(0, at), ...inserted, ...lines.slice(at)].join('\n');
}

function beginningOf(lines: readonly string[], words: string, path: string): number {
  const at = lines.findIndex((line) => line.includes(words));
  if (at === -1) throw new Error(`${path} has no line with “${words}”`);
  return at;
}

function lineAfter(lines: readonly string[], words: string, path: string): number {
  return beginningOf(lines, words, path) + 1;
}

/** The line that closes what begins on the line with these words, or the line in it that is named. */
function endOf(
  lines: readonly string[],
  { in: words, before }: { readonly in: string; readonly before?: string },
  path: string,
): number {
  const from = beginningOf(lines, words, path);
  const indent = /^\s*/.exec(lines[from] ?? '')?.[0] ?? '';
  const closes = (line: string) => line.startsWith(indent) && /^[\]})]/.test(line.slice(indent.length));
  const isEnd = (line: string) => (before === undefined ? closes(line) : line.trim().startsWith(before));
  const end = lines.findIndex((line, nth) => nth > from && isEnd(line));
  if (end === -1) throw new Error(`${path}: what begins with “${words}” has no such end`);
  return end;
}

function withTexts(json: string, texts: Readonly<Record<string, string>>): string {
  const all = JSON.parse(json) as Record<string, { message: string }>;
  for (const [key, message] of Object.entries(texts)) all[key] = { message };
  return `${JSON.stringify(all, null, 2)}\n`;
}
