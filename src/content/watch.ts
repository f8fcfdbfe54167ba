import { type Block, blockOf, isInline } from './blocks.ts';
import { scan } from './scan.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { SlicedWork } from './slices.ts';

/** How long after a change the changed parts are looked at, in milliseconds: changes come in showers. */
const SETTLE_MS = 60;
/** With more new nodes in one place than this, the place is looked at as a whole. */
const MANY = 24;
/** So many custom elements without a shadow root are watched for one. */
const MOST_BARE_HOSTS = 1000;

interface WatchOptions {
  readonly anchors: RegExp;
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
  readonly #resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (shadowRootOf(target) === null) continue;
      this.#resized.unobserve(target);
      this.#changed.add(target);
      this.lookAgain();
    }
  });
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #bareHosts = new WeakSet<Element>();
  #bareHostCount = 0;
  #changed = new Set<Node>();
  #isScanning = false;
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
    if (this.#isScanning || this.#timer !== undefined || this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#settle(), SETTLE_MS);
  }

  #note(records: readonly MutationRecord[]): void {
    const perPlace = new Map<Node, Node[]>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.#noteChange(target);
      else if (addedNodes.length > 0) {
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

  #noteChange(node: Node): void {
    // A piece may complete a sentence whose other pieces were there before: its whole block is looked at.
    this.#changed.add(isInline(node) ? (blockOf(node) ?? node) : node);
  }

  async #settle(): Promise<Pass> {
    const { anchors, onCandidate, onPart, onSettled, signal } = this.#options;
    this.#timer = undefined;
    this.#isScanning = true;
    const work = new SlicedWork();
    const parts = this.#changed;
    this.#changed = new Set();
    for (const part of parts) {
      if (signal.aborted) break;
      if (!part.isConnected) continue;
      await scan(part, {
        anchors,
        onCandidate,
        onPart,
        onShadowRoot: (root) => this.#observe(root),
        onBareHost: (host) => this.#awaitRoot(host),
        work,
        signal,
      });
    }
    this.#isScanning = false;
    if (!signal.aborted) onSettled();
    if (this.#changed.size > 0) this.lookAgain();
    return work.end();
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    this.#roots.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #awaitRoot(host: Element): void {
    if (this.#bareHosts.has(host) || this.#bareHostCount >= MOST_BARE_HOSTS) return;
    this.#bareHosts.add(host);
    this.#bareHostCount += 1;
    this.#resized.observe(host);
  }
}
