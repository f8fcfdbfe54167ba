import { useEffect } from 'preact/hooks';
import { askWith } from '../../messaging/ask.ts';
import { pagesToBackground } from '../../messaging/protocol.ts';

const FIRST_MS = 8000;
const LONGEST_MS = 60_000;
const LONGER = 1.1;

/** Looks for what colleagues recorded at once and then again and again, a little less often each time. */
export function useLooks(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = askWith(pagesToBackground);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const look = async (wait: number) => {
      if (document.visibilityState === 'visible') await ask('sync-team', { reason: 'looked' });
      if (!isStopped) timer = setTimeout(look, wait, Math.min(LONGEST_MS, wait * LONGER));
    };
    void look(FIRST_MS);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [isOn]);
}
