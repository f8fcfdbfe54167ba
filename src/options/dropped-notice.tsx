import { useEffect, useState } from 'preact/hooks';
import { read } from '../platform/storage.ts';
import { DROPPED_MESSAGES } from '../platform/storage-keys.ts';
import { useTranslator } from './use-app.ts';

/** How many messages were rejected at a boundary: a hostile page, or mixed versions. */
export function DroppedNotice() {
  const t = useTranslator();
  const [count, setCount] = useState(0);
  useEffect(() => void read(DROPPED_MESSAGES).then(setCount), []);
  return count === 0 ? null : <p class="dropped">{t.plural('options_dropped', count)}</p>;
}
