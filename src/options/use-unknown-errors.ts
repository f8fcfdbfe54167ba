import { useEffect, useState } from 'preact/hooks';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { EXPLAINS_UNKNOWN_ERRORS, KEPT_WORDINGS, type KeptWording } from '../platform/storage-keys.ts';
import { explainsUnknownErrors, keptWordings } from '../store/wordings.ts';

interface UnknownErrors {
  readonly isExplained: boolean;
  readonly wordings: readonly KeptWording[];
}

/** What is set and kept about unknown errors, kept up to date with changes from any context. */
export function useUnknownErrors(): UnknownErrors | null {
  const [known, setKnown] = useState<UnknownErrors | null>(null);
  useEffect(() => {
    const read = async () =>
      setKnown({ isExplained: await explainsUnknownErrors(), wordings: await keptWordings() });
    void read();
    return onStorageChanged([KEPT_WORDINGS, EXPLAINS_UNKNOWN_ERRORS], () => void read());
  }, []);
  return known;
}
