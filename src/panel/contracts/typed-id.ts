import { LONGEST_ID } from '../../entitlements/ids.ts';

/** An ID that was searched for, as the field of the form that it goes into. */
export type TypedId = { readonly accessId: string } | { readonly contractId: string };

/** What is this short after other words is a year or a part of a name. */
const SHORTEST_AFTER_WORDS = 6;

/**
 * The ID in a search: figures, perhaps letters and dashes, perhaps in groups, perhaps after a label; `null` for other
 * texts. One of figures alone goes into the field of the Access ID, which the user sees and can change: nothing tells
 * for sure.
 */
export function typedId(query: string): TypedId | null {
  const words = query.trim().split(/\s+/);
  const first = words.findIndex((word) => /\p{N}/u.test(word));
  if (first < 0) return null;
  const id = words.slice(first).join('');
  const isLong = first === 0 || id.length >= SHORTEST_AFTER_WORDS;
  if (!isLong || !/^[\p{L}\p{N}\p{Pd}_.]+$/u.test(id) || [...id].length > LONGEST_ID) return null;
  return /^\p{N}+(?:\p{Pd}?\p{N}+)*$/u.test(id) ? { accessId: id } : { contractId: id };
}
