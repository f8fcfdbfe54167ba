/** How long a condition may take to come true before a test gives it up, in milliseconds. */
const PATIENCE = 8000;

/**
 * Looks until what it sees passes, and returns it; fails with what it saw last. A look is a round trip to a
 * browser, so looking again at once does not spin.
 */
export async function until<Value>(
  look: () => Promise<Value>,
  passes: (value: Value) => boolean,
  patience: number = PATIENCE,
): Promise<Value> {
  const value = await lastSeen(look, passes, patience);
  if (!passes(value)) throw new Error(`Waited in vain; last seen: ${JSON.stringify(value, null, 1)}`);
  return value;
}

/** The same for whoever wants to go on with what was seen last, whether it passes or not. */
export async function lastSeen<Value>(
  look: () => Promise<Value>,
  passes: (value: Value) => boolean,
  patience: number,
): Promise<Value> {
  const deadline = Date.now() + patience;
  let value = await look();
  while (!passes(value) && Date.now() <= deadline) value = await look();
  return value;
}
