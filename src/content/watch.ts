import type { Sieve } from '../guidance/matching/sieve.ts';
import { type Block, blockOf, isInline } from './blocks.ts';
import { scan } from './scan.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { SlicedWork } from './slices.ts';

/** How long after a change the changed parts are looked at, in milliseconds: changes come in showers. */
const SETTLE_MS = 60;
/** With more new nodes in one place than this, the place is looked at as a whole. */
const MANY = 24;
/** More changes at once than this are a storm. */
const STORM = 100;
/** A page with more elements than this is too large for being looked through again and again in a storm. */
const LARGE = 25_000;
/** So many custom elements without a shadow root are watched for one. */
const MOST_BARE_HOSTS = 1000;

/** In a storm, only every so many looks go beyond text. */
const LOOKS_BETWEEN = 8;
const WATCHED = { childList: true, characterData: true, subtree: true };

interface WatchOptions {
  readonly sieve: Sieve;
  /** A block that may hold a message: new, or with changed text. */
  readonly onCandidate: (block: Block) => void;
  /** A part of the page that is new or has changed, whatever is in it. */
  readonly onPart: (part: Node) => void;
  /** Something changed and has been looked at. Not called while the page is quiet. */
  readonly onSettled: () => void;
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
  readonly #options: WatchOptions;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** A custom element may get its shadow root long after it came; its size tells. */
  readonly #resized = new ResizeObserver(() => this.#noteLateRoots());
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #bareHosts = new Set<Element>();
  #changed = new Set<Node>();
  #isScanning = false;
  #isDue = false;
  #stormyLooks = 0;
  #isStormy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#resized.disconnect();
      clearTimeout(this.#timer);
    });
    this.#observe(document);
    this.#changed.add(document);
    this.firstPass = this.#settle();
  }

  /** The document and the shadow roots below it that are known. */
  get roots(): readonly (Document | ShadowRoot)[] {
    return [...this.#roots].filter((root) => root.isConnected);
  }

  /** Has `onSettled` called soon, changes or not. */
  lookAgain(): void {
    // What changes while the page is being looked through is looked at afterwards.
    this.#isDue = this.#isScanning;
    if (this.#isScanning || this.#timer !== undefined || this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#settle(), SETTLE_MS);
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length > STORM && this.#isSmall()) {
      // Reading so many changes, and having them recorded, costs more than looking at everything once they
      // are over for a moment. Until then nothing is listened to.
      this.#isStormy = true;
      this.#observer.disconnect();
      this.lookAgain();
      return;
    }
    const perPlace = new Map<Node, Node[]>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.#noteChange(target);
      // Whoever attaches a shadow root empties the element first, or afterwards.
      else if (target instanceof Element && target.shadowRoot && !this.#roots.has(target.shadowRoot)) {
        this.#changed.add(target);
      }
      if (addedNodes.length > 0) {
        const added = perPlace.get(target);
        if (added === undefined) perPlace.set(target, [...addedNodes]);
        else added.push(...addedNodes);
      }
    }
    for (const [place, added] of perPlace) {
      if (added.length > MANY) this.#changed.add(place);
      else for (const node of added) this.#noteChange(node);
    }
    // Removals matter as well: a card stands only as long as its message does.
    this.lookAgain();
  }

  #isSmall(): boolean {
    return this.#stormyLooks > 0 || document.getElementsByTagName('*').length <= LARGE;
  }

  #noteChange(node: Node): void {
    // A piece may complete a sentence whose other pieces were there before: its whole block is looked at.
    this.#changed.add(isInline(node) ? (blockOf(node) ?? node) : node);
  }

  async #settle(): Promise<Pass> {
    const { sieve, onCandidate, onPart, onSettled, signal } = this.#options;
    this.#timer = undefined;
    this.#isScanning = true;
    if (this.#isStormy) this.#listenAgain();
    else this.#stormyLooks = 0;
    const isTextOnly = this.#stormyLooks % LOOKS_BETWEEN !== 0;
    const work = new SlicedWork();
    const parts = this.#changed;
    this.#changed = new Set();
    for (const part of parts) {
      if (signal.aborted) break;
      if (!part.isConnected) continue;
      await scan(part, {
        sieve,
        onCandidate,
        onPart,
        onShadowRoot: (root) => this.#observe(root),
        onBareHost: (host) => this.#awaitRoot(host),
        isTextOnly,
        work,
        signal,
      });
    }
    this.#isScanning = false;
    if (!signal.aborted) onSettled();
    if (this.#isDue) this.lookAgain();
    return work.end();
  }

  #listenAgain(): void {
    this.#isStormy = false;
    this.#stormyLooks += 1;
    this.#changed = new Set();
    for (const root of this.#roots) {
      if (!root.isConnected) continue;
      this.#changed.add(root);
      this.#observer.observe(root, WATCHED);
    }
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    this.#roots.add(root);
    this.#observer.observe(root, WATCHED);
  }

  /** A custom element in the line has no size of its own that could be observed; the block around it has. */
  #awaitRoot(host: Element): void {
    if (this.#bareHosts.has(host) || this.#bareHosts.size >= MOST_BARE_HOSTS) return;
    this.#bareHosts.add(host);
    this.#resized.observe(host);
    if (host.parentElement !== null) this.#resized.observe(host.parentElement);
  }

  #noteLateRoots(): void {
    for (const host of this.#bareHosts) {
      if (host.isConnected && shadowRootOf(host) === null) continue;
      this.#bareHosts.delete(host);
      if (!host.isConnected) continue;
      this.#changed.add(host);
      this.lookAgain();
    }
  }
}
