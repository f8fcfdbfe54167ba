import { checksum } from '../checksum.ts';
import type { StoredEvent } from '../database.ts';
import { isEntry } from '../entry.ts';
import { slices } from '../slices.ts';

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

/** Lines to be written as one file, outside the page's memory from the moment they are added. */
export class Lines {
  readonly #parts: Blob[] = [];
  count = 0;

  add(events: readonly StoredEvent[]): void {
    if (events.length === 0) return;
    this.#parts.push(new Blob(events.map(lineOf)));
    this.count += events.length;
  }

  get content(): Blob {
    return new Blob(this.#parts);
  }
}

/** Lines of many events, never all of them in memory at once. */
export function linesOf(events: readonly StoredEvent[]): Lines {
  const lines = new Lines();
  for (const part of slices(events, LINES_AT_ONCE)) lines.add(part);
  return lines;
}

const LINES_AT_ONCE = 2000;

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
