import { useEffect, useState } from 'preact/hooks';
import { DROPPED_KEY } from '../messaging/dropped-key.ts';
import { browser } from '../platform/browser.ts';
import { useTranslator } from '../ui/app-context.ts';

/** How many messages no schema knew: a sign of a page that plays tricks, or of two versions at work. */
export function DroppedNotice() {
  const t = useTranslator();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void browser.storage.session.get(DROPPED_KEY).then(({ [DROPPED_KEY]: dropped }) => {
      if (typeof dropped === 'number') setCount(dropped);
    });
  }, []);
  return count === 0 ? null : <p class="dropped">{t.plural('options_dropped', count)}</p>;
}
