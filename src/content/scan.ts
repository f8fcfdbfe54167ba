import { type Block, blockOf } from './blocks.ts';
import { isParent, nodesOf, type Part, partsOf, textOf } from './parts.ts';
import { isCustom, shadowHosts, shadowRootOf } from './shadow-roots.ts';
import type { SlicedWork } from './slices.ts';

/** Below this many characters a part of the page is looked at node by node; above, as a whole first. */
const SMALL = 2000;

/** Between two looks at the clock. */
const HOSTS_PER_LOOK = 512;

/** Characters that hide a word from a plain search: combining marks, invisible ones, full-width letters. */
const DISGUISES = /[\u0300-\u036F]|[\u00AD\u200B-\u200F\u2060\uFEFF\uFF10-\uFF5A]/g;

interface ScanOptions {
  /** Matches, in any case, text that may hold a message. */
  readonly anchors: RegExp;
  readonly onCandidate: (block: Block) => void;
  /** Called for the node itself and every shadow root below it, once its text has been looked at. */
  readonly onPart: (part: Node) => void;
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
  const { anchors, onCandidate, onPart, onShadowRoot, onBareHost, work, signal } = options;
  const roots: Node[] = [root];
  for (let next = roots.pop(); next !== undefined && !signal.aborted; next = roots.pop()) {
    await findBlocks(partsOf(next));
    onPart(next);
    if (isParent(next)) roots.push(...(await findShadowRoots(next)));
  }

  async function findBlocks(parts: readonly Part[]): Promise<void> {
    const pending = [...parts];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (work.isOutOfTime) await work.breathe();
      if (signal.aborted) return;
      const text = textOf(part);
      if (!mayHoldMessage(text, anchors)) continue;
      const nodes = nodesOf(part);
      if (text.length <= SMALL) for (const node of nodes) look(node);
      else if (part instanceof Range) pending.push(...nodes);
      else if (hasPromisingPart(part)) pending.push(...part.childNodes);
      else look(part);
    }
  }

  function look(node: Node): void {
    for (const block of candidates(node, anchors)) onCandidate(block);
  }

  /** Whether looking into the parts goes on; where no part holds a whole word, one is broken over several. */
  function hasPromisingPart({ childNodes }: Node): boolean {
    for (const child of childNodes) {
      if (child.nodeType === Node.COMMENT_NODE) continue;
      if (mayHoldMessage(child.textContent ?? '', anchors)) return true;
    }
    return false;
  }

  async function findShadowRoots(within: ParentNode): Promise<ShadowRoot[]> {
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
    for (const hosts of shadowHosts(within)) {
      for (const [nth, host] of hosts.entries()) {
        note(host);
        if (nth % HOSTS_PER_LOOK === 0 && work.isOutOfTime) await work.breathe();
      }
      if (work.isOutOfTime) await work.breathe();
      if (signal.aborted) break;
    }
    return found;
  }
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
