import {
  type Batch,
  type BlockFault,
  blockLength,
  type Entry,
  MOST_BLOCK_BYTES,
  NO_BLOCK,
  packBatch,
  unpackBatch,
} from './batch.ts';
import type { TeamKey } from './key.ts';
import { type LogStore, logFileNamed, StorageProblem, TEAM_FILE } from './log-store.ts';

/** How far a device's log was read, and its last block's SHA-256 in hex. */
export interface Cursor {
  readonly device: string;
  readonly file: number;
  readonly offset: number;
  /** How many blocks of this file. */
  readonly blocks: number;
  readonly last: string;
}

/** What a sync needs of the ledger on this device. */
export interface TeamLedger {
  cursors(): Promise<ReadonlyMap<string, Cursor>>;
  /** The entries that are to be shared, and of which it is not known that the team has them. */
  waiting(): Promise<readonly Entry[]>;
  /** Keeps what stood in a device's log, and how far it was read, both or neither. */
  take(cursor: Cursor, batches: readonly Batch[]): Promise<void>;
}

/** Why a device's log is read no further; what was read before it stays, and other devices' logs are read. */
interface LogFault {
  readonly device: string;
  readonly file: number;
  readonly offset: number;
  readonly kind: BlockFault | 'truncated' | 'missing';
}

export interface Member {
  readonly team: string;
  readonly device: string;
  /** What the user is called. */
  readonly name: string;
  /** The key to write with, first, and those of before. */
  readonly keys: readonly [TeamKey, ...TeamKey[]];
}

export interface SyncResult {
  readonly received: number;
  readonly sent: number;
  readonly faults: readonly LogFault[];
  /** Files in the container that belong to no log. */
  readonly foreign: number;
}

/** A block carries no more than so many entries, and no more than so many characters of them. */
const MOST_ENTRIES = 1000;
const MOST_CHARACTERS = 512 * 1024;
/** The service takes 50,000. */
const MOST_BLOCKS = 40_000;
/** An answer that was lost is found out by reading the own log again: once, unless more go wrong. */
const MOST_ROUNDS = 3;

/**
 * Reads what is new in every log, the own one among them, then appends what waits here to the own one. If this stops
 * anywhere, the next time goes on from there: what was appended and not noted is read back from the own log, and so not
 * sent again.
 *
 * @param now UTC milliseconds
 */
export async function sync(
  store: LogStore,
  ledger: TeamLedger,
  member: Member,
  now: number,
): Promise<SyncResult> {
  let received = 0;
  let sent = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { logs, foreign } = logsIn(await store.list());
    const pulled = await pullAll(store, ledger, member, logs);
    received += pulled.received;
    const pushed = pulled.faults.some(({ device }) => device === member.device)
      ? { sent: 0, isDone: true }
      : await push(store, ledger, member, now);
    sent += pushed.sent;
    if (pushed.isDone) return { received, sent, faults: pulled.faults, foreign };
  }
  throw new StorageProblem('busy');
}

/** The lengths of a device's files by their numbers. */
type Log = ReadonlyMap<number, number>;

function logsIn(listed: Awaited<ReturnType<LogStore['list']>>) {
  const logs = new Map<string, Map<number, number>>();
  let foreign = 0;
  for (const { name, length } of listed) {
    const found = logFileNamed(name);
    if (found === null) foreign += name === TEAM_FILE ? 0 : 1;
    else logs.set(found.device, (logs.get(found.device) ?? new Map()).set(found.file, length));
  }
  return { logs, foreign };
}

async function pullAll(store: LogStore, ledger: TeamLedger, member: Member, logs: ReadonlyMap<string, Log>) {
  const cursors = await ledger.cursors();
  const faults: LogFault[] = [];
  let received = 0;
  for (const device of new Set([...cursors.keys(), ...logs.keys()])) {
    const start = cursors.get(device) ?? beginningOf(device);
    const pulled = await pull(store, ledger, member, logs.get(device) ?? new Map(), start);
    received += pulled.received;
    if (pulled.fault !== null) faults.push(pulled.fault);
  }
  return { received, faults };
}

function beginningOf(device: string): Cursor {
  return { device, file: 0, offset: 0, blocks: 0, last: NO_BLOCK };
}

async function pull(store: LogStore, ledger: TeamLedger, member: Member, log: Log, start: Cursor) {
  let cursor = start;
  let received = 0;
  for (;;) {
    const next = await readPart(store, member, log, cursor);
    if (next.batches.length > 0) await ledger.take(next.cursor, next.batches);
    if (cursor.device !== member.device) received += entriesIn(next.batches);
    cursor = next.cursor;
    if (next.fault !== null) return { received, fault: { ...placeOf(cursor), kind: next.fault } };
    if (next.isEnd) return { received, fault: null };
  }
}

