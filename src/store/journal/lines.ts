import { checksum } from '../checksum.ts';
import type { StoredEvent } from '../database.ts';
import { isEntry } from '../entry.ts';

/** The events of a journal's file, and how many of its lines hold none any more. */
export interface ReadLines {
  readonly events: readonly StoredEvent[];
  readonly damaged: number;
}

/** One line an event: its checksum, a space, its JSON. JSON has no line break of its own. */
export function lineOf(event: StoredEvent): string {
  const json = JSON.stringify(event);
  return `${checksum(json)} ${json}\n`;
}

/** Reads lines back. One that was torn or damaged is left out, and every other one counts. */
export function readLines(text: string): ReadLines {
  const lines = text.split('\n').filter((line) => line !== '');
  const events = lines.map(eventOf).filter((event) => event !== null);
  return { events, damaged: lines.length - events.length };
}

function eventOf(line: string): StoredEvent | null {
  const json = line.slice(9);
  if (line.slice(0, 8) !== checksum(json)) return null;
  const event: unknown = JSON.parse(json);
  return isEntry(event) ? event : null;
}
