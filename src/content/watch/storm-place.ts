import { call, get } from '../../portals/dom.ts';

/** Of a storm's changes, at most so many tell where it rages: each one asked costs a wrapper of its node. */
const SAMPLES = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** A place is the storm's if it holds this share of them; the rest may be a clock elsewhere. */
const SHARE = 0.8;
/** Deeper than this below its root, a change does not tell. */
const DEEPEST = 200;

/** What may be left unobserved: an element, or a root as a whole. */
export type Place = Element | Document | ShadowRoot;

/** The smallest part of the page that holds nearly all of these changes; `null` where there is none. */
export function placeOfStorm(records: readonly MutationRecord[]): Place | null {
  const chains = sampled(records).flatMap(({ target }) =>
    get(target, 'isConnected') ? [placesAround(target)] : [],
  );
  const counts = new Map<Place, number>();
  for (const place of chains.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  const enough = SHARE * chains.length;
  const places = chains.flatMap((chain) => chain.find((place) => (counts.get(place) ?? 0) >= enough) ?? []);
  // Of a change elsewhere, the first place that holds enough is further up.
  return places.reduce<Place | null>(
    (least, place) => (least === null || call(least, 'contains', place) ? place : least),
    null,
  );
}

/** Some of them, spread without a rhythm: storms have one, and one change in so many is of the same kind. */
function sampled<T>(all: readonly T[]): T[] {
  if (all.length <= SAMPLES) return [...all];
  return Array.from({ length: SAMPLES }, (_, nth) => all[Math.floor(((nth * GOLDEN) % 1) * all.length)] as T);
}

/** The places a node is in, up to its root, the smallest first. */
function placesAround(target: Node): Place[] {
  const places: Place[] = [];
  for (
    let node: Node | null = target;
    node !== null && places.length < DEEPEST;
    node = get(node, 'parentNode')
  ) {
    if (node instanceof Element || node instanceof Document || node instanceof ShadowRoot) places.push(node);
  }
  return places;
}
