/** A typed whole number, 0 or more; `null` for anything else, fractions and signs included. */
export function wholeNumber(typed: string): number | null {
  const digits = typed.trim();
  const value = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(value) ? value : null;
}
