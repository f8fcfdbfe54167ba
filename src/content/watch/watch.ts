import type { Sieve } from '../../guidance/matching/sieve.ts';
import { call, get } from '../../portals/dom.ts';
import { OURS } from '../frame/shadow-roots.ts';
import { SlicedWork } from '../frame/slices.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { type Block, blockOf, isInline } from './blocks.ts';
import { LateRoots } from './late-roots.ts';
import { Observation } from './observation.ts';
import { Quarantine } from './quarantine.ts';
import { scan } from './scan.ts';
import { placeOfStorm } from './storm-place.ts';

/** How long after a change the changed parts are looked at, in milliseconds: changes come in showers. */
const SETTLE_MS = 60;
/** With more new nodes in one place than this, the place is looked at as a whole. */
const MANY = 24;
/** Our own changes come alone: they are looked for only among so many. */
const FEW = 2;
/** More changes at once than this are not sorted by where they are: the page is looked at as a whole. */
const TOO_MANY_TO_SORT = 2000;

interface WatchOptions {
  readonly sieve: Sieve;
  /** A block that may hold a message: new, or with changed text. */
  readonly onCandidate: (block: Block) => void;
  /** A part of the page that is new or has changed, whatever is in it. */
  readonly onPart: (part: Node) => void;
  /**
   * Something changed and has been looked at. Not called while the page is quiet.
   *
   * @param hasChanged whether the page itself has, outside what is in quarantine; otherwise only what is seen of it may have
   */
  readonly onSettled: (hasChanged: boolean) => void;
  readonly signal: AbortSignal;
}

/** What the first look through a document came to. */
export interface Pass {
  /** Its own work, and the longest stretch of it without a pause for the page, in milliseconds. */
  readonly busyMs: number;
  readonly longestSliceMs: number;
}

