/**
 * Runs work that others may do at the same time, or that no one else may: across all windows and the background,
 * for as long as it takes. The browser frees the lock of a window that closes.
 */
export function holdingLock<Value>(
  name: string,
  mode: 'shared' | 'exclusive',
  work: () => Promise<Value>,
): Promise<Value> {
  return navigator.locks.request(name, { mode }, work);
}

/** Whether there is work under that name now. */
export async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
