import { call, get } from '../../portals/dom.ts';
import type { Place } from './storm-place.ts';

const EVERYTHING = { childList: true, characterData: true, subtree: true };
/** Around the places that are left out, at most so many nodes are observed one by one. */
const MOST_NEIGHBOURS = 500;
/** At most so many places are left out; more are one place. */
const MOST_PLACES = 4;

/**
 * What is observed of a page: each of its roots, but for the places that are left out. What is not observed
 * costs the page nothing when it changes.
 */
export class Observation {
  readonly #observer: MutationObserver;
  readonly #note: (records: readonly MutationRecord[]) => void;
  readonly #roots = new Set<Document | ShadowRoot>();
  #leftOut = new Set<Place>();
  /** What holds a place that is left out: what is added there is observed from then on. */
  #around = new Set<Node>();

  constructor(note: (records: readonly MutationRecord[]) => void) {
    this.#note = note;
    this.#observer = new MutationObserver((records) => {
      if (this.#around.size > 0) this.#observeAdded(records);
      note(records);
    });
  }

  get roots(): readonly (Document | ShadowRoot)[] {
    return [...this.#roots].filter((root) => get(root, 'isConnected'));
  }

  knows(root: Document | ShadowRoot): boolean {
    return this.#roots.has(root);
  }

  add(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    for (const known of this.#roots) if (!get(known, 'isConnected')) this.#roots.delete(known);
    this.#roots.add(root);
    this.#observer.observe(root, EVERYTHING);
  }

  /** Leaves a place out, and returns it, or what is left out instead: a larger place, if that is simpler. */
  leaveOut(place: Place): Place {
    const larger = placeWithFewNeighbours(place);
    const outside = [...this.#leftOut].filter((other) => !call(larger, 'contains', other));
    const root = call(larger, 'getRootNode') as Document | ShadowRoot;
    const left = outside.length < MOST_PLACES ? larger : root;
    this.#leftOut = new Set([...outside.filter((other) => !call(left, 'contains', other)), left]);
    this.#observeAgain();
    return left;
  }

  /** Observes everything again that is not left out any more. */
  keepLeftOut(places: Iterable<Place>): void {
    this.#leftOut = new Set(places);
    this.#observeAgain();
  }

  end(): void {
    this.#observer.disconnect();
  }

  #observeAgain(): void {
    const pending = this.#observer.takeRecords();
    this.#observer.disconnect();
    this.#around = new Set([...this.#leftOut].flatMap(ancestorsOf));
    for (const root of this.#roots) if (get(root, 'isConnected')) this.#observeAround(root);
    if (pending.length > 0) this.#note(pending);
  }

  /** Without recursion: pages can be as deep as they like. */
  #observeAround(root: Node): void {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (this.#leftOut.has(node as Place)) continue;
      if (this.#around.has(node)) {
        this.#observer.observe(node, { childList: true });
        pending.push(...get(node, 'childNodes'));
      } else this.#observer.observe(node, EVERYTHING);
    }
  }

  #observeAdded(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      if (this.#around.has(target)) for (const node of addedNodes) this.#observeAround(node);
    }
  }
}

/** The place itself, or the smallest around it that has not too many neighbours to observe. */
function placeWithFewNeighbours(place: Place): Place {
  let larger = place;
  let neighbours = 0;
  for (const around of ancestorsOf(place)) {
    neighbours += get(around, 'childNodes').length;
    if (neighbours > MOST_NEIGHBOURS) {
      larger = around as Place;
      neighbours = 0;
    }
  }
  return larger;
}

function ancestorsOf(node: Node): Node[] {
  const ancestors: Node[] = [];
  for (let parent = get(node, 'parentNode'); parent !== null; parent = get(parent, 'parentNode'))
    ancestors.push(parent);
  return ancestors;
}
