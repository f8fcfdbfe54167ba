import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { type MessageState, messageState } from '../store/message-states.ts';

/**
 * How each message is treated, now and after a card, or another window, changed it.
 *
 * @param ids the same array every time
 */
export function useMessageStates(
  ids: readonly string[],
  clock: () => number,
): ReadonlyMap<string, MessageState> {
  const [states, setStates] = useState<ReadonlyMap<string, MessageState>>(new Map());
  useEffect(() => {
    const read = async () => {
      const each = ids.map(async (id) => [id, await messageState(id, clock())] as const);
      setStates(new Map(await Promise.all(each)));
    };
    const onChange = () => void read();
    void read();
    browser.storage.onChanged.addListener(onChange);
    return () => browser.storage.onChanged.removeListener(onChange);
  }, [ids, clock]);
  return states;
}
