import type { Batch, Entry } from '../../src/team/batch.ts';
import type { Cursor, TeamLedger } from '../../src/team/sync.ts';

/** A device's ledger in memory, which can stop, as a browser does, in the middle of noting what it has done. */
export class MemoryLedger implements TeamLedger {
  readonly entries = new Map<string, Entry>();
  readonly names = new Map<string, string>();
  /** How many notes until it stops once. */
  stopsAfter: number | null = null;
  readonly #cursors = new Map<string, Cursor>();
  readonly #shared = new Set<string>();

  record(entry: Entry): void {
    this.entries.set(entry.id, entry);
  }

  async cursors() {
    return new Map(this.#cursors);
  }

  async waiting() {
    return [...this.entries.values()].filter(({ id }) => !this.#shared.has(id));
  }

  async take(cursor: Cursor, batches: readonly Batch[]) {
    if (this.stopsAfter !== null) {
      this.stopsAfter -= 1;
      if (this.stopsAfter < 0) {
        this.stopsAfter = null;
        throw new Error('The browser was closed.');
      }
    }
    for (const { name, entries } of batches) {
      this.names.set(cursor.device, name);
      for (const entry of entries) {
        this.#shared.add(entry.id);
        if (!this.entries.has(entry.id)) this.entries.set(entry.id, entry);
      }
    }
    this.#cursors.set(cursor.device, cursor);
  }
}
