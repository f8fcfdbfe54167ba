import type { PageKind } from '../../guidance/page-kinds.ts';
import type { Evidence, Recognition } from '../../portals/evidence.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';
import { undoOnAbort } from '../frame/undo.ts';

/** How long after a page was opened its headings are there, in milliseconds. */
const APPEARED_AFTER_MS = 3000;

/**
 * Tells the background what each kind of page was recognised by, once a frame for a kind, and nothing of the page
 * itself.
 */
export class PageHealth {
  readonly #noted = new Set<PageKind>();
  readonly #signal: AbortSignal;
  #address = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    undoOnAbort(signal, () => clearTimeout(this.#timer));
  }

  /** Looks once at each address, when the page has had time to appear and has time to spare. */
  look(address: string, recognise: () => Recognition): void {
    if (address === this.#address) return;
    this.#address = address;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      requestIdleCallback(() => this.#signal.aborted || this.note(recognise(), false));
    }, APPEARED_AFTER_MS);
  }

  /**
   * Notes a page.
   *
   * @param isWhole whether it has had its time to appear: until then a heading that is missing may yet come
   */
  note({ kind, evidence }: Recognition, isWhole: boolean): void {
    if (kind === null || this.#noted.has(kind)) return;
    const speaks = (what: Evidence['kind']) => evidence.some((each) => each.kind === what);
    const by = (['address', 'heading', 'control'] as const).filter(speaks);
    if (!isWhole && by.every((what) => what === 'address')) return;
    this.#noted.add(kind);
    void sendFromFrame('page-recognised', { page: kind, by, lacksLandmarks: speaks('missing') });
  }
}
