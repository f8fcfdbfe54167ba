import { useEffect, useState } from 'preact/hooks';
import { PAGE_KINDS, type PageKind } from '../guidance/page-kinds.ts';
import { read } from '../platform/storage.ts';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { RECOGNISED, type Recognised } from '../platform/storage-keys.ts';

type RecognisedPages = ReadonlyMap<PageKind, Recognised | null>;

/** When each kind of page was last recognised, kept up to date; `null` until that is known. */
export function useRecognised(): RecognisedPages | null {
  const [pages, setPages] = useState<RecognisedPages | null>(null);
  useEffect(() => {
    const look = async () => {
      const each = PAGE_KINDS.map(async (kind) => [kind, await read(RECOGNISED.of(kind))] as const);
      setPages(new Map(await Promise.all(each)));
    };
    void look();
    return onStorageChanged(PAGE_KINDS.map(RECOGNISED.of), () => void look());
  }, []);
  return pages;
}
