import { normaliseText } from '../guidance/matching/normalise.ts';
import type { Sieve } from '../guidance/matching/sieve.ts';
import { type Block, blockOf, isInline } from './blocks.ts';
import { isParent, isUnread, nodesOf, type Part, partsOf, textOf } from './parts.ts';
import { isCustom, shadowHosts, shadowRootOf } from './shadow-roots.ts';
import type { SlicedWork } from './slices.ts';
import { textNodesIn } from './text-nodes.ts';

/** Below this many characters a part of the page is looked at node by node; above, as a whole first. */
const SMALL = 2000;

/** Between two looks at the clock. */
const HOSTS_PER_LOOK = 512;

/** Characters that hide a word from a plain search: marks, invisible ones, ligatures, letters of other widths. */
const DISGUISED =
  /[\u0300-\u036F]|[\u3099\u309A]|[\uFE00-\uFE0F]|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[\u1100-\u11FF]|[\uFB00-\uFB06\uFF10-\uFFDC]|\uD835/;

/** A part whose text may hold a message, with the length of that text. */
interface Promising {
  readonly part: Part;
  readonly length: number;
}

interface ScanOptions {
  /** Tells where a text may hold a message. */
  readonly sieve: Sieve;
  readonly onCandidate: (block: Block) => void;
  /** Called for the node itself and every shadow root below it, once its text has been looked at. */
  readonly onPart: (part: Node) => void;
  /** Called for every shadow root met, so that it can be watched too. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Called for every custom element that has none yet: some get one later, which nothing tells of. */
  readonly onBareHost: (host: Element) => void;
  /** Shadow roots and all else but text are left for another time. */
  readonly isTextOnly: boolean;
  readonly work: SlicedWork;
  readonly signal: AbortSignal;
}

/**
 * Looks below a node, shadow roots included, for blocks whose text may hold a message. Whole parts of the
 * page are read at once and put aside if they hold no word of any message, which is nearly always: no node
 * of theirs is ever touched. Text is read without separators, so that words broken over elements count too;
 * what that finds too much, the matcher sorts out. Works in slices, leaving the page its time in between.
 */
export async function scan(root: Node, options: ScanOptions): Promise<void> {
  const { sieve, onCandidate, onPart, onShadowRoot, onBareHost, isTextOnly, work, signal } = options;
  const roots: Node[] = [root];
  for (let next = roots.pop(); next !== undefined && !signal.aborted; next = roots.pop()) {
    // In a storm there are not many, and counting them costs as much as reading them.
    const elements = isTextOnly || !isParent(next) ? 0 : next.querySelectorAll('*').length;
    if (work.isOutOfTime) await work.yieldToPage();
    await findBlocks(partsOf(next, elements));
    if (isTextOnly) continue;
    if (work.isOutOfTime) await work.yieldToPage();
    onPart(next);
    if (work.isOutOfTime) await work.yieldToPage();
    if (isParent(next)) roots.push(...(await findShadowRoots(next, elements)));
  }

  async function findBlocks(parts: readonly Part[]): Promise<void> {
    const pending: Promising[] = [];
    for (const part of parts) {
      if (work.isOutOfTime) await work.yieldToPage();
      if (signal.aborted) return;
      const text = textOf(part);
      if (mayHoldMessage(text, sieve)) pending.push({ part, length: text.length });
    }
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (work.isOutOfTime) await work.yieldToPage();
      if (signal.aborted) return;
      const nodes = nodesOf(next.part);
      const within = next.length <= SMALL ? [] : promisingAmong(next.part);
      // Small enough, or a sentence that is broken over its children.
      if (within.length === 0) for (const node of nodes) look(node);
      pending.push(...within);
    }
  }

  /** The children of a part that may hold a message each; what runs through several inline ones is looked at. */
  function promisingAmong(part: Part): Promising[] {
    const promising: Promising[] = [];
    let inline = '';
    let firstInline: Node | null = null;
    for (const child of part instanceof Range ? nodesOf(part) : part.childNodes) {
      if (isUnread(child)) continue;
      const text = child.textContent ?? '';
      if (mayHoldMessage(text, sieve)) promising.push({ part: child, length: text.length });
      if (!isInline(child)) continue;
      firstInline ??= child;
      inline += text;
    }
    const block = firstInline === null ? null : blockOf(firstInline);
    if (block !== null && mayHoldMessage(inline, sieve)) onCandidate(block);
    return promising;
  }

  function look(node: Node): void {
    for (const block of candidates(node, sieve)) onCandidate(block);
  }

  async function findShadowRoots(within: ParentNode, elements: number): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    const note = (host: Element) => {
      const shadow = shadowRootOf(host);
      if (shadow === null) {
        if (isCustom(host)) onBareHost(host);
        return;
      }
      onShadowRoot(shadow);
      found.push(shadow);
    };
    if (within instanceof Element) note(within);
    for (const hosts of shadowHosts(within, elements)) {
      for (const [nth, host] of hosts.entries()) {
        note(host);
        if (nth % HOSTS_PER_LOOK === 0 && work.isOutOfTime) await work.yieldToPage();
      }
      if (work.isOutOfTime) await work.yieldToPage();
      if (signal.aborted) break;
    }
    return found;
  }
}

function mayHoldMessage(text: string, sieve: Sieve): boolean {
  return sieve.mayHold(text) || (DISGUISED.test(text) && sieve.mayHold(normaliseText(text)));
}

/** The blocks in whose text a word of a message begins. Few parts of a page get here. */
function candidates(part: Node, sieve: Sieve): Set<Block> {
  const blocks = new Set<Block>();
  const add = (node: Node) => {
    const block = blockOf(node);
    if (block !== null) blocks.add(block);
  };
  const nodes = textNodesIn(part);
  const ends: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    text += data;
    ends.push(text.length);
  }
  let index = 0;
  for (const at of sieve.places(text)) {
    while ((ends[index] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const node = nodes[index];
    if (node) add(node);
  }
  // Where a disguised word begins cannot be told; every piece that has such characters is tried.
  for (const node of nodes) if (DISGUISED.test(node.data)) add(node);
  return blocks;
}
