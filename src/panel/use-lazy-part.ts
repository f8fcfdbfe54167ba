import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the panel that is not needed at the moment it opens: loaded from the extension's own files once the
 * list is shown, so that it is there before a button can be pressed. `null` until then.
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
