import { type Block, blockOf } from './blocks.ts';
import { breathe, outOfTime, startSlice } from './slices.ts';

/** How much text is looked at in one go, in characters; more nodes join until it is full. */
const CHUNK = 16_384;

/** Characters that can hide a word from a plain search; text that has them is normalised first. */
const DISGUISES = /[\u0300-\u036F]|[\u00AD\u200B-\u200F\u2060\uFEFF\uFF10-\uFF5A]/;

interface ScanOptions {
  /** Matches text that may hold a message. */
  readonly anchors: RegExp;
  readonly onCandidate: (block: Block) => void;
  /** Called for every open shadow root met, so that it can be watched too. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
}

/**
 * Looks through the text below a node, shadow roots included, for blocks that may hold a message. Nodes are
 * joined without a separator, so that words broken over elements are found as well; what that finds too
 * much, the matcher sorts out. Works in slices, leaving the page its time in between.
 */
export async function scan(root: Node, options: ScanOptions): Promise<void> {
  const { anchors, onCandidate, onShadowRoot, signal } = options;
  let nodes: Text[] = [];
  let chunk = '';
  const flush = () => {
    if (DISGUISES.test(chunk) || anchors.test(chunk)) {
      for (const block of candidates(nodes, chunk, anchors)) onCandidate(block);
    }
    // The next chunk begins with this one's last node: a word may be broken between the two.
    nodes = nodes.slice(-1);
    chunk = nodes[0]?.data ?? '';
    if (chunk.length > CHUNK) {
      nodes = [];
      chunk = '';
    }
  };

  const pending: Node[] = [root];
  startSlice();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = next; node !== null; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node as Text;
        nodes.push(text);
        chunk += text.data;
        if (chunk.length >= CHUNK) {
          flush();
          if (outOfTime()) {
            await breathe();
            if (signal.aborted) return;
            startSlice();
          }
        }
        continue;
      }
      const { shadowRoot } = node as Element;
      if (shadowRoot) {
        onShadowRoot(shadowRoot);
        pending.push(shadowRoot);
      }
    }
    flush();
    nodes = [];
    chunk = '';
  }
}

/** The blocks whose text an anchor touches. Few chunks get here, so this may take its time. */
function candidates(nodes: readonly Text[], chunk: string, anchors: RegExp): Set<Block> {
  const blocks = new Set<Block>();
  const add = (node: Text | undefined) => {
    const block = node === undefined ? null : blockOf(node);
    if (block !== null) blocks.add(block);
  };
  if (DISGUISES.test(chunk)) {
    // Where an anchor would stand after normalising is not worth knowing: every block of the chunk is tried.
    for (const node of nodes) add(node);
    return blocks;
  }
  const everywhere = new RegExp(anchors.source, `${anchors.flags}g`);
  let index = 0;
  let start = 0;
  for (const { index: at } of chunk.matchAll(everywhere)) {
    while (index + 1 < nodes.length && start + (nodes[index]?.length ?? 0) <= at) {
      start += nodes[index]?.length ?? 0;
      index += 1;
    }
    add(nodes[index]);
  }
  return blocks;
}
