import type { KeptWording } from '../platform/storage-keys.ts';

/**
 * A kept wording as a row of a message in the catalogue. Which of its words it can't do without, only a
 * person can say.
 */
export function catalogueRow({ text, language, page }: KeptWording): string {
  const quoted = `'${text.replace(/['\\]/g, '\\$&').replace(/\s+/g, ' ')}'`;
  return `{ locale: '${language ?? 'und'}', text: ${quoted}, provenance: 'reported', keywords: [] }, // ${page}`;
}
