import { type Block, blockOf } from './blocks.ts';
import { scan } from './scan.ts';

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

/** Looks through a document once, and from then on only at what changes in it. */
export function watch({ anchors, onCandidate, onSettled, signal }: WatchOptions): void {
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
    // Text completes the sentence of its block; an inline element is no more than a piece of one.
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    changed.add(isElement ? node : (blockOf(node) ?? node));
  }

  function schedule() {
    if (isScanning || timer !== undefined) return;
    timer = setTimeout(settle, SETTLE_MS);
  }

  async function settle() {
    timer = undefined;
    isScanning = true;
    const roots = changed;
    changed = new Set();
    for (const root of roots) {
      if (signal.aborted) return;
      if (root.isConnected)
        await scan(root, { anchors, onCandidate: noteCandidate, onShadowRoot: observe, signal });
    }
    isScanning = false;
    onSettled();
    if (changed.size > 0) schedule();
  }

  function noteCandidate(block: Block) {
    onCandidate(block);
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
  void settle();
}
