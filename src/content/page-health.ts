import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { PageKind } from '../guidance/page-kinds.ts';
import { read, write } from '../platform/storage.ts';
import { RECOGNISED, type Recognised } from '../platform/storage-keys.ts';
import type { Evidence, Recognition } from '../portals/evidence.ts';

const MOST_LOOKS = 5;

/**
 * Keeps for the settings when each kind of page was last recognised, and by what: once a day for a kind, and
 * nothing of the page itself.
 */
export class PageHealth {
  readonly #noted = new Set<PageKind>();
  readonly #days = new Map<PageKind, string | null>();
  #address = '';
  #looksLeft = 0;

  /** Looks at a page that has changed: a few times at each address, because headings come late. */
  look(address: string, recognise: () => Recognition): void {
    if (address !== this.#address) this.#looksLeft = MOST_LOOKS;
    this.#address = address;
    if (this.#looksLeft === 0) return;
    this.#looksLeft -= 1;
    this.note(recognise(), false);
  }

  /**
   * Notes a page.
   *
   * @param isWhole whether it has had its time to appear: until then a heading that is missing may yet come
   */
  note({ kind, evidence }: Recognition, isWhole: boolean): void {
    if (kind === null || this.#noted.has(kind)) return;
    const recognised = recognisedToday(evidence);
    if (!isWhole && recognised.by.every((by) => by === 'address')) {
      void this.#readDay(kind);
      return;
    }
    this.#noted.add(kind);
    void this.#keep(kind, recognised);
  }

  /** Without waiting where the day is known: a page that is being left waits for nothing. */
  async #keep(kind: PageKind, recognised: Recognised): Promise<void> {
    try {
      const day = this.#days.has(kind) ? this.#days.get(kind) : await this.#readDay(kind);
      if (day !== recognised.on) await write(RECOGNISED.of(kind), recognised);
    } catch {
      // The extension is gone, or storage is full: what the settings show is not worth an error on a page.
    }
  }

  /** The day on which the kind was last noted, in any frame. */
  async #readDay(kind: PageKind): Promise<string | null> {
    const day = (await read(RECOGNISED.of(kind)).catch(() => null))?.on ?? null;
    this.#days.set(kind, day);
    return day;
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
