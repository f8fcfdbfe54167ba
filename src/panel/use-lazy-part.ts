import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the popup that nobody needs at the moment it opens: loaded from the extension's own files once
 * the list stands, so that it is there before anybody has pressed a button. `null` until then.
 *
 * @param load the same function at every call, so that the part is loaded once
 */
export function useLazyPart<Part extends object>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    void load().then((loaded) => setPart(() => loaded));
  }, [load]);
  return part;
}
