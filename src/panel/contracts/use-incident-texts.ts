import { useEffect, useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { searchable } from '../../words/search-text.ts';

/** A shorter query finds too much for it to matter. */
const SHORTEST_QUERY = 3;
/** The list is filtered by all else first, and while keys follow each other nothing is read. */
const READ_AFTER_MS = 150;

type Texts = ReadonlyMap<string, string>;

/**
 * What was entered of incidents, ready to be searched, by the ids of contracts. Read once something is searched for, and
 * again where the ledger has changed since; `undefined` until then.
 */
export function useIncidentTexts(contracts: readonly Contract[], query: string): Texts | undefined {
  const [texts, setTexts] = useState<{ readonly of: readonly Contract[]; readonly texts: Texts } | null>(
    null,
  );
  const isWanted = query.trim().length >= SHORTEST_QUERY && texts?.of !== contracts;
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(async () => {
      const { readIncidentTexts } = await import('../../store/incident-texts.ts');
      const read = await readIncidentTexts().catch(() => new Map<string, string>());
      setTexts({ of: contracts, texts: new Map([...read].map(([id, text]) => [id, searchable(text)])) });
    }, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [contracts, query, isWanted]);
  return texts?.texts;
}
