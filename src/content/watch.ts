import type { Sieve } from '../guidance/matching/sieve.ts';
import { type Block, blockOf, isInline } from './blocks.ts';
import { LateRoots } from './late-roots.ts';
import { scan } from './scan.ts';
import { SlicedWork } from './slices.ts';
import { Storm } from './storm.ts';
import { undoOnAbort } from './undo.ts';

/** How long after a change the changed parts are looked at, in milliseconds: changes come in showers. */
const SETTLE_MS = 60;
/** With more new nodes in one place than this, the place is looked at as a whole. */
const MANY = 24;
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
  readonly #lateRoots: LateRoots;
  readonly #storm = new Storm();
  readonly #roots = new Set<Document | ShadowRoot>();
  #changed = new Set<Node>();
  #isScanning = false;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#lateRoots = new LateRoots((host) => {
      this.#changed.add(host);
      this.lookAgain();
    }, options.signal);
    undoOnAbort(options.signal, () => {
      this.#observer.disconnect();
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
    if (this.#storm.begins(records.length)) this.#observer.disconnect();
    else this.#noteRecords(records);
    // Removals matter as well: a card stands only as long as its message does.
    this.lookAgain();
  }

  #noteRecords(records: readonly MutationRecord[]): void {
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
    return node instanceof Element && node.shadowRoot !== null && !this.#roots.has(node.shadowRoot);
  }

  #noteChange(node: Node): void {
    // A piece may complete a sentence whose other pieces were there before: its whole block is looked at.
    this.#changed.add(isInline(node) ? (blockOf(node) ?? node) : node);
  }

  async #settle(): Promise<Pass> {
    const { sieve, onCandidate, onPart, onSettled, signal } = this.#options;
    this.#timer = undefined;
    this.#isScanning = true;
    if (this.#storm.isOn) this.#recordAgain();
    const isTextOnly = this.#storm.pause();
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
        onBareHost: (host) => this.#lateRoots.add(host),
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

  /** Everything may have changed while no change was recorded. */
  #recordAgain(): void {
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
