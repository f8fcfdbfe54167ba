import { joined } from '../../src/team/bytes.ts';
import { type LogStore, nameOf, StorageProblem } from '../../src/team/log-store.ts';

/** What goes wrong on the way to the store, one for each append; `none` once they are used up. */
export type Mishap = 'none' | 'lost-before' | 'lost-answer';

/** A team's storage in memory, in which appends can go wrong as they do on a network. */
export class MemoryStore implements LogStore {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly mishaps: Mishap[] = [];
  requests = 0;

  async list() {
    this.requests += 1;
    return [...this.files].map(([name, { length }]) => ({ name, length }));
  }

  async read(file: Parameters<LogStore['read']>[0], from: number, to: number) {
    this.requests += 1;
    return this.files.get(nameOf(file))?.slice(from, to) ?? new Uint8Array();
  }

  async append(file: Parameters<LogStore['read']>[0], at: number, block: Uint8Array) {
    this.requests += 1;
    const mishap = this.mishaps.shift() ?? 'none';
    if (mishap === 'lost-before') throw new StorageProblem('offline');
    const before = this.files.get(nameOf(file)) ?? new Uint8Array();
    if (before.length !== at) return 'conflict' as const;
    this.files.set(nameOf(file), joined(before, block));
    if (mishap === 'lost-answer') throw new StorageProblem('offline');
    return 'appended' as const;
  }
}
