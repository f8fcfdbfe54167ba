import { useEffect } from 'preact/hooks';
import { onLookup, takeLookup } from '../../store/session/lookup.ts';

/** Searches for what the address bar or the context menu handed over, at opening and while the page is open. */
export function useLookup(search: (query: string) => void): void {
  useEffect(() => {
    void takeLookup().then((query) => query !== null && search(query));
    return onLookup(search);
    // The first `search` is as good as any later one.
  }, []);
}
