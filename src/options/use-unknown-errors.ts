import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { explainsUnknownErrors, type KeptWording, keptWordings } from '../store/wordings.ts';

interface UnknownErrors {
  readonly isExplained: boolean;
  readonly wordings: readonly KeptWording[];
}

/** What is set and kept about unknown errors; true also after a card, or another window, changed it. */
export function useUnknownErrors(): UnknownErrors | null {
  const [known, setKnown] = useState<UnknownErrors | null>(null);
  useEffect(() => {
    const read = async () =>
      setKnown({ isExplained: await explainsUnknownErrors(), wordings: await keptWordings() });
    const onChange = () => void read();
    void read();
    browser.storage.onChanged.addListener(onChange);
    return () => browser.storage.onChanged.removeListener(onChange);
  }, []);
  return known;
}
