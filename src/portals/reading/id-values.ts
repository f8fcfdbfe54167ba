import { idProblem, tidyId } from '../../entitlements/ids.ts';

/**
 * An Access ID or Contract ID shown as a value, exactly as shown; `null` for words in its place ("Not activated
 * yet"), for a masked ID and for anything else that is not one ID.
 */
export function readId(shown: string): string | null {
  const id = tidyId(shown);
  if (idProblem(id) !== null || !/\p{Nd}/u.test(id)) return null;
  const isPart = (part: string) =>
    /^[\p{L}\p{N}\p{Pd}._]+$/u.test(part) && (/\p{Nd}/u.test(part) || /^(?:\p{Lu}{1,3}|\p{Pd})$/u.test(part));
  return id.split(/\s+/).every(isPart) ? id : null;
}
