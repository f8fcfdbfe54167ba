import type { KeptWording } from '../platform/storage-keys.ts';

/**
 * A kept wording as a row of a message in the catalogue. Which of its words it can't do without, only a
 * person can say.
 */
export function catalogueRow({ text, language, page }: KeptWording): string {
  return `{ locale: ${quoted(language ?? 'und')}, text: ${quoted(text)}, provenance: 'reported', keywords: [] }, // ${page}`;
}

/** A text in the quotes of the catalogue's files, on one line. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&').replace(/\s+/g, ' ')}'`;
}
