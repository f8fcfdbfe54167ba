import { type Block, blockOf } from './blocks.ts';
import { shadowHosts, shadowRootOf } from './shadow-roots.ts';
import type { SlicedWork } from './slices.ts';

/** Below this many characters a part of the page is looked at node by node; above, as a whole first. */
const SMALL = 2000;
/** A page with more elements than this is not read as a whole: that alone would take a slice and more. */
const TOO_MANY_ELEMENTS = 40_000;
/** Into at least how many parts such a page is taken. */
const LEAST_PARTS = 16;

/** Between two looks at the clock. */
const HOSTS_PER_LOOK = 512;

/** Characters that hide a word from a plain search: combining marks, invisible ones, full-width letters. */
const DISGUISES = /[\u0300-\u036F]|[\u00AD\u200B-\u200F\u2060\uFEFF\uFF10-\uFF5A]/g;

interface ScanOptions {
  /** Matches, in any case, text that may hold a message. */
  readonly anchors: RegExp;
  readonly onCandidate: (block: Block) => void;
  /** Called for every shadow root met, so that it can be watched too. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Called for every custom element that has none yet: some get one later, which nothing tells of. */
  readonly onBareHost: (host: Element) => void;
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
  const { anchors, onCandidate, onShadowRoot, onBareHost, work, signal } = options;
  const roots: Node[] = [root];
  for (let next = roots.pop(); next !== undefined && !signal.aborted; next = roots.pop()) {
    await findBlocks(next);
    if (!(next instanceof Text)) roots.push(...(await findShadowRoots(next)));
  }

  async function findBlocks(start: Node): Promise<void> {
    const pending: Node[] = isHuge(start) ? partsOf(start) : [start];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (work.isOutOfTime) await work.breathe();
      if (signal.aborted) return;
      // A document has no text of its own; its one element has all of it.
      const text = (node instanceof Document ? node.documentElement : node)?.textContent ?? '';
      if (!mayHoldMessage(text, anchors)) continue;
      if (text.length <= SMALL || !hasPromisingPart(node)) {
        for (const block of candidates(node, anchors)) onCandidate(block);
      } else {
        pending.push(...node.childNodes);
      }
    }
  }

  /** Whether looking into the parts goes on; where no part holds a whole word, one is broken over several. */
  function hasPromisingPart({ childNodes }: Node): boolean {
    for (const child of childNodes) {
      if (child.nodeType === Node.COMMENT_NODE) continue;
      if (mayHoldMessage(child.textContent ?? '', anchors)) return true;
    }
    return false;
  }

  async function findShadowRoots(within: Node): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    let count = 0;
    for (const host of shadowHosts(within)) {
      const root = shadowRootOf(host);
      if (root !== null) {
        onShadowRoot(root);
        found.push(root);
      } else if (host.localName.includes('-')) {
        onBareHost(host);
      }
      count += 1;
      if (count % HOSTS_PER_LOOK === 0 && work.isOutOfTime) await work.breathe();
      if (signal.aborted) break;
    }
    return found;
  }
}

function isHuge(node: Node): boolean {
  if (!(node instanceof Document || node instanceof Element)) return false;
  return node.getElementsByTagName('*').length > TOO_MANY_ELEMENTS;
}

/** The node level by level taken apart, until there are enough parts. */
function partsOf(node: Node): Node[] {
  let parts: Node[] = [node];
  while (parts.length < LEAST_PARTS) {
    const next = parts.flatMap((part) => (part.hasChildNodes() ? [...part.childNodes] : [part]));
    if (next.length === parts.length && next.every((part, index) => part === parts[index])) break;
    parts = next;
  }
  return parts;
}

function mayHoldMessage(text: string, anchors: RegExp): boolean {
  if (anchors.test(text)) return true;
  return text.search(DISGUISES) !== -1 && anchors.test(text.normalize('NFKC').replace(DISGUISES, ''));
}

/** The blocks in whose text a word of a message begins. Few parts of a page get here. */
function candidates(part: Node, anchors: RegExp): Set<Block> {
  const blocks = new Set<Block>();
  const add = (node: Node) => {
    const block = blockOf(node);
    if (block !== null) blocks.add(block);
  };
  const nodes: Text[] = [];
  const ends: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (
    let node: Node | null = part instanceof Text ? part : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    nodes.push(node as Text);
    text += (node as Text).data;
    ends.push(text.length);
  }
  let index = 0;
  for (const { index: at } of text.matchAll(new RegExp(anchors.source, `${anchors.flags}g`))) {
    while ((ends[index] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const node = nodes[index];
    if (node) add(node);
  }
  // Where a disguised word begins cannot be told; every piece that has such characters is tried.
  for (const node of nodes) if (node.data.search(DISGUISES) !== -1) add(node);
  return blocks;
}
