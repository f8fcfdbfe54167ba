import { type Block, blockOf, isInline } from './blocks.ts';
import { scan } from './scan.ts';
import { SlicedWork } from './slices.ts';

/** How long after a change the changed parts are looked at, in milliseconds: changes come in showers. */
const SETTLE_MS = 60;

interface WatchOptions {
  readonly anchors: RegExp;
  /** A block that may hold a message: new, or with changed text. */
  readonly onCandidate: (block: Block) => void;
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

/** Looks through a document once, and from then on only at what changes in it. */
export function watch({ anchors, onCandidate, onSettled, signal }: WatchOptions): Promise<Pass> {
  let changed = new Set<Node>();
  let isScanning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watched = new WeakSet<Node>();

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') noteChange(target);
      else for (const added of addedNodes) noteChange(added);
    }
    // Removals matter as well: a card stands only as long as its message does.
    schedule();
  });

  function noteChange(node: Node) {
    // A piece may complete a sentence whose other pieces were there before: its whole block is looked at.
    changed.add(isInline(node) ? (blockOf(node) ?? node) : node);
  }

  function schedule() {
    if (isScanning || timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => void settle(), SETTLE_MS);
  }

  async function settle(): Promise<Pass> {
    timer = undefined;
    isScanning = true;
    const work = new SlicedWork();
    const roots = changed;
    changed = new Set();
    for (const root of roots) {
      if (signal.aborted) break;
      if (root.isConnected) await scan(root, { anchors, onCandidate, onShadowRoot: observe, work, signal });
    }
    isScanning = false;
    if (!signal.aborted) onSettled();
    if (changed.size > 0) schedule();
    return work.end();
  }

  function observe(root: Node) {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe(document);
  changed.add(document);
  return settle();
}
