import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

/** On how many of some addresses the browser lets the extension run. */
export type Allowed = 'all' | 'some' | 'none';

/**
 * How much of the addresses is allowed, kept up to date with every change; `null` until that is
 * known.
 *
 * @param patterns match patterns, the same array every time
 */
export function useAllowed(patterns: readonly string[]): Allowed | null {
  const [allowed, setAllowed] = useState<Allowed | null>(null);
  useEffect(() => {
    // Answers to earlier questions may come late: only the last one counts.
    let asked = 0;
    const look = async () => {
      asked += 1;
      const question = asked;
      const answer = await allowedOf(patterns);
      if (question === asked) setAllowed(answer);
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    void look();
    return () => {
      asked += 1;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [patterns]);
  return allowed;
}

async function allowedOf(patterns: readonly string[]): Promise<Allowed> {
  const each = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  if (each.every((is) => is)) return 'all';
  return each.some((is) => is) ? 'some' : 'none';
}
