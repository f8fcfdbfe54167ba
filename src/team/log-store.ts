import type { Bytes } from './bytes.ts';

/** One file of a device's log; it only ever grows. */
export interface LogFile {
  readonly device: string;
  /** Counts from 0; the next one begins when the service takes no more blocks. */
  readonly file: number;
}

interface ListedFile {
  readonly name: string;
  readonly length: number;
}

/** All that the team's ledger asks of a store: it keeps bytes that it cannot read. Each throws a `StorageProblem`. */
export interface LogStore {
  /** Everything in it, with its length. */
  list(): Promise<readonly ListedFile[]>;
  /** The bytes of a file from one offset up to, not with, another; fewer where the file ends before. */
  read(file: LogFile, from: number, to: number): Promise<Bytes>;
  /** Appends a block whole or not at all. `conflict` where the file does not end at that offset. */
  append(file: LogFile, at: number, block: Bytes): Promise<'appended' | 'conflict'>;
}

/** Why the store did not do it, by what can be done about it. */
export type StorageReason = 'offline' | 'refused' | 'no-container' | 'busy' | 'other-team' | 'failed';

export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(`The team's storage did not do it: ${reason}.`, { cause });
    this.reason = reason;
  }
}

const FOLDER = 'v1/';
const NAME = /^v1\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\/(\d{4})[.]log$/;

export const TEAM_FILE = `${FOLDER}team.json`;

export function nameOf({ device, file }: LogFile): string {
  return `${FOLDER}${device}/${String(file).padStart(4, '0')}.log`;
}

/** `null` for a name that no device gives. */
export function logFileNamed(name: string): LogFile | null {
  const [, device, file] = NAME.exec(name) ?? [];
  return device === undefined ? null : { device, file: Number(file) };
}
