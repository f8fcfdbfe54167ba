/**
 * Access IDs and Contract IDs are opaque: digits, perhaps letters and dashes, and leading zeros matter.
 * They are never parsed as numbers, and no checksum is published.
 */

/** The longest Access ID or Contract ID accepted, in code points. */
export const LONGEST_ID = 64;

/** Why a typed ID cannot be stored. */
export type IdProblem = 'empty' | 'too-long' | 'unprintable';

/** A typed ID as it is stored: without the space around it, otherwise as typed. */
export function tidyId(typed: string): string {
  return typed.trim();
}

/** What is wrong with a typed ID, or `null` if it can be stored. */
export function idProblem(typed: string): IdProblem | null {
  const id = tidyId(typed);
  if (id === '') return 'empty';
  // Control and format characters are invisible, so a person cannot check them.
  if (/\p{C}/u.test(id)) return 'unprintable';
  // An ID of dashes alone would compare equal to every other such ID.
  if (comparableId(id) === '') return 'unprintable';
  return [...id].length > LONGEST_ID ? 'too-long' : null;
}

/**
 * The form in which two IDs are compared: case, spaces and dashes make no difference, zeros do. Nor do the wide
 * characters of East Asian keyboards, and the minus sign, which Unicode does not count among the dashes.
 */
export function comparableId(id: string): string {
  return id
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDER_BY))
    .replace(/[\s\p{Pd}\u2212]/gu, '')
    .toLowerCase();
}

/** How far the wide forms of ASCII characters stand behind the plain ones. */
const WIDER_BY = 0xfee0;

/** Whether two typed IDs are the same ID. What is not there, `null`, is the same as nothing (P32). */
export function isSameId(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && comparableId(one) === comparableId(other);
}
