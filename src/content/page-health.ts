import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { PageKind } from '../guidance/page-kinds.ts';
import { read, write } from '../platform/storage.ts';
import { RECOGNISED, type Recognised } from '../platform/storage-keys.ts';
import type { Evidence, Recognition } from '../portals/evidence.ts';

/**
 * Keeps for the settings when each kind of page was last recognised, and by what: once a day for a kind, and
 * nothing of the page itself.
 */
export class PageHealth {
  readonly #noted = new Set<PageKind>();

  /**
   * Notes a page.
   *
   * @param isWhole whether it has had its time to appear: until then a heading that is missing may yet come
   */
  note({ kind, evidence }: Recognition, isWhole: boolean): void {
    if (kind === null || this.#noted.has(kind)) return;
    const recognised = recognisedToday(evidence);
    if (!isWhole && recognised.by.every((by) => by === 'address')) return;
    this.#noted.add(kind);
    void keep(kind, recognised);
  }
}

function recognisedToday(evidence: readonly Evidence[]): Recognised {
  const speaks = (kind: Evidence['kind']) => evidence.some((each) => each.kind === kind);
  return {
    on: calendarDateAt(Date.now()),
    by: (['address', 'heading', 'control'] as const).filter(speaks),
    lacksLandmarks: speaks('missing'),
  };
}

async function keep(kind: PageKind, recognised: Recognised): Promise<void> {
  const entry = RECOGNISED.of(kind);
  try {
    if ((await read(entry))?.on !== recognised.on) await write(entry, recognised);
  } catch {
    // The extension is gone, or storage is full: what the settings show is not worth an error on a page.
  }
}
