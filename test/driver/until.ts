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
  const deadline = Date.now() + patience;
  let value = await look();
  while (!passes(value)) {
    if (Date.now() > deadline)
      throw new Error(`Waited in vain; last seen: ${JSON.stringify(value, null, 1)}`);
    value = await look();
  }
  return value;
}
