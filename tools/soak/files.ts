import type { StoredEvent } from '../../src/store/database.ts';
import { readExport, writeExport } from '../../src/store/export-file.ts';
import { lineOf, readLines } from '../../src/store/journal/lines.ts';
import { comparable } from '../../src/store/same-content.ts';
import { largeLedger } from '../bench/large-ledger.ts';

export interface FilesFound {
  readonly files: number;
  /** Refused as a whole, or read without the lines that were damaged. */
  readonly noticed: number;
  /** Nothing that counts was changed, as in the space between two fields. */
  readonly harmless: number;
  /** Taken with something else in it than was written: must be zero. */
  readonly takenWrong: number;
}

const EVENTS: readonly StoredEvent[] = largeLedger(200).map((event) => ({ ...event }));
const EXPORT = writeExport(EVENTS, Date.UTC(2026, 10, 27));
const COPY = EVENTS.map(lineOf).join('');
const WRITTEN = new Set(EVENTS.map(comparable));

type Damage = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const anywhere = (bytes: Uint8Array) => Math.floor(Math.random() * bytes.length);

/** What disks, networks and editors do to files. */
const DAMAGES: readonly Damage[] = [
  function flippedBit(bytes) {
    const damaged = bytes.slice();
    const at = anywhere(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
    return damaged;
  },
  function cutOff(bytes) {
    return bytes.slice(0, anywhere(bytes));
  },
  function zeroed(bytes) {
    const at = anywhere(bytes);
    return bytes.slice().fill(0, at, at + 512);
  },
  function blockMissing(bytes) {
    const at = anywhere(bytes);
    return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 512)]);
  },
  function blockTwice(bytes) {
    const at = anywhere(bytes);
    return new Uint8Array([...bytes.slice(0, at + 512), ...bytes.slice(at)]);
  },
];

/** How the two kinds of files are read; a control reads them without looking at what they say of themselves. */
type Reader = (text: string) => readonly unknown[] | null;

const readers: readonly (readonly [string, Reader])[] = [
  [
    EXPORT,
    (text) => {
      const read = readExport(text);
      return read.ok ? read.events : null;
    },
  ],
  [COPY, (text) => readLines(text).events],
];

/** Takes whatever is JSON: what a damaged file says then passes for what was written. */
const credulous: readonly (readonly [string, Reader])[] = [
  [
    EXPORT,
    (text) => {
      try {
        return (JSON.parse(text) as { events: unknown[] }).events;
      } catch {
        return null;
      }
    },
  ],
];

/** Damages files and reads them. */
export function damagedFiles(count: number, isControl = false): FilesFound {
  const kinds = isControl ? credulous : readers;
  let [noticed, harmless, takenWrong] = [0, 0, 0];
  for (let nth = 0; nth < count; nth += 1) {
    const [text, read] = kinds[nth % kinds.length] ?? kinds[0] ?? [EXPORT, () => null];
    const damage = DAMAGES[Math.floor(nth / kinds.length) % DAMAGES.length];
    const bytes = new TextEncoder().encode(text);
    const events = read(new TextDecoder().decode(damage?.(bytes) ?? bytes));
    if (events?.some((event) => !WRITTEN.has(comparable(event)))) takenWrong += 1;
    else if (events?.length === EVENTS.length) harmless += 1;
    else noticed += 1;
  }
  return { files: count, noticed, harmless, takenWrong };
}
