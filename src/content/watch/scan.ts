import type { Sieve } from '../../guidance/matching/sieve.ts';
import { call, get } from '../../portals/dom.ts';
import { isCustom, shadowHosts, shadowRootOf } from '../frame/shadow-roots.ts';
import type { SlicedWork } from '../frame/slices.ts';
import { type Block, blockOf, isInline } from './blocks.ts';
import { candidates, isDisguised, mayHold, mayHoldMessage, placesIn } from './candidates.ts';
import { isParent, isRead, nodesOf, type Part, partsOf, textOf } from './parts.ts';

/** Below this many characters a part of the page is looked at node by node; above, as a whole first. */
const SMALL = 2000;

/** Deeper than parsers nest elements, a part is looked at whole, without going down into it. */
const DEEPEST = 600;

/** Between two looks at the clock. */
const HOSTS_PER_LOOK = 512;
const NEIGHBOURS_PER_LOOK = 32;

/** A part whose text may hold a message. */
interface Promising {
  readonly part: Part;
  /** The length of its text. */
  readonly length: number;
  /** How far it is below what is looked through. */
  readonly depth: number;
  /** Where in that text; `null` where that cannot be told, because words are disguised. */
  readonly places: readonly number[] | null;
}

interface ScanOptions {
  /** Tells where a text may hold a message. */
  readonly sieve: Sieve;
  readonly onCandidate: (block: Block) => void;
  /** Called for the node itself and every shadow root below it, once its text has been looked at. */
  readonly onPart: (part: Node) => void;
  /** Called for every shadow root met, so that it can be watched too. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Called for every custom element without a shadow root: some get one later, which no event announces. */
  readonly onBareHost: (host: Element) => void;
  /** Leaves shadow roots and everything but text for another time. */
  readonly isTextOnly: boolean;
  readonly work: SlicedWork;
  readonly signal: AbortSignal;
}

/**
 * Looks below a node, shadow roots included, for blocks whose text may hold a message. Whole parts of the
 * page are read at once and put aside if they hold no word of any message, which is nearly always: their nodes
 * are never touched. Text is read without separators, so that words broken over elements count too; what that
 * finds too much, the matcher sorts out. Works in slices, leaving the page its time in between.
 */
export async function scan(root: Node, options: ScanOptions): Promise<void> {
  await new Scan(options).below(root);
}

class Scan {
  readonly #options: ScanOptions;
  readonly #blocks = new Set<Block>();

  constructor(options: ScanOptions) {
    this.#options = options;
  }

