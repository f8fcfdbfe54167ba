import { setTimeout } from 'node:timers/promises';

/** How long to the next look, in milliseconds: a look keeps a browser from what it is waited for. */
const PAUSE = 15;
/** How long a condition may take to come true before a test gives it up, in milliseconds. */
const PATIENCE = 8000;

/**
 * Looks until `passes` accepts what is seen, and returns that. Fails with what was seen last, as `describe` puts
 * it.
 */
export async function until<Value>(
  look: () => Promise<Value>,
  passes: (value: Value) => boolean,
  patience: number = PATIENCE,
  describe: (value: Value) => unknown = (value) => value,
): Promise<Value> {
  const value = await lastSeen(look, passes, patience);
  if (!passes(value)) {
    throw new Error(`Waited in vain; last seen: ${JSON.stringify(describe(value), null, 1)}`);
  }
  return value;
}

/** Like `until`, but returns what was seen last whether it passes or not. */
export async function lastSeen<Value>(
  look: () => Promise<Value>,
  passes: (value: Value) => boolean,
  patience: number,
): Promise<Value> {
  const deadline = Date.now() + patience;
  let value = await look();
  while (!passes(value) && Date.now() <= deadline) {
    await setTimeout(PAUSE);
    value = await look();
  }
  return value;
}
