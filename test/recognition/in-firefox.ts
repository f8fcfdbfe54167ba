import type { CaseKind, CorpusCase } from '../corpus/index.ts';

/** Where the browser itself has a say: how it lays a page out, loads its parts and changes them. */
const BROWSERS_OWN: readonly CaseKind[] = ['markup', 'shadow-and-frames', 'timing'];
/** The cases by which a browser is judged are all of them in both. */
const SHOWN_IN_BOTH: ReadonlySet<CaseKind> = new Set([...BROWSERS_OWN, 'reports']);

/**
 * The cases that Firefox shows after Chromium, which shows all. What is recognised, and where, is decided by code
 * that both run alike, so one case is enough for each combination of page language, page kind, message and the
 * message's language, and one for each kind of page without a message.
 */
export function inFirefoxToo(corpus: readonly CorpusCase[]): readonly CorpusCase[] {
  const shown = new Set<string>();
  return corpus.filter((corpusCase) => {
    const { kind, today } = corpusCase;
    // Its background clock cannot be set from outside.
    if (today !== undefined) return false;
    const added = combinations(corpusCase).filter((each) => !shown.has(each));
    for (const each of added) shown.add(each);
    return SHOWN_IN_BOTH.has(kind) || added.length > 0;
  });
}

/** What a case is an example of. */
export function combinations({ language, expect: { page, messages } }: CorpusCase): string[] {
  if (messages.length === 0) return [`no message on ${page}`];
  return messages.map(({ id, locale }) => `${id} in ${locale} on ${page} in ${language}`);
}
