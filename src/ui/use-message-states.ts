import { useEffect, useState } from 'preact/hooks';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { MESSAGE_STATE } from '../platform/storage-keys.ts';
import { type MessageState, messageState } from '../store/message-states.ts';

/**
 * How each message is treated, kept up to date with changes from any context.
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
    void read();
    return onStorageChanged(ids.map(MESSAGE_STATE.of), () => void read());
  }, [ids, clock]);
  return states;
}
