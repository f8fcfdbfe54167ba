import { call, get } from '../../portals/dom.ts';
import type { Place } from './storm-place.ts';

/** More changes than this between two looks at the page are a storm. */
const STORM = 100;
/** How long a place is left out at first, in milliseconds; twice as long each time the storm goes on. */
const TIME_OUT_MS = { first: 800, longest: 8000 };
/** A storm in the same place within this time, in milliseconds, is the same storm. */
const SAME_STORM_MS = 2000;
/** The time between two looks at the places left out, in milliseconds, and as a multiple of what a look costs. */
const BETWEEN_LOOKS = { ms: 120, costs: 250 };
/** Of the looks at a place, one in so many goes beyond text. */
const LOOKS_BETWEEN = 8;

interface Stay {
  /** When the place is observed again, on trial. */
  readonly until: number;
  readonly ms: number;
  looks: number;
}

/**
 * The places where a storm rages: so many changes that having them recorded costs more than looking at the
 * place again and again. They are not observed, but looked at on a fixed share of the time.
 */
export class Quarantine {
  readonly #stays = new Map<Place, Stay>();
  readonly #earlier = new WeakMap<Place, Stay>();
  #changes = 0;
  #lookCost = 0;

  get places(): readonly Place[] {
    return [...this.#stays.keys()];
  }

  has(node: Node): boolean {
    return this.#stays.has(node as Place);
  }

  /** Counts changes; whether there are so many since the last look that they are a storm. */
  isStorm(changes: number): boolean {
    this.#changes += changes;
    return this.#changes > STORM;
  }

  /** @param now a time, in milliseconds, on any one clock */
  add(place: Place, now: number): void {
    const before = this.#stays.get(place) ?? this.#earlier.get(place);
    const goesOn = before !== undefined && now - before.until < SAME_STORM_MS;
    const ms = goesOn ? Math.min(2 * before.ms, TIME_OUT_MS.longest) : TIME_OUT_MS.first;
    for (const inside of this.#stays.keys()) if (call(place, 'contains', inside)) this.#stays.delete(inside);
    this.#stays.set(place, { until: now + ms, ms, looks: before?.looks ?? 0 });
    this.#changes = 0;
  }

  /** Ends the stays that are over, or whose place has left the page, and returns their places. */
  release(now: number): Place[] {
    const over = [...this.#stays].filter(([place, { until }]) => until <= now || !get(place, 'isConnected'));
    for (const [place, stay] of over) {
      this.#stays.delete(place);
      this.#earlier.set(place, stay);
    }
    return over.map(([place]) => place);
  }

  /** Counts a look at a place that is left out; whether it may leave out everything but text. */
  isTextOnly(place: Node): boolean {
    const stay = this.#stays.get(place as Place);
    if (stay === undefined) return false;
    stay.looks += 1;
    return stay.looks % LOOKS_BETWEEN !== 1;
  }

  /**
   * The page has been looked at as far as it changed.
   *
   * @param ms what that has cost
   */
  looked(ms: number): void {
    this.#changes = 0;
    this.#lookCost = ms;
  }

  /** The time until the next look at the places left out, in milliseconds. */
  get pause(): number {
    return Math.max(BETWEEN_LOOKS.ms, BETWEEN_LOOKS.costs * this.#lookCost);
  }
}