  async below(root: Node): Promise<void> {
    const { isTextOnly, onPart } = this.#options;
    const roots: Node[] = [root];
    for (let next = roots.pop(); next !== undefined; next = roots.pop()) {
      // In a storm there are not many, and counting them costs as much as reading them.
      const elements = isTextOnly || !isParent(next) ? 0 : call(next, 'querySelectorAll', '*').length;
      await this.#findBlocks(partsOf(next, elements));
      if (!(await this.#mayGoOn())) return;
      if (isTextOnly) continue;
      onPart(next);
      if (!(await this.#mayGoOn())) return;
      if (isParent(next)) roots.push(...(await this.#findShadowRoots(next, elements)));
    }
  }

  /** Yields to the page where the slice is used up; tells whether the scan goes on. */
  readonly #mayGoOn = (): Promise<boolean> | true => {
    const { work, signal } = this.#options;
    const goesOn = () => !signal.aborted;
    return work.isOutOfTime || signal.aborted ? work.yieldToPage().then(goesOn) : true;
  };

  async #findBlocks(parts: readonly Part[]): Promise<void> {
    const pending: Promising[] = [];
    for (const part of parts) {
      if (!(await this.#mayGoOn())) return;
      pending.push(...(await this.#promising(part)));
    }
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!(await this.#mayGoOn())) return;
      const isWhole = next.length <= SMALL || next.depth > DEEPEST;
      const within = isWhole ? [] : await this.#promisingAmong(next);
      // Small enough, or a sentence that is broken over its children.
      if (within.length === 0) for (const node of nodesOf(next.part)) await this.#lookAt(node);
      pending.push(...within);
    }
  }

  async #promising(part: Part, depth = 0): Promise<Promising[]> {
    const { sieve } = this.#options;
    const text = textOf(part);
    if (isDisguised(text)) {
      const isPromising = await mayHoldMessage(text, sieve, this.#mayGoOn);
      return isPromising ? [{ part, length: text.length, depth, places: null }] : [];
    }
    const places = await placesIn(text, sieve, this.#mayGoOn);
    return places.length > 0 ? [{ part, length: text.length, depth, places }] : [];
  }

  /** The children of a part that may hold a message each; what runs through several inline ones is looked at. */
  async #promisingAmong({ part, places, depth }: Promising): Promise<Promising[]> {
    const children = [...(part instanceof Range ? nodesOf(part) : get(part, 'childNodes'))];
    const inline = children.filter(isInline);
    const block = inline[0] === undefined ? null : blockOf(inline[0]);
    const sentence = inline.map(textOf).join('');
    if (block !== null && (await mayHoldMessage(sentence, this.#options.sieve, this.#mayGoOn)))
      this.#found(block);
    if (places === null) return this.#promisingOf(children.filter(isRead), depth + 1);
    const neighbours = part instanceof HTMLBodyElement ? children.filter(isRead) : children;
    return this.#promisingAt(places, neighbours, depth + 1);
  }

  async #promisingOf(parts: readonly Part[], depth: number): Promise<Promising[]> {
    const found: Promising[] = [];
    for (const part of parts) {
      if (!(await this.#mayGoOn())) break;
      found.push(...(await this.#promising(part, depth)));
    }
    return found;
  }

  /** Of these neighbours, those in whose text one of the places is. Only they are searched again. */
  async #promisingAt(
    places: readonly number[],
    neighbours: readonly Node[],
    depth: number,
  ): Promise<Promising[]> {
    const found: Promising[] = [];
    let start = 0;
    let nth = 0;
    let met = 0;
    for (const part of neighbours) {
      if (get(part, 'nodeType') === Node.COMMENT_NODE) continue;
      const text = get(part, 'textContent') ?? '';
      const end = start + text.length;
      const from = nth;
      while ((places[nth] ?? Number.POSITIVE_INFINITY) < end) nth += 1;
      met += 1;
      if (met % NEIGHBOURS_PER_LOOK === 0 && !(await this.#mayGoOn())) break;
      if (nth > from && isRead(part) && (await mayHold(text, this.#options.sieve, this.#mayGoOn))) {
        const within = places.slice(from, nth).map((place) => place - start);
        found.push({ part, length: text.length, depth, places: within });
      }
      start = end;
    }
    return found;
  }

  async #lookAt(node: Node): Promise<void> {
    for (const block of await candidates(node, this.#options.sieve, this.#mayGoOn)) {
      if (!(await this.#mayGoOn())) return;
      this.#found(block);
    }
  }

  /** Each once: a sentence over many elements is met at every one of them. */
  #found(block: Block): void {
    if (this.#blocks.has(block)) return;
    this.#blocks.add(block);
    this.#options.onCandidate(block);
  }

  async #findShadowRoots(within: ParentNode, elements: number): Promise<ShadowRoot[]> {
    const found = within instanceof Element ? this.#rootsOf([within]) : [];
    for (const hosts of shadowHosts(within, elements)) {
      for (let from = 0; from < hosts.length; from += HOSTS_PER_LOOK) {
        found.push(...this.#rootsOf(hosts.slice(from, from + HOSTS_PER_LOOK)));
        if (!(await this.#mayGoOn())) return found;
      }
    }
    return found;
  }

  #rootsOf(hosts: readonly Element[]): ShadowRoot[] {
    const { onShadowRoot, onBareHost } = this.#options;
    const found: ShadowRoot[] = [];
    for (const host of hosts) {
      const shadow = shadowRootOf(host);
      if (shadow !== null) {
        onShadowRoot(shadow);
        found.push(shadow);
      } else if (isCustom(host)) onBareHost(host);
    }
    return found;
  }
}