/** A document that is looked through once, and from then on only where it changes. */
export class Watch {
  readonly firstPass: Promise<Pass>;
  /** The look that is going on or due, or else the last. */
  #latest: Promise<unknown>;
  readonly #options: WatchOptions;
  readonly #observation = new Observation((records) => this.#note(records));
  readonly #quarantine = new Quarantine();
  readonly #lateRoots: LateRoots;
  #changed = new Set<Node>();
  #hasChanged = true;
  #isScanning = false;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while anything is in quarantine. */
  #lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#lateRoots = new LateRoots((host) => {
      this.#changed.add(host);
      this.lookAgain();
    }, options.signal);
    undoOnAbort(options.signal, () => {
      this.#observation.end();
      clearTimeout(this.#timer);
      clearTimeout(this.#lookTimer);
    });
    this.#observation.add(document);
    this.#changed.add(document);
    this.firstPass = this.#settle();
    this.#latest = this.firstPass;
  }

  /** The document and the shadow roots below it that are known. */
  get roots(): readonly (Document | ShadowRoot)[] {
    return this.#observation.roots;
  }

  /** Resolves once everything that has changed so far has been looked at. */
  async upToDate(): Promise<void> {
    await this.#latest;
    // What changed while that look was going on.
    await this.#latest;
  }

  /** Has `onSettled` called soon, changes or not. */
  lookAgain(): void {
    // What changes while the page is being looked through is looked at afterwards.
    this.#isDue = this.#isScanning;
    if (this.#isScanning || this.#timer !== undefined || this.#options.signal.aborted) return;
    this.#latest = new Promise((looked) => {
      this.#timer = setTimeout(() => looked(this.#settle()), SETTLE_MS);
    });
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length <= FEW && records.every(isOfOurs)) return;
    const place = this.#quarantine.isStorm(records.length) ? placeOfStorm(records) : null;
    if (place === null) this.#noteRecords(records);
    else {
      const left = this.#observation.leaveOut(place);
      this.#quarantine.add(left, performance.now());
      this.#changed.add(left);
      if (records.length > TOO_MANY_TO_SORT) this.#changed.add(call(left, 'getRootNode'));
      else this.#noteRecords(records.filter(({ target }) => !call(left, 'contains', target)));
    }
    // Removals matter as well: a card stands only as long as its message does.
    this.lookAgain();
  }

  #noteRecords(records: readonly MutationRecord[]): void {
    this.#hasChanged ||= records.length > 0;
    for (const { type, target } of records) {
      if (type === 'characterData') this.#noteChange(target);
      // Scripts that attach a shadow root empty the element before, or afterwards.
      else if (this.#hasUnknownRoot(target)) this.#changed.add(target);
    }
    for (const [place, added] of addedTo(records)) {
      if (added.length > MANY) this.#changed.add(place);
      else for (const node of added) this.#noteChange(node);
    }
  }

  #hasUnknownRoot(node: Node): boolean {
    const root = node instanceof Element ? get(node, 'shadowRoot') : null;
    return root !== null && !this.#observation.knows(root);
  }

  #noteChange(node: Node): void {
    // A piece may complete a sentence whose other pieces were there before: its whole block is looked at.
    this.#changed.add(isInline(node) ? (blockOf(node) ?? node) : node);
  }

  async #settle(): Promise<Pass> {
    const { sieve, onCandidate, onPart, onSettled, signal } = this.#options;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isScanning = true;
    const work = new SlicedWork();
    const parts = this.#changed;
    this.#changed = new Set();
    // In a storm, rows come and go. Whether the page itself has changed is seen when its place is observed again.
    this.#hasChanged ||= [...parts].some((part) => !this.#quarantine.has(part));
    try {
      for (const part of parts) {
        if (signal.aborted) break;
        if (!get(part, 'isConnected')) continue;
        await scan(part, {
          sieve,
          onCandidate,
          onPart,
          onShadowRoot: (root) => this.#observation.add(root),
          onBareHost: (host) => this.#lateRoots.add(host),
          isTextOnly: this.#quarantine.isTextOnly(part),
          work,
          signal,
        });
      }
      // What it has its readers read is a slice of its own.
      if (work.isOutOfTime) await work.yieldToPage();
    } catch (problem) {
      // What a page may hold has no end. The rest of it, and what comes later, is looked at all the same.
      console.error('A part of the page could not be looked through.', problem);
    } finally {
      this.#isScanning = false;
    }
    const hasChanged = this.#hasChanged;
    this.#hasChanged = false;
    if (!signal.aborted) onSettled(hasChanged);
    if (this.#isDue) this.lookAgain();
    const pass = work.end();
    this.#quarantine.looked(pass.busyMs);
    this.#lookAtQuarantineLater();
    return pass;
  }

  #lookAtQuarantineLater(): void {
    if (this.#lookTimer !== undefined || this.#quarantine.places.length === 0) return;
    if (this.#options.signal.aborted) return;
    this.#lookTimer = setTimeout(() => {
      this.#lookTimer = undefined;
      this.#lookAtQuarantine();
    }, this.#quarantine.pause);
  }

  #lookAtQuarantine(): void {
    for (const place of this.#quarantine.places) this.#changed.add(place);
    const released = this.#quarantine.release(performance.now());
    if (released.length > 0) this.#observation.keepLeftOut(this.#quarantine.places);
    if (this.#isScanning) this.#isDue = true;
    else void this.#settle();
  }
}

/** Whether a change is the coming or going of the host of our own cards, which is no part of the page. */
function isOfOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = type === 'childList' ? [...addedNodes, ...removedNodes] : [];
  return nodes.length === 1 && get(nodes[0] as Partial<Element>, 'localName') === OURS;
}

/** The nodes that were added, by the node they were added to. */
function addedTo(records: readonly MutationRecord[]): ReadonlyMap<Node, readonly Node[]> {
  const byPlace = new Map<Node, Node[]>();
  for (const { target, addedNodes } of records) {
    if (addedNodes.length === 0) continue;
    const added = byPlace.get(target);
    if (added === undefined) byPlace.set(target, [...addedNodes]);
    else added.push(...addedNodes);
  }
  return byPlace;
}