function entriesIn(batches: readonly Batch[]): number {
  return batches.reduce((sum, { entries }) => sum + entries.length, 0);
}

function placeOf({ device, file, offset }: Cursor) {
  return { device, file, offset };
}

interface Part {
  readonly cursor: Cursor;
  readonly batches: readonly Batch[];
  readonly fault: LogFault['kind'] | null;
  readonly isEnd: boolean;
}

/** Reads on by as much as one block can be long: several blocks, or one. */
async function readPart(store: LogStore, member: Member, log: Log, cursor: Cursor): Promise<Part> {
  const nothing = { cursor, batches: [], fault: null, isEnd: true };
  const length = log.get(cursor.file);
  if (length === undefined) return { ...nothing, fault: isExpected(log, cursor) ? 'missing' : null };
  if (length < cursor.offset) return { ...nothing, fault: 'truncated' };
  if (length === cursor.offset) {
    if (![...log.keys()].some((file) => file > cursor.file)) return nothing;
    return { ...nothing, cursor: { ...cursor, file: cursor.file + 1, offset: 0, blocks: 0 }, isEnd: false };
  }
  const to = Math.min(length, cursor.offset + MOST_BLOCK_BYTES);
  const bytes = await store.read(placeOf(cursor), cursor.offset, to);
  return readBlocks(member, cursor, bytes, length);
}

/** Whether something must stand there: more of the log lies behind it, or it was read before. */
function isExpected(log: Log, { file, offset }: Cursor): boolean {
  return offset > 0 || file > 0 || [...log.keys()].some((other) => other > file);
}

async function readBlocks(
  { team, keys }: Member,
  start: Cursor,
  bytes: Awaited<ReturnType<LogStore['read']>>,
  length: number,
): Promise<Part> {
  const known = new Map(keys.map((key) => [key.id, key]));
  const batches: Batch[] = [];
  let cursor = start;
  for (let at = 0; at < bytes.length; at = cursor.offset - start.offset) {
    const rest = bytes.subarray(at);
    const size = blockLength(rest, length - cursor.offset);
    const hasMore = cursor.offset + rest.length < length;
    // The rest of it comes with the next part.
    if (hasMore && batches.length > 0 && (size === 'cut-off' || Number(size) > rest.length)) break;
    if (typeof size !== 'number') return { cursor, batches, fault: size, isEnd: true };
    const read = await unpackBatch(known, { team, ...placeOf(cursor) }, cursor.last, rest.slice(0, size));
    if (typeof read === 'string') return { cursor, batches, fault: read, isEnd: true };
    batches.push(read.batch);
    cursor = after(cursor, size, read.hash);
  }
  return { cursor, batches, fault: null, isEnd: false };
}

function after(cursor: Cursor, size: number, hash: string): Cursor {
  return { ...cursor, offset: cursor.offset + size, blocks: cursor.blocks + 1, last: hash };
}

async function push(store: LogStore, ledger: TeamLedger, { team, device, name, keys }: Member, now: number) {
  const known = (await ledger.cursors()).get(device);
  let cursor = known ?? beginningOf(device);
  const waiting = await ledger.waiting();
  // A device that has nothing to say says at least who it is.
  const parts = waiting.length === 0 && known === undefined ? [[]] : inBatches(waiting);
  let sent = 0;
  for (const entries of parts) {
    if (cursor.blocks >= MOST_BLOCKS) cursor = { ...cursor, file: cursor.file + 1, offset: 0, blocks: 0 };
    const batch = { name, at: now, entries };
    const { bytes, hash } = await packBatch(keys[0], { team, ...placeOf(cursor) }, cursor.last, batch);
    if ((await store.append(placeOf(cursor), cursor.offset, bytes)) === 'conflict')
      return { sent, isDone: false };
    cursor = after(cursor, bytes.length, hash);
    await ledger.take(cursor, [batch]);
    sent += entries.length;
  }
  return { sent, isDone: true };
}

function inBatches(entries: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    const last = batches.at(-1);
    if (last === undefined || last.length >= MOST_ENTRIES || characters + length > MOST_CHARACTERS) {
      batches.push([entry]);
      characters = length;
    } else {
      last.push(entry);
      characters += length;
    }
  }
  return batches;
}
